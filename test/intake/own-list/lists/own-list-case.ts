import type { Merge } from "../../../../src/intake/own-list/grid.ts";
import type { Answers } from "../../../../src/intake/own-list/own-list.ts";
import type { RawCell } from "../../../../src/workbook/table.ts";
import type { GivenContext } from "../../../support/list-context.ts";

/** A made-up list as a unit might send it; its reading stands in `test/golden/own-lists/`. */
export interface OwnListCase {
  /** Name of the golden file. */
  readonly name: string;
  /** What of it units really do. */
  readonly why: string;
  /** Pasted or saved text, or the cells of a sheet. */
  readonly list: string | readonly (readonly RawCell[])[];
  readonly sheet?: string;
  readonly merges?: readonly Merge[];
  readonly given?: GivenContext;
  readonly answers?: Answers;
}

/** Rows of a pasted table: cells with | between them. */
export function pasted(...rows: readonly string[]): string {
  return rows
    .map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .join("\t"),
    )
    .join("\n");
}

export function joined(rows: readonly [number, number], columns: readonly [number, number]): Merge {
  return { firstRow: rows[0], lastRow: rows[1], firstColumn: columns[0], lastColumn: columns[1] };
}
