import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";
import type { AwardAnnex } from "../rows/award-annexes.ts";

/** Tờ trình đề nghị khen thưởng to one deciding authority. */
export interface AwardSubmission {
  readonly frame: Frame;
  /** «Chủ tịch UBND thành phố» */
  readonly authority: string;
  /** «Biên bản họp Hội đồng … ngày …» */
  readonly minutes: Filled;
  readonly forms: readonly AwardAnnex[];
}
