import { type Area, holds } from "./area.ts";
import type { Book } from "./book.ts";
import type { Tab } from "./tab.ts";

export type Fields = Readonly<Record<string, unknown>>;

export interface Request {
  readonly kind: string;
  readonly facts: Fields;
}

/** The tab of a sheetId; the API answers a wrong one so. */
export function tabOfId(book: Book, id: unknown): Tab {
  const tab = book.tabs.find((own) => own.id === Number(id ?? 0));
  if (tab === undefined) throw new Error(`No grid with id: ${String(id)}`);
  return tab;
}

/** A GridRange: from 0, the end outside, a missing bound the sheet's own. */
export function areaOf(book: Book, range: unknown): { readonly tab: Tab; readonly area: Area } {
  const { sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = Object(
    range,
  ) as Readonly<Record<string, number | undefined>>;
  const tab = tabOfId(book, sheetId);
  const row = (startRowIndex ?? 0) + 1;
  const column = (startColumnIndex ?? 0) + 1;
  const rows = (endRowIndex ?? tab.maxRows) - row + 1;
  const columns = (endColumnIndex ?? tab.maxColumns) - column + 1;
  const area = { row, column, rows, columns };
  if (rows < 1 || columns < 1) {
    throw new Error(`The range ends before it starts: ${JSON.stringify(range)}`);
  }
  if (!holds(tab.all, area)) {
    const grid = `Max rows: ${tab.maxRows}, max columns: ${tab.maxColumns}`;
    throw new Error(`Range ${JSON.stringify(range)} exceeds grid limits. ${grid}`);
  }
  return { tab, area };
}

/** An area as a GridRange with all its bounds. */
export function rangeFacts(tab: Tab, { row, column, rows, columns }: Area): Fields {
  return {
    sheetId: tab.id,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + rows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columns,
  };
}
