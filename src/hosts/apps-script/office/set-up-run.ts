import { SET_UP_WORDS } from "../../../output/office-checks.vi.ts";
import { LOG_WORDS } from "../../../output/office-words.vi.ts";
import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import { missingTabs, PLACE } from "../../sheets/missing-tabs.ts";
import { BOOK_FIELDS } from "../../sheets/read-workbook.ts";
import { freeSheetIds } from "../../sheets/replace-tab.ts";
import { spreadsheetId } from "../../sheets/spreadsheet-id.ts";
import { TAG } from "../../sheets/template-tags.ts";
import { KEYS } from "./keys.ts";
import { getBook } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import { newBooks } from "./new-books.ts";
import type { Run } from "./run.ts";
import type { Services } from "./services.ts";
import { sharedEntry } from "./shared-entry.ts";

/**
 * «Thiết lập»: tells the script its workbooks and adds the tabs that are missing. Tabs that stand are
 * never touched, so that it may be done again at any time.
 *
 * @param typed link of the shared entry workbook; blank keeps the one that is known, takes the one
 *   that was provisioned, or makes one
 */
export function setUpRun({ services }: Run, typed: string): string {
  const given = typed.trim() === "" ? undefined : spreadsheetId(typed);
  if (given === undefined && typed.trim() !== "") return SET_UP_WORDS.badLink(typed.trim());
  const office = getBook(services, services.bookId, `${TAG_FIELDS},${BOOK_FIELDS}`);
  const entry = given ?? provisionedEntry(services, office);
  const fresh = newBooks(services);
  const { requests, added } = missingTabs(fresh.office, office);
  const after = { sheets: [...(office.sheets ?? []), ...added] };
  const shared = sharedEntry(services, fresh.entry, entry);
  const names = added.map(({ properties }) => properties.title);
  const line = {
    at: services.formatDate(services.now(), PLACE.timeZone, "dd/MM/yyyy HH:mm"),
    who: services.who(),
    what: LOG_WORDS.setUp,
    before: "",
    after: SET_UP_WORDS.done(names),
  };
  const log = logRequests([line], { book: after, newId: freeSheetIds(after) });
  services.sheets.batchUpdate({ requests: [...requests, ...log] }, services.bookId);
  services.store.setProperty(KEYS.sharedEntry, shared);
  leaveFormerBook(services);
  services.store.setProperty(KEYS.office, services.bookId);
  return SET_UP_WORDS.done(names);
}

const TAG_FIELDS = "developerMetadata(metadataKey,metadataValue)";

/** The shared entry workbook that provisioning has made, until this script knows one. */
function provisionedEntry({ store }: Services, office: ApiSpreadsheet): string | undefined {
  if ((store.getProperty(KEYS.sharedEntry) ?? "") !== "") return undefined;
  return office.developerMetadata?.find(({ metadataKey }) => metadataKey === TAG.sharedEntry)
    ?.metadataValue;
}

const OF_ONE_BOOK = [
  KEYS.triggerOwner,
  KEYS.remindersOn,
  KEYS.remindersSince,
  KEYS.cursor,
  KEYS.heartbeat,
  KEYS.sendUnfinished,
  KEYS.sendFailure,
  KEYS.quotaAtEnd,
  KEYS.renewing,
];

/** In a copy that is set up on purpose nothing of the workbook it was copied from may go on. */
function leaveFormerBook({ store, bookId }: Services): void {
  const former = store.getProperty(KEYS.office) ?? "";
  if (former === "" || former === bookId) return;
  for (const key of OF_ONE_BOOK) store.deleteProperty(key);
}
