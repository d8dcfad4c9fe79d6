import { foldText } from "../../domain/text.ts";
import { columnLetters } from "../../workbook/column-letters.ts";
import type { WrittenSheet } from "../../workbook/written-book.ts";
import type { ApiRequest } from "./api-types.ts";
import { cellData } from "./cell-data.ts";
import { columnTags, type Template } from "./compile-workbook.ts";
import { columnFormatRequests } from "./format-requests.ts";
import { LISTS, listFormulaRequest } from "./live-lists.ts";
import { putIn, type SheetState } from "./sheet-state.ts";
import { validationRequest } from "./tab-requests.ts";
import { columnTag, TAG } from "./template-tags.ts";
import type { ChangeList } from "./workbook-changes.ts";

/** The columns of a tab that no tag marks. */
export function untagged({ sheet, places }: SheetState): readonly number[] {
  return sheet.columns.flatMap(({ key }, at) =>
    key !== undefined && !places.has(key) ? [at] : [],
  );
}

/**
 * Marks the columns that lost their tags but not their headers, and puts in those that are missing:
 * before «Kiểm tra», which reads everything to its left, else behind all others.
 */
export function changeColumns(template: Template, state: SheetState, list: ChangeList): void {
  for (const at of untagged(state)) {
    const found = placeByHeader(state, at);
    if (found === undefined) addColumn(template, state, { at, list });
    else knowColumn(state, { at, found, list });
  }
}

function headerAt({ rows }: WrittenSheet, at: number): string {
  return String(rows[0]?.[at]?.value ?? "");
}

function placeByHeader({ sheet, places, headers }: SheetState, at: number): number | undefined {
  const taken = new Set(places.values());
  const wanted = foldText(headerAt(sheet, at));
  const found = headers.findIndex(
    (header, place) => header !== undefined && !taken.has(place) && foldText(header) === wanted,
  );
  return found < 0 ? undefined : found;
}

interface Found {
  readonly at: number;
  readonly found: number;
  readonly list: ChangeList;
}

function knowColumn({ sheet, live, places }: SheetState, { at, found, list }: Found): void {
  const key = sheet.columns[at]?.key ?? "";
  places.set(key, found);
  const tag = { key: TAG.column, value: `${sheet.key}.${key}` };
  const facts = { sheet: live.title, column: headerAt(sheet, at) };
  list.add({ code: "column-known-by-header", facts }, [columnTag(tag, live.sheetId, found)]);
}

function addColumn(
  template: Template,
  state: SheetState,
  { at, list }: { readonly at: number; readonly list: ChangeList },
): void {
  const { sheet, live, places, columnCount } = state;
  const key = sheet.columns[at]?.key ?? "";
  const place = places.get("check") ?? columnCount;
  const { sheetId } = live;
  const isLast = place >= columnCount;
  const opening = isLast
    ? { appendDimension: { sheetId, dimension: "COLUMNS", length: 1 } }
    : {
        insertDimension: {
          range: { sheetId, dimension: "COLUMNS", startIndex: place, endIndex: place + 1 },
          inheritFromBefore: false,
        },
      };
  const header = headerAt(sheet, at);
  putIn(state, key, place, header);
  const facts = { sheet: live.title, column: header, letters: columnLetters(place) };
  const requests = [
    opening,
    ...columnContents(state, at, place),
    ...listFormula(template, state, key),
    ...columnTags(template, sheet, { sheetId, from: at, to: place }),
  ];
  list.add({ code: "column-added", facts }, requests, sheetId);
}

/** A new list of the hidden tab is a formula, like the others. */
function listFormula({ formulas }: Template, { sheet, live, places }: SheetState, key: string) {
  const wanted = sheet.key === LISTS ? formulas.find((one) => one.key === key) : undefined;
  if (wanted === undefined) return [];
  const at = { sheetId: live.sheetId, columnIndex: places.get(key) ?? 0 };
  return [listFormulaRequest(wanted, at)];
}

/** Header, width, looks and rule; no row that people typed is touched. */
function columnContents(
  { sheet, live, headerRow }: SheetState,
  at: number,
  place: number,
): readonly ApiRequest[] {
  const { sheetId, rowCount } = live;
  const [header] = sheet.rows[0]?.slice(at, at + 1) ?? [];
  const validations = (sheet.validations ?? []).map((one) => ({ ...one, lastRow: rowCount }));
  const headersOnly = { ...sheet, rows: sheet.rows.slice(0, 1), validations };
  const own = validations.filter(({ column }) => column === at);
  const linkTo = () => undefined;
  const below = [
    ...columnFormatRequests(headersOnly, at, { sheetId, linkTo, column: place }),
    ...own.map((one) =>
      validationRequest({ ...one, column: place, lastRow: rowCount - headerRow + 1 }, sheetId),
    ),
  ];
  return [
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: "COLUMNS", startIndex: place, endIndex: place + 1 },
        properties: { pixelSize: sheet.columns[at]?.width },
        fields: "pixelSize",
      },
    },
    {
      updateCells: {
        start: { sheetId, rowIndex: headerRow - 1, columnIndex: place },
        rows: [{ values: header === undefined ? [] : [cellData(header)] }],
        fields: "userEnteredValue,note",
      },
    },
    ...below.map((request) => lowered(request, { by: headerRow - 1, rowCount })),
  ];
}

/** Headers that somebody has moved down take their rules with them, within the tab. */
function lowered(
  request: ApiRequest,
  { by, rowCount }: { readonly by: number; readonly rowCount: number },
): ApiRequest {
  if (by === 0) return request;
  return JSON.parse(
    JSON.stringify(request, (key, value) => {
      if (key === "startRowIndex") return Math.min(value + by, rowCount);
      return key === "endRowIndex" ? Math.min(value + by, rowCount) : value;
    }),
  );
}
