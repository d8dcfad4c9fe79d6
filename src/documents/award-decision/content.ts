import type { Owed } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";
import type { AwardAnnex } from "../rows/award-annexes.ts";

/** Quyết định tặng thưởng of the head of the agency, a list an award form. */
export interface AwardDecision {
  readonly frame: Frame;
  /** «Giám đốc Sở Công Thương», who decides. */
  readonly director: string;
  readonly forms: readonly DecidedForm[];
}

/** Đồng for each of one award form, or who owes the amount. */
export interface DecidedForm extends AwardAnnex {
  readonly prizes: {
    readonly collectives: number | Owed;
    readonly individuals: number | Owed;
  };
}
