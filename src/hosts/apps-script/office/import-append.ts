import { type Edition, readEdition } from "../../../edition/edition.ts";
import { isTwin } from "../../../intake/own-list/is-twin.ts";
import { LIST_TABS, UNITS_TAB } from "../../../intake/own-list/list-context.ts";
import { rowSubject, standingRows } from "../../../intake/own-list/standing-rows.ts";
import type { AgreedRow, Appended, AppendOrder } from "../../../output/own-list/import-answers.ts";
import { IMPORT_RUN_WORDS } from "../../../output/own-list/import-words.vi.ts";
import type { Refused } from "../../../output/panel/panel-answers.ts";
import type { Tab } from "../../../workbook/declaration.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
import { readRecords, tableOf } from "../../../workbook/read-records.ts";
import { HostError } from "../../host-error.ts";
import { type EntryLink, entryLinks } from "../../sheets/entry-links.ts";
import { memoryWrite, readMemory } from "../../sheets/memory-tab.ts";
import { readWorkbook } from "../../sheets/read-workbook.ts";
import { freeSheetIds, sheetOf } from "../../sheets/replace-tab.ts";
import { appendRows } from "./append-rows.ts";
import { DECLARATIONS } from "./declarations.ts";
import { KEYS } from "./keys.ts";
import { fetchBook } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import { type Run, refused } from "./run.ts";
import type { Services } from "./services.ts";

const ZONE = "Asia/Ho_Chi_Minh";

/** What one workbook has got. */
interface Done {
  readonly book: string;
  readonly added: number;
  readonly skipped: number;
  /** Rows that an earlier try had written. */
  readonly earlier: number;
}

/**
 * Appends agreed rows to the entry workbooks of their units, each workbook in one batch with the
 * import's key in its memory: a second try writes nothing again. The tab is read again before, and
 * what stands there by then is not written twice. A workbook that cannot take its rows ends it: what
 * went before stays, and the next try goes on.
 */
export function appendList(run: Run, order: AppendOrder): Omit<Appended, "ok"> | Refused {
  const { services } = run;
  const props = services.store.getProperties();
  if (props[KEYS.office] !== services.bookId) throw new HostError("not-set-up");
  const api = fetchBook(services, services.bookId);
  const office = readWorkbook(api, DECLARATIONS.office);
  const asOf = services.formatDate(services.now(), ZONE, "yyyy-MM-dd");
  const { edition } = readEdition({ declarations: DECLARATIONS, office, entries: [], asOf });
  const isTaken = LIST_TABS.includes(order.tab) || order.tab === UNITS_TAB;
  const tab = isTaken ? edition.tabs.byKey.get(order.tab) : undefined;
  if (tab === undefined) throw new RangeError(`no list goes into the tab «${order.tab}»`);
  const { links } = entryLinks(edition, props[KEYS.sharedEntry] || undefined);
  const own: EntryLink = { id: services.bookId, units: [] };
  const shares =
    order.tab === UNITS_TAB
      ? { byLink: new Map([[own, order.rows]]) }
      : sharesOf(order.rows, links);
  if ("unit" in shares) return refused("no-book", IMPORT_RUN_WORDS.noBook(shares.unit));
  const done: Done[] = [];
  let stopped: Refused | undefined;
  for (const [link, rows] of shares.byLink) {
    const one = appendTo(services, link, { rows, key: order.key, tab, edition });
    if ("ok" in one) {
      stopped = one;
      break;
    }
    done.push(one);
  }
  const written = done.reduce((sum, { added, earlier }) => sum + added + earlier, 0);
  if (written > 0) logAppended(services, { key: order.key, written, tab: tab.name });
  return stopped ?? { text: textOf(done) };
}

interface Written {
  readonly key: string;
  /** Rows of all tries. */
  readonly written: number;
  readonly tab: string;
}

