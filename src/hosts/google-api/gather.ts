import type { Snapshot } from "../../commands/snapshot.ts";
import type { Day } from "../../domain/day.ts";
import type { Finding } from "../../domain/finding.ts";
import { readEdition } from "../../edition/edition.ts";
import { HostError } from "../host-error.ts";
import { momentText } from "../local/clock.ts";
import type { Package } from "../local/edition-seed.ts";
import type { ApiSpreadsheet } from "../sheets/api-types.ts";
import { assembled } from "../sheets/assemble.ts";
import type { Consolidating } from "../sheets/consolidation.ts";
import { type BookFault, bookFinding, type EntryLink, entryLinks } from "../sheets/entry-links.ts";
import { type LoadedBook, placedBook, type ReadBook, readBook } from "../sheets/loaded-book.ts";
import { readMemory } from "../sheets/memory-tab.ts";
import { BOOK_FIELDS } from "../sheets/read-workbook.ts";
import { lastSeen } from "../sheets/seen-memory.ts";
import type { BookCache } from "./book-cache.ts";
import type { Chosen } from "./choose-office.ts";
import type { DriveFile, GoogleCalls } from "./google-calls.ts";
import { inParallel } from "./in-parallel.ts";

export interface GatherOptions {
  readonly google: GoogleCalls;
  readonly pack: Package;
  readonly chosen: Chosen;
  /** What Drive lists: their versions say what has changed. */
  readonly files: readonly DriveFile[];
  readonly cache: BookCache;
  /** Whether what was read is kept for the next run; a look alone keeps nothing. */
  readonly keeps: boolean;
  readonly asOf: Day;
  readonly now: Date;
  readonly who: string;
  readonly templates: Snapshot["templates"];
  readonly onProgress: (step: string) => void;
}

/** Everything that was read, and what stands to be known of it. */
export interface Gathered extends Consolidating {
  readonly links: readonly EntryLink[];
  /** Workbooks that were read anew. */
  readonly fresh: number;
}

/** Requests that are under way at a time: Google counts sixty reads a minute and person. */
const WIDTH = 6;
/** On the office workbook: id of the entry workbook that units share, as provisioning tells it. */
const SHARED_ENTRY = "dienHinh.sharedEntry";
const OFFICE_FIELDS = `${BOOK_FIELDS},developerMetadata(metadataKey,metadataValue)`;

/**
 * Reads the office workbook, and of the entry workbooks those that changed since the last run; one
 * that cannot be read is one finding, and the others go on.
 *
 * @throws HostError for what stops every workbook alike
 */
export async function gather(options: GatherOptions): Promise<Gathered> {
  const { google, pack, chosen, cache, keeps } = options;
  const { declarations } = pack;
  const api = await google.book(chosen.office, OFFICE_FIELDS);
  const office = { id: chosen.office, ...readBook(api, declarations.office) };
  const memory = readMemory(api);
  const base: Snapshot = {
    declarations,
    office: office.workbook,
    entries: [],
    asOf: options.asOf,
    moment: momentText(options.now),
    who: options.who,
    ledger: [],
    lastSeen: lastSeen(memory),
    log: [],
    templates: options.templates,
  };
  const { edition } = readEdition(base);
  const { links, findings } = entryLinks(edition, chosen.shared ?? toldShared(api));
  const { books, refused, fresh } = await readEntries(options, links, office);
  if (keeps) cache.forgetOthers(new Set(links.map(({ id }) => id)));
  const told = assembled(base, { edition, links, findings, books, refused });
  return { office, api, memory, books, links, fresh, ...told };
}

function toldShared({ developerMetadata = [] }: ApiSpreadsheet): string | undefined {
  return developerMetadata.find(({ metadataKey }) => metadataKey === SHARED_ENTRY)?.metadataValue;
}

interface Read {
  readonly books: readonly LoadedBook[];
  readonly refused: Readonly<Record<string, Finding>>;
  readonly fresh: number;
}

async function readEntries(
  options: GatherOptions,
  links: readonly EntryLink[],
  office: LoadedBook,
): Promise<Read> {
  let done = 0;
  let fresh = 0;
  const versions = new Map(options.files.map(({ id, version }) => [id, version]));
  const read = await inParallel(links, WIDTH, async (link) => {
    const version = versions.get(link.id) ?? "";
    const kept = options.cache.find(link.id, version);
    if (kept !== undefined) return kept;
    options.onProgress(`${++done}/${links.length}`);
    fresh++;
    return readEntry(options, link, version);
  });
  const books: LoadedBook[] = [];
  const refused: Record<string, Finding> = {};
  for (const [at, link] of links.entries()) {
    const one = read[at];
    if (one === undefined) throw new RangeError(`${link.id} was not read`);
    if ("code" in one) refused[link.id] = one;
    else books.push(placed(one, link, [office, ...books]));
  }
  return { books, refused, fresh };
}

function placed(book: ReadBook, link: EntryLink, before: readonly LoadedBook[]): LoadedBook {
  const taken = new Set(before.map(({ workbook }) => workbook.name));
  const [ownUnit, ...others] = link.units.map(({ code }) => code);
  return placedBook(book, {
    id: link.id,
    taken,
    ownUnit: others.length === 0 ? ownUnit : undefined,
  });
}

/** A workbook, or why there is none: what stops every workbook alike falls through. */
async function readEntry(
  { google, pack, cache, keeps }: GatherOptions,
  link: EntryLink,
  version: string,
): Promise<ReadBook | Finding> {
  try {
    const book = readBook(await google.book(link.id, BOOK_FIELDS), pack.declarations.entry);
    if (keeps) cache.keep(link.id, version, book);
    return book;
  } catch (error) {
    const fault = error instanceof HostError ? bookFault(error) : undefined;
    if (fault === undefined) throw error;
    return bookFinding(link, fault);
  }
}

/** What is the matter with this one workbook; undefined for what every other would meet too. */
function bookFault({ code, facts }: HostError): BookFault | undefined {
  if (code === "workbook-missing") return "missing";
  if (code === "access-refused") return "refused";
  return code === "service-unavailable" && facts["status"] !== 0 ? "passing" : undefined;
}
