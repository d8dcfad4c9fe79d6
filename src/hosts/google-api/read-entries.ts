import type { Finding } from "../../domain/finding.ts";
import type { WorkbookDeclaration } from "../../workbook/declaration.ts";
import { inParallel } from "../google/in-parallel.ts";
import { isAnswered } from "../google/refusal.ts";
import { HostError } from "../host-error.ts";
import { type BookFault, bookFinding, type EntryLink } from "../sheets/entry-links.ts";
import { type LoadedBook, placedBook, type ReadBook, readBook } from "../sheets/loaded-book.ts";
import { BOOK_FIELDS } from "../sheets/read-workbook.ts";
import type { BookCache } from "./book-cache.ts";
import type { DriveFile, RunCalls } from "./run-calls.ts";

export interface ReadingOptions {
  readonly google: RunCalls;
  readonly declaration: WorkbookDeclaration;
  /** What Drive lists: their versions say what has changed. */
  readonly files: readonly DriveFile[];
  readonly cache: BookCache;
  /** Whether what was read is kept for the next run; a look alone keeps nothing. */
  readonly keeps: boolean;
  readonly onProgress: (step: string) => void;
}

export interface EntriesRead {
  /** In the order of the links. */
  readonly books: readonly LoadedBook[];
  /** Workbooks that could not be read, by id. */
  readonly refused: Readonly<Record<string, Finding>>;
  /** How many were read anew. */
  readonly fresh: number;
}

/** Requests that are under way at a time: Google counts sixty reads a minute and person. */
const WIDTH = 6;

/**
 * The entry workbooks, of which those alone are read that changed since the last run. One that cannot
 * be read is one finding, and the others go on; what was read is kept at once.
 *
 * @throws HostError for what stops every workbook alike
 */
export async function readEntries(
  options: ReadingOptions,
  links: readonly EntryLink[],
  office: LoadedBook,
): Promise<EntriesRead> {
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
  { google, declaration, cache, keeps }: ReadingOptions,
  link: EntryLink,
  version: string,
): Promise<ReadBook | Finding> {
  try {
    const book = readBook(await google.book(link.id, BOOK_FIELDS), declaration);
    if (keeps) cache.keep(link.id, version, book);
    return book;
  } catch (error) {
    const fault = error instanceof HostError ? bookFault(error) : undefined;
    if (fault === undefined) throw error;
    return bookFinding(link, fault);
  }
}

/** What is the matter with this one workbook; undefined for what every other would meet too. */
function bookFault(error: HostError): BookFault | undefined {
  if (error.code === "google-missing") return "missing";
  if (error.code === "access-refused") return "refused";
  return error.code === "service-unavailable" && isAnswered(error) ? "passing" : undefined;
}
