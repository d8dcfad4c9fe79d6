import type { Day } from "../../domain/day.ts";
import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";
import type { FormList } from "../rows/by-subject.ts";

/** Hồ sơ họp Hội đồng — what the council must know of everyone on whom it votes. */
export interface CouncilFile {
  readonly frame: Frame;
  readonly council: string;
  readonly asOf: Day;
  /** A list an award form. */
  readonly forms: readonly FormList<ReviewedCandidate>[];
  /** «Bình (Trung tâm B), Giấy khen …», who stand in `Xét duyệt` alone. */
  readonly withdrawn: readonly string[];
}

export interface ReviewedCandidate {
  readonly name: string;
  /** None for a collective. */
  readonly position?: Filled;
  readonly unit: string;
  readonly achievement: Filled;
  /** «Kỷ luật» as `Xét duyệt` says it; absent: nobody has verified it. */
  readonly discipline?: string;
  readonly votes: Filled;
  /** Why a row holds it back, numbered where there are several; blank where none does. */
  readonly obstacles: string;
  readonly clauses: string;
}