/** A line for the rows that no line tells of yet; how many the log knows is remembered with it. */
function logAppended(services: Services, { key, written, tab }: Written): void {
  const api = fetchBook(services, services.bookId);
  const memory = readMemory(api);
  const name = `nhật ký nhập ${key}`;
  const fresh = written - Number(memory.get(name) ?? 0);
  if (fresh === 0) return;
  const at = services.formatDate(services.now(), ZONE, "dd/MM/yyyy HH:mm");
  const after = IMPORT_RUN_WORDS.logged(fresh, tab);
  const line = { at, who: services.who(), what: IMPORT_RUN_WORDS.log, before: "", after };
  const remembered = memoryWrite(new Map([...memory, [name, String(written)]]), api);
  const log = logRequests([line], { book: api, newId: freeSheetIds(remembered.after) });
  services.sheets.batchUpdate({ requests: [...remembered.requests, ...log] }, services.bookId);
}

/** The rows of each workbook: a unit's own, or the one that units share; or the unit without any. */
function sharesOf(rows: readonly AgreedRow[], links: readonly EntryLink[]) {
  const byLink = new Map<EntryLink, readonly AgreedRow[]>();
  for (const row of rows) {
    const unit = String(new Map(row.cells).get("unit") ?? "");
    const own = links.find(({ units }) => units.some(({ code }) => code === unit));
    const link = own ?? links.find(({ units }) => units.length === 0);
    if (link === undefined) return { unit };
    byLink.set(link, [...(byLink.get(link) ?? []), row]);
  }
  return { byLink };
}

interface Share {
  readonly rows: readonly AgreedRow[];
  readonly key: string;
  readonly tab: Tab;
  readonly edition: Edition;
}

function appendTo(services: Services, { id }: EntryLink, share: Share): Done | Refused {
  const { rows, key, tab, edition } = share;
  const api = fetchBook(services, id);
  const declaration = id === services.bookId ? DECLARATIONS.office : DECLARATIONS.entry;
  const workbook = readWorkbook(api, declaration);
  const memory = readMemory(api);
  const name = `nhập ${key}`;
  const nothing = { book: workbook.name, added: 0, skipped: 0, earlier: 0 };
  if (memory.has(name)) return { ...nothing, earlier: Number(memory.get(name)) };
  const table = tableOf(workbook, tab);
  const sheetId = table && sheetOf(api, table.name)?.properties?.sheetId;
  const search = table && findColumns(tab, table);
  if (
    sheetId === undefined ||
    search === undefined ||
    search.ambiguous.length + search.missing.length > 0
  ) {
    return refused("no-tab", IMPORT_RUN_WORDS.noTab(workbook.name, tab.name));
  }
  const keys = new Set(rows.flatMap(({ cells }) => cells.map(([column]) => column)));
  const lacking = tab.columns?.find((column) => keys.has(column.key) && !search.at.has(column.key));
  if (lacking !== undefined) {
    return refused("no-column", IMPORT_RUN_WORDS.noColumn(workbook.name, lacking.header));
  }
  const { records } = readRecords(workbook, tab, edition.reading).sheet;
  const standing = standingRows(records, edition.catalogue);
  const fresh = rows.filter(({ cells, isTwice }) => {
    const subject = rowSubject(tab, new Map(cells), edition.catalogue);
    return (
      isTwice || subject === undefined || !standing.some((row) => isTwin(subject, row) === "same")
    );
  });
  if (fresh.length === 0) return { ...nothing, skipped: rows.length };
  const remembered = new Map([...memory, [name, String(fresh.length)] as const]);
  const beside = memoryWrite(remembered, api).requests;
  appendRows(services, fresh, { id, declaration, tab, sheetId, at: search.at, beside });
  return {
    book: workbook.name,
    added: fresh.length,
    skipped: rows.length - fresh.length,
    earlier: 0,
  };
}

function textOf(done: readonly Done[]): string {
  const sum = (of: (one: Done) => number) => done.reduce((total, one) => total + of(one), 0);
  const books = done.filter(({ added }) => added > 0).map(({ book }) => book);
  const skipped = sum((one) => one.skipped);
  return [
    books.length === 0
      ? ""
      : IMPORT_RUN_WORDS.appended(
          sum((one) => one.added),
          books,
        ),
    skipped === 0 ? "" : IMPORT_RUN_WORDS.skipped(skipped),
    done.some(({ earlier }) => earlier > 0) ? IMPORT_RUN_WORDS.before : "",
  ]
    .join("")
    .trim();
}
