/** Stable names of what the world may refuse; sentences for them stand in output/words.vi.ts. */
export type HostErrorCode =
  | "workspace-busy"
  | "workspace-missing"
  | "workbook-missing"
  | "workbook-encrypted"
  | "workbook-truncated"
  | "workbook-too-large"
  | "workbook-old-format"
  /** No workbook at all: a picture, a document, a folder renamed `.xlsx`. */
  | "workbook-unreadable"
  /** It cannot be read while Excel or LibreOffice has it open. */
  | "workbook-half-saved"
  /** The same of a Word file that a unit sent as its list. */
  | "document-encrypted"
  | "document-truncated"
  | "document-too-large"
  | "document-old-format"
  | "document-unreadable"
  /** A unit's own list that is neither a workbook, a Word file nor text. */
  | "list-unreadable"
  | "list-missing"
  | "write-refused"
  | "template-invalid"
  | "mail-refused"
  | "ledger-damaged"
  | "folder-not-empty"
  /** Of the mail server's settings: none, others may read them, not JSON, a field that is none. */
  | "mail-settings-missing"
  | "mail-settings-open"
  | "mail-settings-unreadable"
  | "mail-settings-broken"
  | "mail-settings-invalid"
  /** The mail server, or the way to it, refused every mail. */
  | "mail-server-refused"
  /** This folder, this account or this sample is not the one that sends. */
  | "send-not-set-up"
  | "send-copy"
  | "send-other-owner"
  | "send-sample"
  | "mail-not-uncertain"
  /** Another run of the office script holds the lock. */
  | "office-busy"
  /** A document cannot be drafted for whom it was asked: «why» says it. */
  | "draft-refused"
  | "not-set-up"
  /** The workbook and the script count hours differently. */
  | "zone-differs"
  /** Google says that the person may not, or has not consented. */
  | "access-refused"
  | "authorization-missing"
  | "quota-reached"
  /** Google answered with a fault that passes by itself. */
  | "service-unavailable"
  /** Google knows no such thing, or not this account: «what» says which call. */
  | "google-missing"
  /** Of provisioning: no OAuth client, no consent, a token that others may read. */
  | "client-missing"
  | "client-invalid"
  | "consent-refused"
  | "consent-late"
  | "token-open"
  | "credentials-invalid"
  /** The account has not switched the Apps Script API on. */
  | "script-api-off"
  /** The scripts are not built. */
  | "scripts-missing"
  /** A text that no table knows; it is logged as it came. */
  | "service-failed";

export type HostFacts = Readonly<Record<string, string | number>>;

/** The world refused. The host's entry catches it once and finds the words by its code. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly facts: HostFacts;

  constructor(code: HostErrorCode, facts: HostFacts = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(facts)}`, cause === undefined ? undefined : { cause });
    this.name = "HostError";
    this.code = code;
    this.facts = facts;
  }
}

/** Code of a failed system call: `ENOENT`; undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
