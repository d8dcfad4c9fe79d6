import type { ApiRequest, ApiSpreadsheet } from "./api-types.ts";
import { TEXT_MAX } from "./cell-data.ts";
import { readTable } from "./read-table.ts";
import { MEMORY_TAB } from "./read-workbook.ts";
import { freeSheetIds, sheetOf } from "./replace-tab.ts";

/**
 * What the program must remember from one run to the next, by name: texts of any length, kept in a
 * hidden tab in pieces that a cell can hold.
 */
export type Memory = ReadonlyMap<string, string>;

/** What the tab holds; a piece that is missing makes its text unknown, not shorter. */
export function readMemory(book: ApiSpreadsheet): Memory {
  const sheet = sheetOf(book, MEMORY_TAB);
  const pieces = new Map<string, { readonly of: number; readonly texts: string[] }>();
  for (const [name, at, of, text] of sheet === undefined ? [] : readTable(sheet).rows) {
    if (typeof name !== "string" || typeof at !== "number" || typeof of !== "number") continue;
    const own = pieces.get(name) ?? { of, texts: [] };
    own.texts[at] = typeof text === "string" ? text : "";
    pieces.set(name, own);
  }
  const whole = [...pieces].filter(
    ([, { of, texts }]) => texts.length === of && Object.keys(texts).length === of,
  );
  return new Map(whole.map(([name, { texts }]) => [name, texts.join("")]));
}

/** Requests that make the tab hold just this, and the workbook as it is after them. */
export function memoryWrite(
  memory: Memory,
  book: ApiSpreadsheet,
): { readonly requests: readonly ApiRequest[]; readonly after: ApiSpreadsheet } {
  const found = sheetOf(book, MEMORY_TAB)?.properties?.sheetId;
  const sheetId = found ?? freeSheetIds(book)();
  const own = { properties: { sheetId, title: MEMORY_TAB, hidden: true } };
  const after = found === undefined ? { ...book, sheets: [...(book.sheets ?? []), own] } : book;
  return { requests: requestsOf(memory, { sheetId, isNew: found === undefined }), after };
}

function requestsOf(
  memory: Memory,
  { sheetId, isNew }: { readonly sheetId: number; readonly isNew: boolean },
): readonly ApiRequest[] {
  const rows = [...memory].flatMap(([name, text]) => piecesOf(name, text));
  const size = { rowCount: Math.max(rows.length, 1), columnCount: 4 };
  return [
    isNew
      ? { addSheet: { properties: { sheetId, title: MEMORY_TAB, hidden: true } } }
      : { updateCells: { range: { sheetId }, fields: "userEnteredValue" } },
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: size },
        fields: "gridProperties(rowCount,columnCount)",
      },
    },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows,
        fields: "userEnteredValue",
      },
    },
  ];
}

function piecesOf(name: string, text: string) {
  const pieces = Math.max(1, Math.ceil(text.length / TEXT_MAX));
  return Array.from({ length: pieces }, (_, at) => ({
    values: [
      { userEnteredValue: { stringValue: name } },
      { userEnteredValue: { numberValue: at } },
      { userEnteredValue: { numberValue: pieces } },
      { userEnteredValue: { stringValue: text.slice(at * TEXT_MAX, (at + 1) * TEXT_MAX) } },
    ],
  }));
}
