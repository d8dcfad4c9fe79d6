import { isDateFormat } from "numfmt";
import { a1Of } from "../apps-script/area.ts";
import type { Book } from "../apps-script/book.ts";
import type { Cell } from "../apps-script/cell.ts";
import { placeOfA1 } from "../apps-script/sheets-read.ts";
import { shown } from "../apps-script/typed-value.ts";
import type { Fields } from "./call.ts";
import type { Query } from "./check-query.ts";

/**
 * The values of a range as `values.get` answers them: rows to the last filled one, each to its last
 * filled cell; no `values` at all for an empty range.
 */
export function valueRange(book: Book, text: string, query: Query): Fields {
  const { tab, area } = placeOfA1(book, text);
  const isColumns = query["majorDimension"] === "COLUMNS";
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      rendered(tab.at(area.row + row, area.column + column), book, query),
    ),
  );
  const values = trimmed((isColumns ? transposed(rows) : rows).map(trimmedLine));
  return {
    range: `'${tab.name.replaceAll("'", "''")}'!${a1Of(area)}`,
    majorDimension: isColumns ? "COLUMNS" : "ROWS",
    ...(values.length === 0 ? {} : { values }),
  };
}

function rendered(cell: Cell | undefined, book: Book, query: Query): unknown {
  if (cell === undefined) return "";
  const how = query["valueRenderOption"] ?? "FORMATTED_VALUE";
  if (how === "FORMULA" && cell.formula !== undefined) return cell.formula;
  if (how === "FORMATTED_VALUE") return shown(cell, book);
  const isDay = cell.format !== undefined && isDateFormat(cell.format);
  const asText = query["dateTimeRenderOption"] === "FORMATTED_STRING";
  if (isDay && asText && typeof cell.value === "number") return shown(cell, book);
  return cell.formula !== undefined && cell.value === "" ? shown(cell, book) : cell.value;
}

function transposed(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}

function trimmedLine(line: readonly unknown[]): readonly unknown[] {
  let end = line.length;
  while (end > 0 && line[end - 1] === "") end--;
  return line.slice(0, end);
}

function trimmed(lines: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.length === 0) end--;
  return lines.slice(0, end);
}
