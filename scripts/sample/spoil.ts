import type { FindingCode, Severity } from "../../src/domain/finding.ts";
import type { Draft } from "./draft.ts";
import type { Cell, Row } from "./row.ts";

/** A cell to write into a row, and what reading it must find. */
export interface Bad {
  readonly code: FindingCode;
  readonly severity?: Severity;
  readonly column: string;
  /** undefined: the cell is left blank. */
  readonly cell: Cell | undefined;
  readonly unit?: string;
  readonly why: string;
}

/** Writes a bad cell and plants what it is. */
export function spoil({ planting }: Draft, sheet: string, on: Row, bad: Bad): void {
  const { cell, severity = "error", unit = on["Đơn vị"], ...rest } = bad;
  if (cell === undefined) delete on[bad.column];
  else on[bad.column] = cell;
  planting.on(on, {
    ...rest,
    severity,
    sheet,
    ...(typeof unit === "string" && unit !== "" ? { unit } : {}),
  });
}
