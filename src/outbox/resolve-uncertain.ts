import type { LedgerEntry } from "../domain/mail.ts";
import { type Ledger, moved } from "./ledger-rows.ts";
import { OUTBOX_DETAILS } from "./outbox-words.vi.ts";
import { type Asking, ask } from "./port.ts";
import { recover } from "./recover.ts";
import { underLock } from "./under-lock.ts";

/** «Đã thấy trong Thư đã gửi» · «Chưa thấy, gửi lại»: what a person found in the sent mails. */
export type Verdict = "seen" | "not-seen";

export interface Resolution {
  /** A key of the mail. */
  readonly key: string;
  readonly verdict: Verdict;
  /** Who says so, as the ledger will name them. */
  readonly who: string;
}

export type ResolutionReport =
  | { readonly ended: "busy" | "not-uncertain" }
  | { readonly ended: "resolved"; readonly rows: readonly LedgerEntry[] };

/**
 * Closes an uncertain mail by what a person saw: SENT, or PLANNED again, all keys of the mail alike.
 *
 * Sends nothing: the next run does, under the same key. «not-uncertain» when no such row waits for a
 * person, a second click among them.
 *
 * @throws what the port throws; then repeating it is safe
 */
export function* resolveUncertain(resolution: Resolution): Asking<ResolutionReport> {
  return (yield* underLock(() => resolved(resolution))) ?? { ended: "busy" };
}

function* resolved({ key, verdict, who }: Resolution): Asking<ResolutionReport> {
  const ledger = yield* recover((yield* ask("readKept")).cursor);
  const uncertain = sameMail(key, ledger);
  if (uncertain.length === 0) return { ended: "not-uncertain" };
  const { at } = yield* ask("clock");
  const rows = uncertain.map((row) =>
    verdict === "seen"
      ? moved(row, { state: "SENT", at, detail: OUTBOX_DETAILS.seen(who) })
      : moved(row, { state: "PLANNED", at, detail: OUTBOX_DETAILS.notSeen(who) }),
  );
  yield* ask("writeRows", rows);
  yield* ask("flush");
  return { ended: "resolved", rows };
}

/** The uncertain rows of the mail that bore this key: one code and subject, one search, one verdict. */
function sameMail(key: string, ledger: Ledger): readonly LedgerEntry[] {
  const asked = ledger.get(key);
  if (asked?.state !== "UNCERTAIN") return [];
  return [...ledger.values()].filter(
    ({ state, code, subject, day }) =>
      state === "UNCERTAIN" &&
      code === asked.code &&
      subject === asked.subject &&
      day === asked.day,
  );
}
