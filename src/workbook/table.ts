import type { Day } from "../domain/day.ts";

/** A date cell, already the day that the person sees in the spreadsheet's own zone. */
export interface DayCell {
  readonly kind: "day";
  readonly day: Day;
}

/** A number cell that is formatted as a percent: 0.7 shown as 70 %. */
export interface PercentCell {
  readonly kind: "percent";
  readonly fraction: number;
}

/** A cell whose formula failed, with the text that the person sees: `#REF!`. */
export interface ErrorCell {
  readonly kind: "error";
  readonly text: string;
}

/** What a host hands over for a cell. A formula is handed over as its computed value. */
export type RawCell = null | string | number | boolean | DayCell | PercentCell | ErrorCell;

/** One tab as a host read it. `rows[0]` is the sheet's row 1; short rows end in blanks. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  /** How many rows with content are hidden or filtered away; they are read all the same. */
  readonly hiddenRows?: number;
}

/** One workbook as a host read it. */
export interface Workbook {
  /** What people call it: the file's name, or the spreadsheet's title. */
  readonly name: string;
  readonly tables: readonly Table[];
  /** Code or name of the one unit whose own workbook it is; absent for a shared one. */
  readonly ownUnit?: string;
}
