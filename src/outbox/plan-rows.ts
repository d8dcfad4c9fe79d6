import type { LedgerEntry, Mail } from "../domain/mail.ts";
import { fitsCursor } from "./chunks.ts";
import { type Ledger, moved, rowsOf, sayTheSame, withRows } from "./ledger-rows.ts";
import { OUTBOX_DETAILS } from "./outbox-words.vi.ts";
import { type Asking, ask } from "./port.ts";

export interface Intent {
  readonly mails: readonly Mail[];
  /** Keys about which nothing is left to say. */
  readonly lapsed: readonly string[];
}

/**
 * Writes down what is about to be sent before anything is: every key PLANNED, as its mail will go
 * out, and what was overtaken LAPSED. Rows that say so already are left alone.
 */
export function* writePlan(intent: Intent, ledger: Ledger): Asking<Ledger> {
  const { at } = yield* ask("clock");
  const rows = planRows(intent, ledger, at);
  if (rows.length === 0) return ledger;
  yield* ask("writeRows", rows);
  const written = withRows(ledger, rows);
  const refused = refusedRows(intent.mails, written, at);
  if (refused.length > 0) yield* ask("writeRows", refused);
  yield* ask("flush");
  return withRows(written, refused);
}

function planRows({ mails, lapsed }: Intent, ledger: Ledger, at: string): readonly LedgerEntry[] {
  const planned = mails
    .flatMap((mail) => rowsOf(mail, { state: "PLANNED", at }, ledger))
    .filter((row) => {
      const before = ledger.get(row.key);
      return before === undefined || !sayTheSame(row, before);
    });
  const overtaken = lapsed.flatMap((key) => {
    const row = ledger.get(key);
    return row?.state === "PLANNED" ? [moved(row, { state: "LAPSED", at })] : [];
  });
  return [...planned, ...overtaken];
}

/** Mails whose keys fit no cursor can never be sent safely: they are said to have failed. */
function refusedRows(mails: readonly Mail[], ledger: Ledger, at: string): readonly LedgerEntry[] {
  const detail = OUTBOX_DETAILS.tooManyUnits;
  return mails
    .filter((mail) => !fitsCursor(mail))
    .flatMap((mail) => rowsOf(mail, { state: "FAILED", at, detail }, ledger));
}
