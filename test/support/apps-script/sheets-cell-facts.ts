import { isDateFormat, isPercentFormat } from "numfmt";
import type { Area } from "./area.ts";
import type { Book } from "./book.ts";
import type { Cell } from "./cell.ts";
import { lookFacts, ruleFacts } from "./sheets-cell-data.ts";
import { metadataFacts } from "./sheets-metadata-requests.ts";
import type { Fields } from "./sheets-places.ts";
import type { Tab } from "./tab.ts";
import { shown } from "./typed-value.ts";

/** The cells of an area to the last filled one, and what is known of its rows and columns. */
export function gridData(book: Book, tab: Tab, area: Area): Fields {
  const rows = Math.max(0, Math.min(area.row + area.rows - 1, tab.lastRow) - area.row + 1);
  const columns = Math.min(area.columns, Math.max(0, tab.lastColumn - area.column + 1));
  const tied = book.metadata.filter((own) => own.tab === tab && own.area !== undefined);
  return {
    ...(area.row === 1 ? {} : { startRow: area.row - 1 }),
    ...(area.column === 1 ? {} : { startColumn: area.column - 1 }),
    rowData: Array.from({ length: rows }, (_, row) => ({
      values: Array.from({ length: columns }, (__, column) =>
        cellFacts(tab.at(area.row + row, area.column + column), book),
      ),
    })),
    rowMetadata: Array.from({ length: area.rows }, (_, row) => ({
      ...(tab.filteredRows.has(area.row + row) ? { hiddenByFilter: true } : {}),
      ...(tab.hiddenRows.has(area.row + row) ? { hiddenByUser: true } : {}),
    })),
    columnMetadata: Array.from({ length: area.columns }, (_, at) => {
      const column = area.column + at;
      const width = tab.widths.get(column);
      const own = tied.filter((state) => state.area?.column === column && state.area.columns === 1);
      return {
        ...(width === undefined ? {} : { pixelSize: width }),
        ...(tab.hiddenColumns.has(column) ? { hiddenByUser: true } : {}),
        ...(own.length === 0 ? {} : { developerMetadata: own.map(metadataFacts) }),
      };
    }),
  };
}

function cellFacts(cell: Cell | undefined, book: Book): Fields {
  if (cell === undefined) return {};
  const link = cell.look?.get("link");
  const numberFormat = cell.format === undefined ? undefined : formatFacts(cell.format);
  const value = valueFacts(cell.value);
  const isLoading = cell.formula !== undefined && cell.value === "";
  const rule = cell.rule === undefined ? undefined : ruleFacts(cell.rule);
  const entered = { ...(numberFormat && { numberFormat }), ...lookFacts(cell) };
  return {
    ...(cell.formula === undefined
      ? value && { userEnteredValue: value }
      : { userEnteredValue: { formulaValue: cell.formula } }),
    ...(isLoading
      ? { effectiveValue: { errorValue: { type: "LOADING" } } }
      : value && { effectiveValue: value }),
    ...(value === undefined ? {} : { formattedValue: shown(cell, book) }),
    ...(numberFormat && { effectiveFormat: { numberFormat } }),
    ...(Object.keys(entered).length === 0 ? {} : { userEnteredFormat: entered }),
    ...(rule === undefined ? {} : { dataValidation: rule }),
    ...(typeof link === "string" ? { hyperlink: link } : {}),
    ...(cell.note ? { note: cell.note } : {}),
  };
}

function valueFacts(value: unknown) {
  if (value === "") return undefined;
  if (typeof value === "number") return { numberValue: value };
  return typeof value === "boolean" ? { boolValue: value } : { stringValue: String(value) };
}

function formatFacts(pattern: string) {
  if (pattern === "General") return undefined;
  if (pattern === "@") return { type: "TEXT", pattern };
  if (isPercentFormat(pattern)) return { type: "PERCENT", pattern };
  if (!isDateFormat(pattern)) return { type: "NUMBER", pattern };
  const [hasDay, hasHour] = [/[dy]/i.test(pattern), /h/i.test(pattern)];
  return { type: hasDay ? (hasHour ? "DATE_TIME" : "DATE") : "TIME", pattern };
}
