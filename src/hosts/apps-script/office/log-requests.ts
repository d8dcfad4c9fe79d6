import type { LogEntry } from "../../../commands/snapshot.ts";
import { logSheet } from "../../../output/ledger-sheets.vi.ts";
import type { ApiRequest, ApiSpreadsheet } from "../../sheets/api-types.ts";
import { sheetOf } from "../../sheets/replace-tab.ts";
import { appendRequest, tabRequests } from "../../sheets/tab-requests.ts";
import { tabNamed } from "./declarations.ts";

/** Lines below the last of «Nhật ký»; what stands there is never touched. A missing tab is added. */
export function logRequests(
  lines: readonly LogEntry[],
  { book, newId }: { readonly book: ApiSpreadsheet; readonly newId: () => number },
): readonly ApiRequest[] {
  if (lines.length === 0) return [];
  const tab = tabNamed("office", "log");
  const sheet = logSheet(lines, tab);
  const found = sheetOf(book, tab.name)?.properties?.sheetId;
  if (found !== undefined) return appendRequest(sheet.rows.slice(1), found);
  const sheetId = newId();
  return [
    { addSheet: { properties: { sheetId, title: tab.name } } },
    ...tabRequests(sheet, { sheetId, linkTo: () => undefined }),
  ];
}
