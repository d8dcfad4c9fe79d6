import type { Snapshot } from "../../commands/snapshot.ts";
import type { Day } from "../../domain/day.ts";
import { readEdition } from "../../edition/edition.ts";
import { momentText } from "../local/clock.ts";
import type { Package } from "../local/edition-seed.ts";
import type { ApiSpreadsheet } from "../sheets/api-types.ts";
import { assembled } from "../sheets/assemble.ts";
import type { Consolidating } from "../sheets/consolidation.ts";
import { type EntryLink, entryLinks } from "../sheets/entry-links.ts";
import { readBook } from "../sheets/loaded-book.ts";
import { readMemory } from "../sheets/memory-tab.ts";
import { BOOK_FIELDS } from "../sheets/read-workbook.ts";
import { lastSeen } from "../sheets/seen-memory.ts";
import { TAG } from "../sheets/template-tags.ts";
import type { Chosen } from "./choose-office.ts";
import { workbookForms } from "./own-forms.ts";
import { type ReadingOptions, readEntries } from "./read-entries.ts";

export interface GatherOptions extends Omit<ReadingOptions, "declaration"> {
  readonly pack: Package;
  readonly chosen: Chosen;
  readonly asOf: Day;
  readonly now: Date;
  readonly who: string;
  /** The forms that the package brings. */
  readonly templates: Snapshot["templates"];
}

/** Everything that was read, and what stands to be known of it. */
export interface Gathered extends Consolidating {
  readonly links: readonly EntryLink[];
  /** Workbooks that were read anew. */
  readonly fresh: number;
  /** What is wrong with the office's own forms: while something is, nothing is drafted. */
  readonly formFaults: readonly string[];
}

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
  const forms = workbookForms(api, options.templates);
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
    templates: "templates" in forms ? forms.templates : options.templates,
  };
  const { edition } = readEdition(base);
  const { links, findings } = entryLinks(edition, chosen.shared ?? toldShared(api));
  const reading = { ...options, declaration: declarations.entry };
  const { books, refused, fresh } = await readEntries(reading, links, office);
  if (keeps) cache.forgetOthers(new Set(links.map(({ id }) => id)));
  const told = assembled(base, { edition, links, findings, books, refused });
  const formFaults = "faults" in forms ? forms.faults : [];
  return { office, api, memory, books, links, fresh, formFaults, ...told };
}

function toldShared({ developerMetadata = [] }: ApiSpreadsheet): string | undefined {
  return developerMetadata.find(({ metadataKey }) => metadataKey === TAG.sharedEntry)
    ?.metadataValue;
}
