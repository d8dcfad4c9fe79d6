import { sameText } from "../../domain/text.ts";
import type { WrittenSheet } from "../../workbook/written-book.ts";
import type { ApiRequest, ApiSheet, ApiSpreadsheet } from "./api-types.ts";
import { BACKUP_SUFFIX } from "./read-workbook.ts";
import { type TabPlace, tabRequests } from "./tab-requests.ts";

/** The tab of a title; undefined while there is none. */
export function sheetOf({ sheets = [] }: ApiSpreadsheet, title: string): ApiSheet | undefined {
  return sheets.find(({ properties }) => sameText(properties?.title ?? "", title));
}

/** Numbers of tabs that no tab of the workbook bears, the same for the same workbook. */
export function freeSheetIds({ sheets = [] }: ApiSpreadsheet): () => number {
  const taken = new Set(sheets.map(({ properties }) => properties?.sheetId ?? 0));
  let next = 1000;
  return () => {
    while (taken.has(next)) next++;
    taken.add(next);
    return next;
  };
}

export interface Replacing {
  readonly book: ApiSpreadsheet;
  readonly newId: () => number;
  readonly linkTo: TabPlace["linkTo"];
  /** Without one the tab's former state is not kept. */
  readonly keepsBackup: boolean;
  readonly editors?: readonly string[];
  readonly spareRows?: number;
  readonly spareColumns?: number;
}

/** The requests that write a tab anew, and the tab's number. */
export interface Replacement {
  readonly sheetId: number;
  readonly requests: readonly ApiRequest[];
}

/**
 * Writes a tab anew in its place: its number stays, so that links and formulas to it stay. What it
 * was stands beside it, hidden, until the next time. A tab that is missing is added.
 */
export function replaceTab(sheet: WrittenSheet, replacing: Replacing): Replacement {
  const { book, newId } = replacing;
  const found = sheetOf(book, sheet.name);
  const id = found?.properties?.sheetId;
  const sheetId = found === undefined || id === undefined ? newId() : id;
  const opening =
    found === undefined
      ? [{ addSheet: { properties: { sheetId, title: sheet.name } } }]
      : [
          ...(replacing.keepsBackup ? backupRequests(found, replacing) : []),
          ...wipeRequests(found),
        ];
  return { sheetId, requests: [...opening, ...tabRequests(sheet, { ...replacing, sheetId })] };
}

function backupRequests(found: ApiSheet, { book, newId }: Replacing): readonly ApiRequest[] {
  const { sheetId = 0, title = "", index = 0 } = found.properties ?? {};
  const name = `${title}${BACKUP_SUFFIX}`;
  const older = sheetOf(book, name)?.properties?.sheetId;
  const newSheetId = newId();
  return [
    ...(older === undefined ? [] : [{ deleteSheet: { sheetId: older } }]),
    {
      duplicateSheet: {
        sourceSheetId: sheetId,
        newSheetId,
        newSheetName: name,
        insertSheetIndex: index + 1,
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: newSheetId, hidden: true },
        fields: "hidden",
      },
    },
  ];
}

/** Everything that a tab may hold goes; the tab itself stays. */
function wipeRequests(found: ApiSheet): readonly ApiRequest[] {
  const sheetId = found.properties?.sheetId ?? 0;
  const range = { sheetId };
  return [
    ...(found.basicFilter === undefined ? [] : [{ clearBasicFilter: { sheetId } }]),
    { unmergeCells: { range } },
    { updateCells: { range, fields: "userEnteredValue,userEnteredFormat,note,dataValidation" } },
    ...(found.charts ?? []).map(({ chartId }) => ({ deleteEmbeddedObject: { objectId: chartId } })),
    ...(found.conditionalFormats ?? []).map(() => ({
      deleteConditionalFormatRule: { sheetId, index: 0 },
    })),
    ...(found.protectedRanges ?? []).map(({ protectedRangeId }) => ({
      deleteProtectedRange: { protectedRangeId },
    })),
  ];
}

/**
 * «Khôi phục lần trước»: a tab and its backup change places, so that doing it twice undoes it.
 * No requests when no backup stands.
 */
export function restoreRequests(book: ApiSpreadsheet, title: string): readonly ApiRequest[] {
  const backup = sheetOf(book, `${title}${BACKUP_SUFFIX}`)?.properties;
  const present = sheetOf(book, title)?.properties;
  if (backup?.sheetId === undefined) return [];
  const name = (sheetId: number | undefined, newTitle: string, hidden: boolean): ApiRequest => ({
    updateSheetProperties: {
      properties: { sheetId, title: newTitle, hidden },
      fields: "title,hidden",
    },
  });
  if (present?.sheetId === undefined) return [name(backup.sheetId, title, false)];
  return [
    name(present.sheetId, `${title} (đang đổi)`, false),
    name(backup.sheetId, title, false),
    name(present.sheetId, `${title}${BACKUP_SUFFIX}`, true),
  ];
}
