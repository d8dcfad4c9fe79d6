import { expect, it } from "vitest";
import type { Column } from "../../src/workbook/declaration.ts";
import { readCell } from "../../src/workbook/read-cell.ts";
import type { RawCell } from "../../src/workbook/table.ts";
import type { ReadingContext, Value } from "../../src/workbook/value.ts";

export interface CellCase {
  readonly raw: RawCell;
  readonly value: Value;
  /** «code kind» of every fault, severity «!» before an error. */
  readonly faults?: readonly string[];
  readonly nearest?: string;
  readonly because: string;
}

/** One test a case: what the cell means, and exactly which faults it has. */
export function testCells(
  column: Column,
  context: ReadingContext,
  cases: readonly CellCase[],
): void {
  it.each(cases)("$raw: $because", ({ raw, value, faults = [], nearest }) => {
    const reading = readCell(column, raw, context);
    expect(reading.value).toEqual(value);
    expect(
      reading.faults.map(
        ({ code, severity, facts }) => `${severity === "error" ? "!" : ""}${code} ${facts["kind"]}`,
      ),
    ).toEqual(faults);
    if (nearest !== undefined) expect(reading.faults[0]?.facts["nearest"]).toBe(nearest);
  });
}
