import { LOG_WORDS, RUN_WORDS } from "../../../output/office-words.vi.ts";
import { HostError } from "../../host-error.ts";
import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import { BACKUP_SUFFIX } from "../../sheets/read-workbook.ts";
import { freeSheetIds, restoreRequests, sheetOf } from "../../sheets/replace-tab.ts";
import { writtenTabs } from "./consolidate-run.ts";
import { KEYS } from "./keys.ts";
import { fetchBook, getBook } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import { TAB_FIELDS } from "./regulation-run.ts";
import type { Run } from "./run.ts";

const ZONE = "Asia/Ho_Chi_Minh";

/** «Khôi phục lần trước»: written tabs and what they were before change places, in one batch. */
export function restoreRun({ services }: Run): string {
  if (services.store.getProperty(KEYS.office) !== services.bookId) {
    throw new HostError("not-set-up");
  }
  const book = fetchBook(services, services.bookId);
  const restored = writtenTabs().map((tab) => ({ tab, requests: restoreRequests(book, tab) }));
  const tabs = restored.filter(({ requests }) => requests.length > 0).map(({ tab }) => tab);
  if (tabs.length === 0) return RUN_WORDS.nothingToRestore;
  const line = {
    at: services.formatDate(services.now(), ZONE, "dd/MM/yyyy HH:mm"),
    who: services.who(),
    what: LOG_WORDS.restored,
    before: "",
    after: tabs.join(", "),
  };
  const requests = [
    ...restored.flatMap((one) => one.requests),
    ...logRequests([line], { book, newId: freeSheetIds(book) }),
  ];
  try {
    services.sheets.batchUpdate({ requests }, services.bookId);
  } catch (error) {
    const now = getBook(services, services.bookId, TAB_FIELDS);
    if (!tabs.every((tab) => hasChangedPlaces(tab, book, now))) throw error;
  }
  return RUN_WORDS.restored(tabs);
}

/** Doing it twice undoes it: whether it has happened is looked up, never left to another click. */
function hasChangedPlaces(tab: string, before: ApiSpreadsheet, now: ApiSpreadsheet): boolean {
  const former = sheetOf(before, `${tab}${BACKUP_SUFFIX}`)?.properties?.sheetId;
  return sheetOf(now, tab)?.properties?.sheetId === former;
}
