import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";

/** Người ký trong Phiếu trình — a post, and a name or who owes it. */
export interface Signatory {
  readonly post: string;
  readonly name: Filled;
}

/** Phiếu trình: the papers that Văn phòng puts before the head to sign. */
export interface SubmissionSlip {
  readonly frame: Frame;
  /** «01. Dự thảo …»: drafts that the state of the edition calls for, the most pressing first. */
  readonly drafts: readonly string[];
  /** The documents on which they stand. */
  readonly bases: readonly string[];
  readonly drafter: Filled;
  readonly deputy: Signatory;
  readonly chief: Signatory;
  readonly head: Signatory;
}
