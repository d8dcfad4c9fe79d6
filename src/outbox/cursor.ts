import type { MailState } from "../domain/mail.ts";

/** Con trỏ ghi trước — the mails of one chunk, how far it got, and whether one is under way. */
export interface Cursor {
  /** The keys of each mail of the chunk, in the order of sending. */
  readonly mails: readonly (readonly string[])[];
  /** One letter a mail that has ended. */
  readonly results: string;
  /** The mail after the last result may have gone. */
  readonly isSending: boolean;
}

/** S sent · U unknown · F surely refused · P not sent, waits. */
export type ResultLetter = "S" | "U" | "F" | "P";

export const STATE_OF_RESULT: Readonly<Record<ResultLetter, MailState>> = {
  S: "SENT",
  U: "UNCERTAIN",
  F: "FAILED",
  P: "PLANNED",
};

export function cursorText({ mails, results, isSending }: Cursor): string {
  return JSON.stringify({ mails, results, isSending });
}

/** The cursor of a text of ours; undefined for any other text. */
export function readCursor(text: string): Cursor | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isCursor(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isCursor(found: unknown): found is Cursor {
  if (typeof found !== "object" || found === null) return false;
  const { mails, results, isSending } = found as Partial<Record<keyof Cursor, unknown>>;
  return (
    Array.isArray(mails) &&
    mails.every((keys) => Array.isArray(keys) && keys.every((key) => typeof key === "string")) &&
    typeof results === "string" &&
    /^[SUFP]*$/.test(results) &&
    results.length <= mails.length &&
    typeof isSending === "boolean"
  );
}
