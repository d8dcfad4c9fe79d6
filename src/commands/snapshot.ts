import type { Day } from "../domain/day.ts";
import type { LedgerEntry } from "../domain/mail.ts";
import type { Declarations } from "../edition/edition-source.ts";
import type { Workbook } from "../workbook/table.ts";

/** Everything that a command may know: the host loads it first, and nothing is asked afterwards. */
export interface Snapshot {
  readonly declarations: Declarations;
  readonly office: Workbook;
  readonly entries: readonly Workbook[];
  /** Units whose entry workbook could not be opened this time. */
  readonly refused?: readonly string[];
  readonly asOf: Day;
  /** The moment of the run as people read it in `Nhật ký`. */
  readonly moment: string;
  /** Who runs it, as `Nhật ký` names them. */
  readonly who: string;
  readonly ledger: readonly LedgerEntry[];
  /** Rows of the edition's tabs as the last run saw them: «tab|code» → what the row said. */
  readonly lastSeen: ReadonlyMap<string, string>;
  /** What `Nhật ký` holds already. */
  readonly log: readonly LogEntry[];
  /** Document templates by file name. */
  readonly templates: ReadonlyMap<string, Uint8Array>;
}

/** Một dòng của Nhật ký — who did what when, and what it was before. */
export interface LogEntry {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}
