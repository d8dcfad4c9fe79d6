import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";

/** Ban tổ chức, Tiểu ban — its name, and the posts in it that somebody has to be named for. */
export interface Committee {
  readonly name: Filled;
  readonly posts: readonly string[];
}

/** Quyết định thành lập Ban tổ chức và các Tiểu ban: a frame, nobody in it is named. */
export interface CommitteeDecision {
  readonly frame: Frame;
  /** «Giám đốc Sở Công Thương» */
  readonly authority: string;
  /** «Chánh Văn phòng» */
  readonly executor: string;
  readonly heldOn: Filled;
  readonly venue: Filled;
  readonly committee: Committee;
  readonly subcommittees: readonly Committee[];
}
