import type { ResultLetter } from "./cursor.ts";
import { NotSent, type NotSentReason } from "./not-sent.ts";
import { reasonOfText } from "./send-phrases.ts";

/** What became of one mail, by what its sending gave or threw. */
export interface Fate {
  readonly letter: ResultLetter;
  /** What the host said of it, or the raw text of the error. */
  readonly detail: string;
  /** Why the mails after it must wait too. */
  readonly halts?: "quota" | "halted";
}

/** A cell holds 50,000 signs; nobody reads more than this of an error. */
const DETAIL_MAX = 500;

export function sentFate(said: string): Fate {
  return { letter: "S", detail: said.slice(0, DETAIL_MAX) };
}

/**
 * Only a `NotSent`, or a whole phrase of the table, means that nothing was sent. Any other error may
 * have come after the mail was taken: the mail is uncertain.
 */
export function sendFate(error: unknown): Fate {
  const detail = textOf(error).slice(0, DETAIL_MAX);
  const reason = error instanceof NotSent ? error.reason : reasonOfText(textOf(error));
  return reason === undefined ? { letter: "U", detail } : { detail, ...FATES[reason] };
}

const FATES: Readonly<Record<NotSentReason, Omit<Fate, "detail">>> = {
  refused: { letter: "F" },
  postponed: { letter: "P" },
  quota: { letter: "P", halts: "quota" },
  halted: { letter: "P", halts: "halted" },
};

/** An error of another realm is no `Error` here, and has a message all the same. */
export function textOf(error: unknown): string {
  const message =
    typeof error === "object" && error !== null && "message" in error ? error.message : undefined;
  return String(message ?? error);
}
