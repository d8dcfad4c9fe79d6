import type { NotSentReason } from "../../outbox/not-sent.ts";

/** What the library says of a mail that did not go through. */
export interface SmtpFault {
  /** The library's own code: `EAUTH`, `EENVELOPE`, `EMESSAGE`, `ECONNECTION`, … */
  readonly code?: string | undefined;
  /** The command that was answered so; `CONN` and `API` when none was. */
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

/**
 * Why a mail surely was not sent; undefined when the server may have taken it.
 *
 * Before its content was asked for, nothing can have gone. From then on a lost line, a timeout or a
 * strange answer prove nothing: only the server's own «no» to the whole mail does. A «not now» to it
 * counts as one for policy and storage; «error in processing» (451) is also what a filter in between
 * says when it lost the answer of the server behind it, which may have taken the mail.
 */
export function notSentReason(fault: SmtpFault, isContentOut: boolean): NotSentReason | undefined {
  const { command, responseCode = 0, response = "" } = fault;
  if (isContentOut) {
    const isAnswer = fault.code === "EMESSAGE" && command === "DATA";
    const isSure = isPermanent(responseCode) || SURELY_LATER.has(responseCode);
    if (!isAnswer || !isSure) return undefined;
  }
  if (SENDER_QUOTA.test(response)) return "quota";
  if (ENDS_SESSION.has(responseCode)) return "halted";
  switch (command) {
    case "RCPT TO":
    case "DATA":
      return isPermanent(responseCode) ? "refused" : "postponed";
    case "MAIL FROM":
      return responseCode === 0 || responseCode === TOO_LARGE ? "refused" : "halted";
    default:
      return fault.code === "EENVELOPE" && command === "API" ? "refused" : "halted";
  }
}

/** Mailbox busy, storage full: said by the server itself of this mail. */
const SURELY_LATER: ReadonlySet<number> = new Set([450, 452]);
/** The server shuts down · it wants to be logged in to. */
const ENDS_SESSION: ReadonlySet<number> = new Set([421, 530]);
/** More than the server takes in one mail, or than it has room for. */
const TOO_LARGE = 552;
/** What the sender may send in a day is used up, as Gmail and Microsoft 365 say it. */
const SENDER_QUOTA = /^\d{3}[ -](?:5\.4\.5|5\.1\.90)(?![\d.])/;

function isPermanent(responseCode: number): boolean {
  return responseCode >= 500 && responseCode < 600;
}
