import type { RawCell, Table } from "../../workbook/table.ts";
import type { WrittenSheet } from "../../workbook/written-book.ts";
import type { LiveSheet } from "./live-book.ts";

/** A tab of the template, and how it lies in the workbook while columns are put in. */
export interface SheetState {
  readonly sheet: WrittenSheet;
  readonly live: LiveSheet;
  /** Where each column of the template stands, by its key; 0 = column A. */
  readonly places: Map<string, number>;
  columnCount: number;
  /** Row of the headers, from 1. */
  readonly headerRow: number;
  /** The headers as they stand; blank while nobody has read them. */
  readonly headers: (string | undefined)[];
}

/** @param table its first rows, where they were read */
export function sheetStateOf(
  sheet: WrittenSheet,
  live: LiveSheet,
  table: Table | undefined,
): SheetState {
  const places = new Map<string, number>();
  for (const { key } of sheet.columns) {
    const [place] = live.columns.get(`${sheet.key}.${key}`) ?? [];
    if (key !== undefined && place !== undefined) places.set(key, place);
  }
  const headerRow = headerRowOf(sheet, places, table);
  const headers = (table?.rows[headerRow - 1] ?? []).map(textOf);
  return { sheet, live, places, columnCount: live.columnCount, headerRow, headers };
}

/** The first row that bears most headers of the template, in tagged columns or in others. */
function headerRowOf(
  sheet: WrittenSheet,
  places: ReadonlyMap<string, number>,
  table: Table | undefined,
): number {
  const known = new Set((sheet.rows[0] ?? []).map(({ value }) => value));
  let best = { row: 1, count: 0 };
  for (const [index, row] of (table?.rows ?? []).entries()) {
    const named = row.filter((cell) => known.has(textOf(cell) ?? null)).length;
    const tagged = [...places.values()].filter((place) => textOf(row[place] ?? null)).length;
    const count = named * (places.size + 1) + (index === 0 ? tagged : 0);
    if (count > best.count) best = { row: index + 1, count };
  }
  return best.row;
}

function textOf(cell: RawCell): string | undefined {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : undefined;
}

/** What stands at or behind a column that is put in moves by one. */
export function putIn(state: SheetState, key: string, at: number, header: string): void {
  for (const [other, place] of state.places) if (place >= at) state.places.set(other, place + 1);
  state.places.set(key, at);
  while (state.headers.length < at) state.headers.push(undefined);
  state.headers.splice(at, 0, header);
  state.columnCount++;
}
