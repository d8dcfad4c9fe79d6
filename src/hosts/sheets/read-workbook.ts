import type { Tab, WorkbookDeclaration } from "../../workbook/declaration.ts";
import { findColumns } from "../../workbook/find-columns.ts";
import { tableOf } from "../../workbook/read-records.ts";
import type { RawCell, Table, Workbook } from "../../workbook/table.ts";
import type { ApiSheet, ApiSpreadsheet } from "./api-types.ts";
import { isWebAddress, readTable } from "./read-table.ts";

/** Everything that the core reads and the writer must know, in one answer. */
export const BOOK_FIELDS = [
  "spreadsheetId",
  "properties(title,locale,timeZone)",
  "sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount))",
  "charts(chartId)",
  "conditionalFormats(ranges(sheetId))",
  "protectedRanges(protectedRangeId)",
  "basicFilter(range(sheetId))",
  "data(startRow,startColumn,rowMetadata(hiddenByFilter,hiddenByUser)",
  "rowData(values(effectiveValue,effectiveFormat(numberFormat(type,pattern)),hyperlink))))",
].join(",");

/**
 * A spreadsheet as the core reads it, named as people call it. Tabs of the program's own memory and
 * the backups are no part of it.
 *
 * A file that was dropped into a column of links shows its title: there the address is read instead.
 */
export function readWorkbook(book: ApiSpreadsheet, declaration: WorkbookDeclaration): Workbook {
  const sheets = (book.sheets ?? []).filter(({ properties }) => !isOwnTab(properties?.title ?? ""));
  const read: Workbook = { name: book.properties?.title ?? "", tables: sheets.map(readTable) };
  const linked = new Map<Table, Table>();
  for (const tab of declaration.tabs) {
    const table = tableOf(read, tab);
    const sheet = table && sheets[read.tables.indexOf(table)];
    if (table !== undefined && sheet !== undefined) linked.set(table, withLinks(table, sheet, tab));
  }
  return { ...read, tables: read.tables.map((table) => linked.get(table) ?? table) };
}

/** The hidden tab in which the program keeps what it must remember. */
export const MEMORY_TAB = "Bộ nhớ của chương trình";
/** The hidden tab in which an office's own forms stand. */
export const FORMS_TAB = "Mẫu văn bản riêng";
/** What a written tab was before the last run. */
export const BACKUP_SUFFIX = " (lần trước)";

export function isOwnTab(title: string): boolean {
  return title === MEMORY_TAB || title === FORMS_TAB || title.endsWith(BACKUP_SUFFIX);
}

const LINK_KEYS: ReadonlySet<string> = new Set(["entryWorkbook"]);

function withLinks(table: Table, sheet: ApiSheet, tab: Tab): Table {
  const wanted = (tab.columns ?? []).filter(
    ({ key, type }) => type === "link" || LINK_KEYS.has(key),
  );
  if (wanted.length === 0 || tab.kind === "written") return table;
  const { at, headerRow } = findColumns(tab, table);
  const places = wanted.flatMap(({ key }) => at.get(key) ?? []);
  const addressAt = addresses(sheet);
  const rows = table.rows.map((row, index): readonly RawCell[] => {
    if (index < headerRow) return row;
    return row.map((cell, column) =>
      places.includes(column) && typeof cell === "string" && !isWebAddress(cell.trim())
        ? (addressAt(index, column) ?? cell)
        : cell,
    );
  });
  return { ...table, rows };
}

function addresses({ data = [] }: ApiSheet): (row: number, column: number) => string | undefined {
  return (row, column) => {
    for (const { startRow = 0, startColumn = 0, rowData = [] } of data) {
      const address = rowData[row - startRow]?.values?.[column - startColumn]?.hyperlink;
      if (isWebAddress(address)) return address;
    }
    return undefined;
  };
}
