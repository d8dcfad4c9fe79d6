import type { SheetRecord } from "../../workbook/record.ts";

const known = new WeakMap<object, readonly SheetRecord[]>();

/**
 * The same row of a content, remembered with the rows of the workbooks that it was made of.
 *
 * Nothing is added to the row itself: it prints, compares and copies as before; a copy is not
 * remembered.
 */
export function madeOf<Row extends object>(row: Row, ...records: readonly SheetRecord[]): Row {
  known.set(row, records);
  return row;
}

/** The rows that `madeOf` was told of; undefined for anything else. */
export function recordsOfRow(row: object): readonly SheetRecord[] | undefined {
  return known.get(row);
}
