import type { LogEntry } from "../../commands/snapshot.ts";
import { logSheet } from "../../output/ledger-sheets.vi.ts";
import type { Tab } from "../../workbook/declaration.ts";
import type { ApiRequest, ApiSpreadsheet } from "./api-types.ts";
import { sheetOf } from "./replace-tab.ts";
import { appendRequest, tabRequests } from "./tab-requests.ts";

export interface LogPlace {
  /** `Nhật ký` as declared. */
  readonly tab: Tab;
  readonly book: ApiSpreadsheet;
  readonly newId: () => number;
}

/** Lines below the last of «Nhật ký»; what stands there is never touched. A missing tab is added. */
export function logLines(
  lines: readonly LogEntry[],
  { tab, book, newId }: LogPlace,
): readonly ApiRequest[] {
  if (lines.length === 0) return [];
  const sheet = logSheet(lines, tab);
  const found = sheetOf(book, tab.name)?.properties?.sheetId;
  if (found !== undefined) return appendRequest(sheet.rows.slice(1), found);
  const sheetId = newId();
  return [
    { addSheet: { properties: { sheetId, title: tab.name } } },
    ...tabRequests(sheet, { sheetId, linkTo: () => undefined }),
  ];
}
