import type { LedgerEntry } from "../domain/mail.ts";
import { type Asking, ask } from "./port.ts";
import { recover } from "./recover.ts";
import { underLock } from "./under-lock.ts";

/**
 * The rows that wait for a person, those among them that a run which was cut off had under way;
 * undefined while another run is at work.
 *
 * @throws what the port throws; then repeating it is safe
 */
export function* uncertainMails(): Asking<readonly LedgerEntry[] | undefined> {
  return yield* underLock(uncertainRows);
}

function* uncertainRows(): Asking<readonly LedgerEntry[]> {
  const ledger = yield* recover((yield* ask("readKept")).cursor);
  return [...ledger.values()].filter(({ state }) => state === "UNCERTAIN");
}
