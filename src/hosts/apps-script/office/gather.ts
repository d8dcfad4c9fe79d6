import type { Board } from "../../../board/board.ts";
import type { Snapshot } from "../../../commands/snapshot.ts";
import type { Finding } from "../../../domain/finding.ts";
import { readEdition } from "../../../edition/edition.ts";
import { RUN_WORDS } from "../../../output/office-words.vi.ts";
import { HostError } from "../../host-error.ts";
import type { ApiSpreadsheet } from "../../sheets/api-types.ts";
import { assembled } from "../../sheets/assemble.ts";
import { bookFinding, type EntryLink, entryLinks } from "../../sheets/entry-links.ts";
import { type LoadedBook, placedBook, readBook, sheetIdsOf } from "../../sheets/loaded-book.ts";
import { type Memory, memoryWrite, readMemory } from "../../sheets/memory-tab.ts";
import { type PartialReading, partialReading, withPartial } from "../../sheets/partial-reading.ts";
import { readWorkbook } from "../../sheets/read-workbook.ts";
import { lastSeen } from "../../sheets/seen-memory.ts";
import { DECLARATIONS } from "./declarations.ts";
import { KEYS } from "./keys.ts";
import { fetchBook } from "./load-books.ts";
import type { Run } from "./run.ts";
import { serviceFault } from "./service-errors.ts";
import type { Services } from "./services.ts";

/** The office workbook and every entry workbook, read once, and what stands to be known of them. */
export interface Gathered {
  readonly office: LoadedBook;
  /** The office workbook as the service gave it: the writer asks it for tabs. */
  readonly api: ApiSpreadsheet;
  readonly memory: Memory;
  readonly books: readonly LoadedBook[];
  readonly links: readonly EntryLink[];
  readonly snapshot: Snapshot;
  readonly board: Board;
  /** What the script keeps, as it stood when the run began. */
  readonly props: Readonly<Record<string, string>>;
  /** An earlier run had to end before it had read everything. */
  readonly wentOn: boolean;
}

/** How far a reading came that had to end. */
export interface Unfinished {
  readonly done: number;
  readonly all: number;
  readonly isStopped: boolean;
  /** An earlier run had begun the same. */
  readonly wentOn: boolean;
}

/** Stands for the day where a person stopped a reading: no trigger goes on with it. */
export const STOPPED = "dừng";

const ZONE = "Asia/Ho_Chi_Minh";
/** What was read is kept after so many workbooks: a run that dies repeats no more. */
const CHECKPOINT = 20;

/**
 * Reads everything, one call a workbook, and assesses it. A workbook that cannot be read is one
 * finding, and the others go on. When the time is over, what was read is kept for the next run.
 *
 * @throws HostError "not-set-up" in a copy, or before «Thiết lập»
 */
export function gather(run: Run): Gathered | Unfinished {
  const { services } = run;
  const props = services.store.getProperties();
  if (props[KEYS.office] !== services.bookId) throw new HostError("not-set-up");
  const api = fetchBook(services, services.bookId);
  const workbook = readWorkbook(api, DECLARATIONS.office);
  const office = { id: services.bookId, workbook, sheetIds: sheetIdsOf(api) };
  const memory = readMemory(api);
  const base = baseSnapshot(run, { api, office, memory });
  const { edition } = readEdition(base);
  const { links, findings } = entryLinks(edition, props[KEYS.sharedEntry] || undefined);
  const keeper = { run, api, memory };
  const reading = readEntries(keeper, links, office);
  const wentOn = props[KEYS.consolidating] !== undefined;
  if ("all" in reading) {
    services.store.setProperty(KEYS.consolidating, reading.isStopped ? STOPPED : base.asOf);
    return { ...reading, wentOn };
  }
  const { books } = reading;
  const { snapshot, board } = assembled(base, { edition, links, findings, ...reading });
  return { office, api: keeper.api, memory, books, links, snapshot, board, props, wentOn };
}

export function isUnfinished(gathered: Gathered | Unfinished): gathered is Unfinished {
  return "all" in gathered;
}

/** What a run says that could not read everything. */
export function unfinishedText({ done, all, isStopped }: Unfinished): string {
  return isStopped ? RUN_WORDS.stopped : RUN_WORDS.readOn(done, all);
}

function baseSnapshot(
  { services }: Run,
  { api, office, memory }: Pick<Gathered, "api" | "office" | "memory">,
): Snapshot {
  const zone = api.properties?.timeZone ?? ZONE;
  const now = services.now();
  return {
    declarations: DECLARATIONS,
    office: office.workbook,
    entries: [],
    asOf: services.formatDate(now, zone, "yyyy-MM-dd"),
    moment: services.formatDate(now, zone, "dd/MM/yyyy HH:mm"),
    who: services.who(),
    ledger: [],
    lastSeen: lastSeen(memory),
    log: [],
    templates: new Map(),
  };
}

/** Keeps what was read; `api` is the office workbook as it is after the last time. */
interface Keeper {
  readonly run: Run;
  readonly memory: Memory;
  api: ApiSpreadsheet;
}

function keep(keeper: Keeper, partial: PartialReading): void {
  const { services } = keeper.run;
  const { requests, after } = memoryWrite(withPartial(keeper.memory, partial), keeper.api);
  services.sheets.batchUpdate({ requests }, services.bookId);
  keeper.api = after;
}

function readEntries(
  keeper: Keeper,
  links: readonly EntryLink[],
  office: LoadedBook,
): PartialReading | Omit<Unfinished, "wentOn"> {
  const { run, memory } = keeper;
  const { services } = run;
  const before = partialReading(memory, services.now());
  const books = before.books.filter(({ id }) => links.some((link) => link.id === id));
  const refused: Record<string, Finding> = { ...before.refused };
  const partial: PartialReading = { beganAt: before.beganAt, books, refused };
  const isKnown = ({ id }: EntryLink) => id in refused || books.some((book) => book.id === id);
  for (const [fresh, link] of links.filter((one) => !isKnown(one)).entries()) {
    const isStopped = fresh > 0 && run.isStopped();
    if (isStopped || (fresh > 0 && run.isOver())) {
      keep(keeper, partial);
      return { done: books.length, all: links.length, isStopped };
    }
    if (fresh > 0 && fresh % CHECKPOINT === 0) {
      keep(keeper, partial);
      services.toast(RUN_WORDS.reading(books.length, links.length));
    }
    services.progress(RUN_WORDS.reading(books.length, links.length));
    const taken = new Set([office, ...books].map((book) => book.workbook.name));
    const read = readEntry(services, link, taken);
    if ("code" in read) refused[link.id] = read;
    else books.push(read);
  }
  const inOrder = links.flatMap(({ id }) => books.find((book) => book.id === id) ?? []);
  return { ...partial, books: inOrder };
}

/** A workbook, or why there is none: what stops every workbook alike falls through. */
function readEntry(
  services: Services,
  link: EntryLink,
  taken: ReadonlySet<string>,
): LoadedBook | Finding {
  try {
    const book = fetchBook(services, link.id);
    const [ownUnit, ...others] = link.units.map(({ code }) => code);
    const place = { id: link.id, taken, ownUnit: others.length === 0 ? ownUnit : undefined };
    return placedBook(readBook(book, DECLARATIONS.entry), place);
  } catch (error) {
    const fault = serviceFault(error);
    if (fault !== "missing" && fault !== "refused" && fault !== "passing") throw error;
    return bookFinding(link, fault);
  }
}
