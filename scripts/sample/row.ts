import type { Day } from "../../src/domain/day.ts";
import type { DayCell } from "../../src/workbook/table.ts";

/** A cell as a person leaves it; a blank one is simply absent from its row. */
export type Cell = string | number | boolean | DayCell;

/** One row, keyed by header. An empty row is a blank line of the sheet. */
export type Row = Record<string, Cell>;

/** The tabs of one workbook, in the sheet's own order of rows. */
export type Tabs = Record<string, Row[]>;

export function dayCell(day: Day): DayCell {
  return { kind: "day", day };
}

export function isDayCell(cell: Cell | undefined): cell is DayCell {
  return typeof cell === "object" && cell.kind === "day";
}

/** `2020-03-12` as people write it: `12/03/2020`. */
export function slashed(day: Day): string {
  return day.split("-").reverse().join("/");
}

/** The cells that hold something, in the order given. */
export function rowOf(cells: Readonly<Record<string, Cell | undefined>>): Row {
  const row: Row = {};
  for (const [header, cell] of Object.entries(cells)) {
    if (cell !== undefined && cell !== "") row[header] = cell;
  }
  return row;
}
