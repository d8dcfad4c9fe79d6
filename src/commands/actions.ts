import type { Source } from "../documents/trace/sources.ts";
import type { Origin } from "../documents/trace/stamp.ts";
import type { CheckedCopy } from "../workbook/written-book.ts";
import type { LogEntry } from "./snapshot.ts";

/** One document, drafted and ready to be stored. */
export interface DraftedDocument {
  readonly kind: string;
  /** File name with its ending; a host adds a suffix when other contents bear it already. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Equal for equal contents, whenever they were drafted: a host keeps the file that bears it. */
  readonly key: string;
  /** What the file says of where it came from. */
  readonly origin: Origin;
  /** The tables of the document and the rows that each was made of. */
  readonly sources: readonly Source[];
}

/** Everything that a run wants done; the host does it and answers with receipts. */
export interface Actions {
  readonly copies: readonly CheckedCopy[];
  readonly documents: readonly DraftedDocument[];
  /** Whether mails are due to go: the outbox plans them, from the ledger as it finds it. */
  readonly reminds: boolean;
  readonly log: readonly LogEntry[];
  /** The edition's rows as this run saw them. */
  readonly seen: ReadonlyMap<string, string>;
  /** What an officer should know of the run, in words. */
  readonly issues: readonly string[];
}
