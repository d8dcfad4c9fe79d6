import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";

/** Hồ sơ bị trả lại — one paper that stands returned. */
export interface ReturnedPaper {
  readonly task: string;
  readonly receivedOn: Filled;
  readonly reason: Filled;
  /** The last day for handing it in again. */
  readonly newDue: Filled;
}

/** Phiếu trả lại hồ sơ of one unit. */
export interface ReturnLetter {
  readonly frame: Frame;
  readonly papers: readonly ReturnedPaper[];
  /** Where each is handed in again, each way once. */
  readonly ways: readonly string[];
  readonly contact: string;
}
