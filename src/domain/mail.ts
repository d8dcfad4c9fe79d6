import type { Day } from "./day.ts";

export type MailKind = "unit-reminder" | "escalation" | "office-digest";

/**
 * What became of a mail.
 *
 * PLANNED waits and goes by itself · SENT was handed over to the mail service · FAILED was surely
 * not sent, and is planned again once its addressees change while it is due · UNCERTAIN may have gone, and is never sent again
 * by itself · LAPSED was planned and then overtaken: it was never sent, and nothing waits any more.
 */
export type MailState = "PLANNED" | "SENT" | "UNCERTAIN" | "FAILED" | "LAPSED";

/** Where a row of the ledger may go from each state; out of UNCERTAIN a person alone leads. */
export const NEXT_STATES: Readonly<Record<MailState, readonly MailState[]>> = {
  PLANNED: ["SENT", "UNCERTAIN", "FAILED", "LAPSED"],
  SENT: [],
  UNCERTAIN: ["SENT", "PLANNED"],
  FAILED: ["PLANNED"],
  LAPSED: ["PLANNED"],
};

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** Thư — mail: one message to one address, ready to be sent, for one unit or several that share it. */
export interface Mail {
  readonly kind: MailKind;
  readonly day: Day;
  /** `edition|unit|yyyy-mm-dd`, one for each unit of `units`, in the same order. */
  readonly keys: readonly string[];
  readonly units: readonly string[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** Short code in the subject, by which the mail is found in Sent mail. */
  readonly code: string;
  readonly text: string;
  readonly html: string;
  /** Steps that this mail makes good, each `unit|task|step|last good day`. */
  readonly steps: readonly string[];
}

/** Một dòng của Sổ thư — what became of the mail of one key. The last entry of a key counts. */
export interface LedgerEntry {
  readonly key: string;
  readonly day: Day;
  readonly kind: MailKind;
  readonly units: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly code: string;
  readonly state: MailState;
  /** The moment, as ISO text, given by the host. */
  readonly at: string;
  readonly detail?: string;
  readonly steps: readonly string[];
}
