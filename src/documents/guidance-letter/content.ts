import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";

export interface GuidedAward {
  readonly name: string;
  readonly level: string;
  readonly subjects: string;
  readonly authority: Filled;
}

/** What a unit may propose at most, and by which clause. */
export interface GuidedQuota {
  readonly what: string;
  readonly allowed: string;
  readonly source: string;
}

/** What a nominee must meet, and to whom it applies. */
export interface GuidedCondition {
  readonly when: string;
  readonly must: string;
  readonly source: string;
}

/** One thing to be done for the dossiers: until when, in which form, to whom. */
export interface GuidedTask {
  readonly task: string;
  readonly lastGoodDay: Filled;
  readonly template: string;
  readonly sendTo: string;
}

/** Công văn hướng dẫn xét chọn, lập hồ sơ */
export interface GuidanceLetter {
  readonly frame: Frame;
  readonly awards: readonly GuidedAward[];
  readonly quotas: readonly GuidedQuota[];
  readonly conditions: readonly GuidedCondition[];
  readonly tasks: readonly GuidedTask[];
  /** How dossiers are sent, each way once. */
  readonly ways: readonly string[];
  readonly contact: string;
}
