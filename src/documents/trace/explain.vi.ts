import type { SummaryDocument } from "../../board/summary-json.ts";
import { rowRanges } from "./sources.ts";
import { TRACE_WORDS } from "./trace-words.vi.ts";

/** Which rows each table of a document was made of: a line a tab of a workbook, for people. */
export function explainLines({ sources = [], rows }: SummaryDocument): readonly string[] {
  const tables = sources.flatMap(({ table, places }) => {
    const count = places.reduce((sum, place) => sum + place.rows.length, 0);
    return [
      `    ${TRACE_WORDS.tableHead(table, count)}`,
      ...places.map(
        (place) => `      ${TRACE_WORDS.place(place.book, place.sheet, rowRanges(place.rows))}`,
      ),
    ];
  });
  const hash = rows === undefined ? [] : [`    ${TRACE_WORDS.properties.rows}: ${rows}`];
  return [...(tables.length === 0 ? [`    ${TRACE_WORDS.noRows}`] : tables), ...hash];
}
