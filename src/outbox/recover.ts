import type { LedgerEntry, MailState } from "../domain/mail.ts";
import { type Cursor, type ResultLetter, readCursor, STATE_OF_RESULT } from "./cursor.ts";
import { type Ledger, ledgerOf, moved, withRows } from "./ledger-rows.ts";
import { OUTBOX_DETAILS } from "./outbox-words.vi.ts";
import { type Asking, ask } from "./port.ts";

/**
 * Reads the ledger, and first brings into it what a run that was cut off had left in its cursor.
 * The cursor goes only when the rows are durable. Under the lock.
 */
export function* recover(cursor: string | undefined): Asking<Ledger> {
  const ledger = ledgerOf(yield* ask("readLedger"));
  if (cursor === undefined) return ledger;
  const { at } = yield* ask("clock");
  const rows = recoveredRows(readCursor(cursor), ledger, at);
  if (rows.length > 0) {
    yield* ask("writeRows", rows);
    yield* ask("flush");
  }
  yield* ask("clearCursor");
  return withRows(ledger, rows);
}

/**
 * What became of the mails of a cursor, one row a key. Only rows that still wait are changed: what
 * the ledger holds for certain stays.
 *
 * A mail with a result gets it; the one under way may have gone; the later ones wait on. A cursor
 * that nobody can read may have been about any of the rows that wait: a person decides on them all.
 */
export function recoveredRows(
  cursor: Cursor | undefined,
  ledger: Ledger,
  at: string,
): readonly LedgerEntry[] {
  if (cursor === undefined) {
    const waiting = [...ledger.values()].filter(({ state }) => state === "PLANNED");
    const detail = OUTBOX_DETAILS.cursorDamaged;
    return waiting.map((row) => moved(row, { state: "UNCERTAIN", at, detail }));
  }
  return cursor.mails.flatMap((keys, index) => {
    const state = stateIn(cursor, index);
    if (state === "PLANNED") return [];
    return keys.flatMap((key) => {
      const row = ledger.get(key);
      if (row?.state !== "PLANNED") return [];
      return [moved(row, { state, at, detail: OUTBOX_DETAILS.cutOff })];
    });
  });
}

function stateIn({ results, isSending }: Cursor, index: number): MailState {
  const letter = results[index] as ResultLetter | undefined;
  if (letter !== undefined) return STATE_OF_RESULT[letter];
  return isSending && index === results.length ? "UNCERTAIN" : "PLANNED";
}
