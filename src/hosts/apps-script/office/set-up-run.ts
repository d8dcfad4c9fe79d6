import { checkFormula } from "../../../commands/check-formula.ts";
import { type EditionSeed, newEntryWorkbook, newOfficeWorkbook } from "../../../commands/set-up.ts";
import { SET_UP_WORDS } from "../../../output/office-checks.vi.ts";
import { LOG_WORDS } from "../../../output/office-words.vi.ts";
import type { WrittenBook, WrittenSheet } from "../../../workbook/written-book.ts";
import type { ApiRequest, ApiSpreadsheet } from "./api-types.ts";
import { DECLARATIONS } from "./declarations.ts";
import { editionSeed } from "./edition-seed.ts";
import { spreadsheetId } from "./entry-links.ts";
import { gridRange } from "./grid-range.ts";
import { KEYS } from "./keys.ts";
import { getBook } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import { TAB_FIELDS } from "./regulation-run.ts";
import { freeSheetIds, sheetOf } from "./replace-tab.ts";
import type { Run } from "./run.ts";
import { toHostError } from "./service-errors.ts";
import type { Services } from "./services.ts";
import { tabRequests } from "./tab-requests.ts";

const PLACE = { locale: "vi_VN", timeZone: "Asia/Ho_Chi_Minh" };

/**
 * «Thiết lập»: tells the script its workbooks and adds the tabs that are missing. Tabs that stand are
 * never touched, so that it may be done again at any time.
 *
 * @param typed link of the shared entry workbook; blank keeps the one that is known, or makes one
 */
export function setUpRun({ services }: Run, typed: string): string {
  const entry = typed.trim() === "" ? undefined : spreadsheetId(typed);
  if (entry === undefined && typed.trim() !== "") return SET_UP_WORDS.badLink(typed.trim());
  const office = getBook(services, services.bookId, TAB_FIELDS);
  const seed = editionSeed(services);
  const { requests, added } = missingTabs(newOfficeWorkbook(seed), office);
  const after = { sheets: [...(office.sheets ?? []), ...added] };
  const shared = sharedEntry(services, seed, entry);
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
  services.store.setProperty(KEYS.office, services.bookId);
  return SET_UP_WORDS.done(names);
}

function sharedEntry(services: Services, seed: EditionSeed, given: string | undefined): string {
  const known = services.store.getProperty(KEYS.sharedEntry) ?? "";
  const id = given ?? (known === "" ? undefined : known);
  if (id === undefined) return newEntry(services, seed);
  try {
    getBook(services, id, "spreadsheetId");
    return id;
  } catch (error) {
    throw toHostError(error, DECLARATIONS.entry.title);
  }
}

/** Remembered as soon as it stands: a run that dies then makes no second one. */
function newEntry(services: Services, seed: EditionSeed): string {
  const book = newEntryWorkbook(seed, { rows: {} });
  const made = services.sheets.create({ properties: { title: book.title, ...PLACE } });
  const id = made.spreadsheetId ?? "";
  services.store.setProperty(KEYS.sharedEntry, id);
  const { requests, added } = missingTabs(book, made);
  const blank = (made.sheets ?? []).map(({ properties }) => ({
    deleteSheet: { sheetId: properties?.sheetId ?? 0 },
  }));
  const all = [...requests, ...formulaRequests(book, added), ...blank];
  services.sheets.batchUpdate({ requests: all }, id);
  return id;
}

/** «Kiểm tra» of every tab: one spilling call each. */
function formulaRequests({ sheets }: WrittenBook, added: readonly Added[]): readonly ApiRequest[] {
  const tables = sheets.map(({ name, rows: [headers = []] }) => ({
    name,
    rows: [headers.map(({ value }) => (typeof value === "string" ? value : null))],
  }));
  const { entry } = DECLARATIONS;
  return entry.tabs.flatMap((tab) => {
    const wanted = tab.kind === "records" ? checkFormula(tab, entry, tables) : undefined;
    const sheetId = added.find(({ properties }) => properties.title === wanted?.sheet)?.properties
      .sheetId;
    if (wanted === undefined || sheetId === undefined) return [];
    const { row, column, formula } = wanted;
    return [
      {
        updateCells: {
          start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
          rows: [{ values: [{ userEnteredValue: { formulaValue: formula } }] }],
          fields: "userEnteredValue",
        },
      },
    ];
  });
}

interface Added {
  readonly properties: { readonly sheetId: number; readonly title: string };
}

/** Tabs first, contents after: a list in one tab feeds cells of another. */
function missingTabs(
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

function nameRequest(
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
