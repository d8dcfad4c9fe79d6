import type { WrittenBook, WrittenSheet } from "../../workbook/written-book.ts";
import type { ApiRequest, ApiSpreadsheet } from "./api-types.ts";
import { gridRange } from "./grid-range.ts";
import { freeSheetIds, sheetOf } from "./replace-tab.ts";
import { tabRequests } from "./tab-requests.ts";

export const PLACE = { locale: "vi_VN", timeZone: "Asia/Ho_Chi_Minh" };

/** A tab that the requests add. */
export interface Added {
  readonly properties: { readonly sheetId: number; readonly title: string };
}

/** Tabs first, contents after: a list in one tab feeds cells of another. */
export function missingTabs(
  { sheets, names = [] }: WrittenBook,
  book: ApiSpreadsheet,
): { readonly requests: readonly ApiRequest[]; readonly added: readonly Added[] } {
  const newId = freeSheetIds(book);
  const missing = sheets.filter(({ name }) => sheetOf(book, name) === undefined);
  const placed = missing.map((sheet): readonly [WrittenSheet, number] => [sheet, newId()]);
  const isNew = missing.length === sheets.length;
  return {
    requests: [
      ...(isNew
        ? [{ updateSpreadsheetProperties: { properties: PLACE, fields: "locale,timeZone" } }]
        : []),
      ...placed.map(([{ name, hidden }, sheetId]) => ({
        addSheet: { properties: { sheetId, title: name, ...(hidden ? { hidden } : {}) } },
      })),
      ...placed.flatMap(([sheet, sheetId]) =>
        tabRequests(sheet, { sheetId, linkTo: () => undefined }),
      ),
      ...(isNew ? names.flatMap(({ name, range }) => nameRequest(name, range, placed)) : []),
    ],
    added: placed.map(([{ name: title }, sheetId]) => ({ properties: { sheetId, title } })),
  };
}

export function nameRequest(
  name: string,
  range: string,
  placed: readonly (readonly [WrittenSheet, number])[],
): readonly ApiRequest[] {
  const [, quoted, bare, cells = ""] = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(range) ?? [];
  const title = quoted?.replace(/''/g, "'") ?? bare;
  const sheetId = placed.find(([sheet]) => sheet.name === title)?.[1];
  if (sheetId === undefined) return [];
  return [{ addNamedRange: { namedRange: { name, range: gridRange(cells, sheetId) } } }];
}
