import type { LedgerEntry, Mail } from "../domain/mail.ts";
import { chunksOf } from "./chunks.ts";
import { cursorText, type ResultLetter, STATE_OF_RESULT } from "./cursor.ts";
import { type Ledger, rowsOf, withRows } from "./ledger-rows.ts";
import { type Asking, ask } from "./port.ts";
import { type Fate, sendFate, sentFate } from "./send-fate.ts";
import { isStopAsked } from "./stop-asked.ts";

/**
 * How sending ended: nothing left to try · quota · time · an error that concerns every mail · a
 * person asked to stop while mails were left.
 */
export type Ended = "done" | "quota" | "time" | "trouble" | "stopped";

export interface Delivery {
  readonly ended: Ended;
  readonly ledger: Ledger;
  /** The raw text of the error that ended it. */
  readonly error?: string;
}

/** Enough to write a chunk's results and leave. */
const CLOSING_MS = 15_000;
/** So many uncertain mails in a row are no accident of one mail: a person should look first. */
const UNCERTAIN_IN_A_ROW = 3;

/** What a run knows while it sends. */
interface Progress {
  ledger: Ledger;
  quotaLeft: number | undefined;
  uncertainInARow: number;
  isPassedOver: boolean;
  halt: Halt | undefined;
}

interface Halt {
  readonly ended: Exclude<Ended, "done">;
  readonly error?: string;
  /** What the cursor's writing threw: the chunk is closed, then the run ends with it. */
  readonly broken?: { readonly cause: unknown };
}

/**
 * Sends the mails in their order, each behind a cursor that is durable before it goes. Under the
 * lock, after their rows are PLANNED. Nothing is ever sent twice, nor tried again. Who asks to stop is
 * heard between two mails: the one under way goes to its end.
 *
 * @throws what the port throws, but for `send`
 */
export function* deliver(
  mails: readonly Mail[],
  start: { readonly ledger: Ledger; readonly quotaLeft: number | undefined },
): Asking<Delivery> {
  const progress: Progress = {
    ...start,
    uncertainInARow: 0,
    isPassedOver: false,
    halt: undefined,
  };
  for (const chunk of chunksOf(mails)) {
    yield* deliverChunk(chunk, progress);
    if (progress.halt !== undefined) break;
  }
  const { ledger, halt, isPassedOver } = progress;
  if (halt === undefined) return { ended: isPassedOver ? "quota" : "done", ledger };
  const { ended, error } = halt;
  return { ended, ledger, ...(error === undefined ? {} : { error }) };
}

function* deliverChunk(chunk: readonly Mail[], progress: Progress): Asking<void> {
  const mails = chunk.map(({ keys }) => keys);
  const rows: LedgerEntry[] = [];
  let results = "";
  let isCursorOut = false;
  for (const mail of chunk) {
    if (!fitsQuota(mail, progress)) {
      results += "P" satisfies ResultLetter;
      continue;
    }
    progress.halt = yield* haltBefore(progress);
    if (progress.halt !== undefined) break;
    isCursorOut = true;
    try {
      yield* ask("writeCursor", cursorText({ mails, results, isSending: true }));
    } catch (cause) {
      progress.halt = { ended: "trouble", broken: { cause } };
      break;
    }
    const fate = yield* sendOne(mail);
    results += fate.letter;
    rows.push(...(yield* resultRows(mail, fate, progress)));
    noteFate(mail, fate, progress);
    if (progress.halt !== undefined) break;
  }
  if (!isCursorOut) return;
  yield* close({ cursor: cursorText({ mails, results, isSending: false }), rows });
  progress.ledger = withRows(progress.ledger, rows);
  if (progress.halt?.broken !== undefined) throw progress.halt.broken.cause;
}

/** Results into the cursor, into rows, rows onto the disk; only then the cursor goes. */
function* close(chunk: {
  readonly cursor: string;
  readonly rows: readonly LedgerEntry[];
}): Asking<void> {
  yield* ask("writeCursor", chunk.cursor);
  if (chunk.rows.length > 0) {
    yield* ask("writeRows", chunk.rows);
    yield* ask("flush");
  }
  yield* ask("clearCursor");
}

/** A person's stop comes first: it says more of the mails that wait than a quota does. */
function* haltBefore({ quotaLeft }: Progress): Asking<Halt | undefined> {
  if (yield* isStopAsked()) return { ended: "stopped" };
  if (quotaLeft !== undefined && quotaLeft <= 0) return { ended: "quota" };
  const { msLeft } = yield* ask("clock");
  return msLeft < CLOSING_MS ? { ended: "time" } : undefined;
}

/** A mail with more addressees than are left waits; a smaller one after it may still go. */
function fitsQuota(mail: Mail, progress: Progress): boolean {
  const { quotaLeft } = progress;
  if (quotaLeft === undefined || quotaLeft <= 0 || addressees(mail) <= quotaLeft) return true;
  progress.isPassedOver = true;
  return false;
}

function addressees({ to, cc }: Mail): number {
  return to.length + cc.length;
}

function* sendOne(mail: Mail): Asking<Fate> {
  try {
    return sentFate(yield* ask("send", mail));
  } catch (error) {
    return sendFate(error);
  }
}

/** Rows of a mail that has ended; none for one that waits on as it stands. */
function* resultRows(
  mail: Mail,
  { letter, detail }: Fate,
  { ledger }: Progress,
): Asking<readonly LedgerEntry[]> {
  if (letter === "P") return [];
  const { at } = yield* ask("clock");
  const happening = { state: STATE_OF_RESULT[letter], at, ...(detail === "" ? {} : { detail }) };
  return rowsOf(mail, happening, ledger);
}

function noteFate(mail: Mail, { letter, detail, halts }: Fate, progress: Progress): void {
  progress.uncertainInARow = letter === "U" ? progress.uncertainInARow + 1 : 0;
  if (progress.quotaLeft !== undefined && (letter === "S" || letter === "U")) {
    progress.quotaLeft -= addressees(mail);
  }
  if (halts !== undefined) {
    progress.halt = { ended: halts === "quota" ? "quota" : "trouble", error: detail };
  } else if (progress.uncertainInARow >= UNCERTAIN_IN_A_ROW) {
    progress.halt = { ended: "trouble", error: detail };
  }
}
