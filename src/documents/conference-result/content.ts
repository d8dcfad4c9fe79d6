import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";
import type { ListedDelegate } from "../rows/listed-delegates.ts";
import type { ListedSpeech } from "../rows/speeches.ts";

/** Collectives and individuals of one kind of praise. */
export interface PraiseCount {
  readonly collectives: number;
  readonly individuals: number;
}

/** Kết quả của một đơn vị, a line of the table. */
export interface UnitResult extends PraiseCount {
  readonly unit: string;
  readonly state: "held" | "given-up" | "not-yet";
  /** Why it is not held, as the unit says. */
  readonly reason?: string;
  readonly form: Filled;
  readonly heldOn: Filled;
  readonly delegates: readonly ListedDelegate[];
  readonly speeches: number;
}

/** Báo cáo kết quả tổ chức Hội nghị, of the Sở with its units, or of one unit. */
export interface ConferenceResult {
  readonly frame: Frame;
  readonly form?: Filled;
  readonly heldOn: Filled;
  readonly venue: Filled;
  readonly delegates: readonly ListedDelegate[];
  readonly speeches: readonly ListedSpeech[];
  /** By award form, in the order of «Thứ tự»; of a unit one line, those recognised. */
  readonly praises: readonly (PraiseCount & { readonly name: string })[];
  /** The units' conferences; absent in a unit's own report. */
  readonly units?: readonly UnitResult[];
  /** Who writes what no row can say. */
  readonly drafter: string;
}
