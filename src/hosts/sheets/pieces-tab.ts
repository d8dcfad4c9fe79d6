import type { ApiRequest, ApiSpreadsheet } from "./api-types.ts";
import { TEXT_MAX } from "./cell-data.ts";
import { readTable } from "./read-table.ts";
import { freeSheetIds, sheetOf } from "./replace-tab.ts";

/** Texts of any length by name, kept in a hidden tab in pieces that a cell can hold. */
export type Texts = ReadonlyMap<string, string>;

/** What a tab holds; undefined for a text of which a piece is missing. */
export function readPieces(
  book: ApiSpreadsheet,
  title: string,
): ReadonlyMap<string, string | undefined> {
  const sheet = sheetOf(book, title);
  const pieces = new Map<string, { readonly of: number; readonly texts: string[] }>();
  for (const [name, at, of, text] of sheet === undefined ? [] : readTable(sheet).rows) {
    if (typeof name !== "string" || typeof at !== "number" || typeof of !== "number") continue;
    const own = pieces.get(name) ?? { of, texts: [] };
    own.texts[at] = typeof text === "string" ? text : "";
    pieces.set(name, own);
  }
  return new Map(
    [...pieces].map(([name, { of, texts }]) => {
      const isWhole = texts.length === of && Object.keys(texts).length === of;
      return [name, isWhole ? texts.join("") : undefined];
    }),
  );
}

/** Requests that make the tab hold just this, and the workbook as it is after them. */
export function piecesWrite(
  pieces: Texts,
  book: ApiSpreadsheet,
  title: string,
): { readonly requests: readonly ApiRequest[]; readonly after: ApiSpreadsheet } {
  const found = sheetOf(book, title)?.properties?.sheetId;
  const sheetId = found ?? freeSheetIds(book)();
  const own = { properties: { sheetId, title, hidden: true } };
  const after = found === undefined ? { ...book, sheets: [...(book.sheets ?? []), own] } : book;
  return { requests: requestsOf(pieces, { sheetId, title, isNew: found === undefined }), after };
}

function requestsOf(
  pieces: Texts,
  tab: { readonly sheetId: number; readonly title: string; readonly isNew: boolean },
): readonly ApiRequest[] {
  const { sheetId, title, isNew } = tab;
  const rows = [...pieces].flatMap(([name, text]) => piecesOf(name, text));
  const size = { rowCount: Math.max(rows.length, 1), columnCount: 4 };
  return [
    isNew
      ? { addSheet: { properties: { sheetId, title, hidden: true } } }
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
