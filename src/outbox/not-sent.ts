/**
 * Why a mail surely was not sent.
 *
 * refused: this mail, as it stands · postponed: this mail, for now · quota: no mail any more today ·
 * halted: no mail, until somebody repairs what `detail` says.
 */
export type NotSentReason = "refused" | "postponed" | "quota" | "halted";

/** A host that knows for certain throws this from `send`; anything else that it throws is uncertain. */
export class NotSent extends Error {
  readonly reason: NotSentReason;

  constructor(reason: NotSentReason, detail: string) {
    super(detail);
    this.name = "NotSent";
    this.reason = reason;
  }
}
