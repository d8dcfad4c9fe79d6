import type { RawCell, Table, Workbook } from "./table.ts";
import type { WrittenBook, WrittenCell, WrittenColumn, WrittenSheet } from "./written-book.ts";

/** What a host would read in a workbook that was written: the same cells, named as it is told. */
export function writtenWorkbook({ sheets }: WrittenBook, name: string): Workbook {
  return { name, tables: sheets.map(writtenTable) };
}

function writtenTable({ name, columns, rows }: WrittenSheet): Table {
  return { name, rows: rows.map((cells) => cells.map((cell, at) => rawCell(cell, columns[at]))) };
}

/** A number that is shown as a percent is one, as a reader finds it. */
function rawCell({ value, format }: WrittenCell, column: WrittenColumn | undefined): RawCell {
  const isPercent = typeof value === "number" && (format ?? column?.format) === "percent";
  return isPercent ? { kind: "percent", fraction: value } : value;
}
