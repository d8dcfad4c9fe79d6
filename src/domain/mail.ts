import type { Day } from "./day.ts";

export type MailKind = "unit-reminder" | "escalation" | "office-digest";

/** PLANNED → SENT | UNCERTAIN | FAILED; out of UNCERTAIN only a person leads. */
export type MailState = "PLANNED" | "SENT" | "UNCERTAIN" | "FAILED";

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
