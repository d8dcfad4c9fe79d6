import type { CellEdit } from "./protocol.ts";

/** Why something was not done; `message` is for people, in Vietnamese, with what to do. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

export type RefusalCode =
  /** 401: the cookie is none of this start's. Open the address that the window prints. */
  | "not-let-in"
  /** 403: the token is none of this start's: `GET /api/workspace` gives the new one, then try again. */
  | "token-stale"
  /** 403: Host, Origin or Sec-Fetch-Site of another site. */
  | "foreign-request"
  | "not-found"
  | "wrong-method"
  | "not-json"
  | "too-large"
  | "too-slow"
  /** 400: the JSON is not what this file describes, or names a cell that may not be changed. */
  | "bad-request"
  | "cell-locked"
  /** 409 */
  | "editor-held"
  | "file-changed"
  | "job-running"
  /** 423 */
  | "file-held"
  | "workspace-busy"
  /** 422: the workspace cannot be read or written; the message says which file and why. */
  | "world-refused"
  /** 500 */
  | "our-fault";

/** 409 "file-changed": nothing was written; both sides are told. */
export interface Conflict extends Refusal {
  readonly code: "file-changed";
  /** Now. */
  readonly revision: string;
  /** The cells of the edits as the file has them now. */
  readonly theirs: readonly CellEdit[];
  readonly yours: readonly CellEdit[];
}
