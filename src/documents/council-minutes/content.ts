import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";
import type { FormList } from "../rows/by-subject.ts";
import type { Votes } from "../rows/votes.ts";

/** Biên bản họp Hội đồng — minutes, with the counts that `Xét duyệt` records. */
export interface CouncilMinutes {
  readonly frame: Frame;
  readonly council: string;
  readonly forms: readonly FormList<VotedCandidate>[];
  /** Voted on and withdrawn since: «Bình (Trung tâm B), Giấy khen …: 6/9 (66,7 %)». */
  readonly withdrawn: readonly string[];
}

export interface VotedCandidate {
  readonly name: string;
  readonly unit: string;
  /** Absent while they are not recorded, or cannot be votes. */
  readonly votes?: Votes;
  /** What the council decided; absent while nothing is recorded. */
  readonly outcome?: Outcome;
  /** The council's word with its reason, as the office spells it. */
  readonly result: Filled;
}

export type Outcome = "passed" | "refused" | "returned" | "deferred";
