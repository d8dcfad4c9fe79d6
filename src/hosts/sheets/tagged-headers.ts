import type { Tab, WorkbookDeclaration } from "../../workbook/declaration.ts";
import { headerText } from "../../workbook/header-key.ts";
import type { RawCell, Table, Workbook } from "../../workbook/table.ts";
import type { LiveBook, LiveSheet } from "./live-book.ts";

/**
 * A workbook in which every tagged column stands under its declared header, and every tagged tab under
 * its declared name: what people have reworded or renamed is found all the same. A tab or column that
 * bears no tag stays as it is, to be found by its words.
 */
export function withDeclaredHeaders(
  workbook: Workbook,
  { tabs }: WorkbookDeclaration,
  live: LiveBook,
): Workbook {
  const tables = workbook.tables.map((table) => {
    const sheet = live.sheets.find(({ title, isOwn }) => !isOwn && title === table.name);
    const tab = sheet && tabs.find(({ key }) => sheet.tags.includes(key));
    return sheet === undefined || tab === undefined ? table : withHeaders(table, tab, sheet);
  });
  return { ...workbook, tables };
}

function withHeaders(table: Table, tab: Tab, sheet: LiveSheet): Table {
  const places = new Map<number, string>();
  for (const { key, header } of tab.columns ?? []) {
    const [place] = sheet.columns.get(`${tab.key}.${key}`) ?? [];
    if (place !== undefined) places.set(place, header);
  }
  const at = headerRowOf(table, places);
  const rows = table.rows.map((row, index) => (index === at ? renamed(row, places) : row));
  return { ...table, name: tab.name, rows };
}

/** The first row with a text in most of the tagged columns. */
function headerRowOf({ rows }: Table, places: ReadonlyMap<number, string>): number {
  const count = (row: readonly RawCell[]) =>
    [...places].filter(([place]) => headerText(row[place] ?? null) !== undefined).length;
  const exact = (row: readonly RawCell[]) =>
    [...places].filter(([place, header]) => row[place] === header).length;
  const counts = rows.slice(0, 10).map((row) => exact(row) * 100 + count(row));
  return counts.indexOf(Math.max(0, ...counts));
}

function renamed(row: readonly RawCell[], places: ReadonlyMap<number, string>): RawCell[] {
  const cells = [...row];
  for (const [place, header] of places) {
    while (cells.length <= place) cells.push(null);
    cells[place] = header;
  }
  return cells;
}
