import type { WrittenBook } from "../../../workbook/written-book.ts";
import type { ApiRequest, ApiSpreadsheet } from "../../sheets/api-types.ts";
import { checkFormulaRequests, headerTables } from "../../sheets/check-formulas.ts";
import { missingTabs } from "../../sheets/missing-tabs.ts";
import { readTable } from "../../sheets/read-table.ts";
import { sheetOf } from "../../sheets/replace-tab.ts";
import { DECLARATIONS } from "./declarations.ts";
import { ownFiles } from "./document-store.ts";
import { KEYS } from "./keys.ts";
import { fetchBook, getBook } from "./load-books.ts";
import { toHostError } from "./service-errors.ts";
import type { Services } from "./services.ts";

const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
/** Marks on the workbook that set-up made, by which a later set-up knows it again. */
const OFFICE = "dienHinhOffice";

/**
 * Id of the entry workbook that units share: the given one, the one that is known, or one of the
 * program's own making, which is made once and filled once however often set-up died in between.
 */
export function sharedEntry(
  services: Services,
  fresh: WrittenBook,
  given: string | undefined,
): string {
  const known = services.store.getProperty(KEYS.sharedEntry) ?? "";
  const id = given ?? (known === "" ? undefined : known);
  if (id !== undefined) demandOpen(services, id);
  if (given !== undefined) return given;
  const own = madeEntry(services) ?? (id === undefined ? makeEntry(services) : undefined);
  if (own !== undefined && (id ?? own) === own) fill(services, fresh, own);
  return id ?? own ?? "";
}

function demandOpen(services: Services, id: string): void {
  try {
    getBook(services, id, "spreadsheetId");
  } catch (error) {
    throw toHostError(error, DECLARATIONS.entry.title);
  }
}

/** What an earlier set-up of this office workbook has made, should its answer have been lost. */
function madeEntry(services: Services): string | undefined {
  return ownFiles(services).find(
    ({ mimeType, appProperties }) =>
      mimeType === SPREADSHEET && appProperties?.[OFFICE] === services.bookId,
  )?.id;
}

function makeEntry({ files, bookId }: Services): string {
  const made = files.create(
    {
      name: DECLARATIONS.entry.title,
      mimeType: SPREADSHEET,
      appProperties: { [OFFICE]: bookId },
    },
    undefined,
    { fields: "id" },
  );
  return made.id ?? "";
}

/** All tabs in one batch; a workbook that has any of them was filled before. */
function fill(services: Services, fresh: WrittenBook, id: string): void {
  const book = fetchBook(services, id);
  if (DECLARATIONS.entry.tabs.some(({ name }) => sheetOf(book, name) !== undefined)) return;
  const { requests, added } = missingTabs(fresh, book);
  const sheetIdOf = (name: string) =>
    added.find(({ properties }) => properties.title === name)?.properties.sheetId;
  const formulas = checkFormulaRequests(DECLARATIONS.entry, headerTables(fresh), sheetIdOf);
  const all = [...requests, ...formulas, ...blankTabs(book)];
  services.sheets.batchUpdate({ requests: all }, id);
}

/** The tab that every new spreadsheet has, as long as nobody has typed into it. */
function blankTabs({ sheets = [] }: ApiSpreadsheet): readonly ApiRequest[] {
  return sheets
    .filter((sheet) => readTable(sheet).rows.length === 0)
    .map(({ properties }) => ({ deleteSheet: { sheetId: properties?.sheetId ?? 0 } }));
}
