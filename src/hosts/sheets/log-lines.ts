import type { LogEntry } from "../../commands/snapshot.ts";
import { logSheet } from "../../output/ledger-sheets.vi.ts";
import type { Tab } from "../../workbook/declaration.ts";
import { findColumns } from "../../workbook/find-columns.ts";
import type { WrittenCell } from "../../workbook/written-book.ts";
import type { ApiRequest, ApiSheet, ApiSpreadsheet } from "./api-types.ts";
import { readTable } from "./read-table.ts";
import { sheetOf } from "./replace-tab.ts";
import { appendRequest, tabRequests } from "./tab-requests.ts";

export interface LogPlace {
  /** `Nhật ký` as declared. */
  readonly tab: Tab;
  /** With the cells of `Nhật ký`. */
  readonly book: ApiSpreadsheet;
  readonly newId: () => number;
}

/**
 * Lines below the last of «Nhật ký», each cell under its header wherever people have moved that; what
 * stands there is never touched. A missing tab is added.
 */
export function logLines(
  lines: readonly LogEntry[],
  { tab, book, newId }: LogPlace,
): readonly ApiRequest[] {
  if (lines.length === 0) return [];
  const sheet = logSheet(lines, tab);
  const found = sheetOf(book, tab.name);
  const id = found?.properties?.sheetId;
  if (found !== undefined && id !== undefined) {
    return appendRequest(placedRows(sheet.rows.slice(1), found, tab), id);
  }
  const sheetId = newId();
  return [
    { addSheet: { properties: { sheetId, title: tab.name } } },
    ...tabRequests(sheet, { sheetId, linkTo: () => undefined }),
  ];
}

/** In the declared order where no header is left: a line in a strange place tells more than none. */
function placedRows(
  rows: readonly (readonly WrittenCell[])[],
  found: ApiSheet,
  { columns = [], ...tab }: Tab,
): readonly (readonly WrittenCell[])[] {
  const { at } = findColumns({ ...tab, columns }, readTable(found));
  if (at.size === 0) return rows;
  return rows.map((row) => {
    const placed: WrittenCell[] = [];
    for (const [index, { key }] of columns.entries()) {
      const place = at.get(key);
      if (place !== undefined) placed[place] = row[index] ?? { value: null };
    }
    return Array.from(placed, (cell) => cell ?? { value: null });
  });
}
