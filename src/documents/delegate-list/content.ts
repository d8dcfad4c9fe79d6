import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";
import type { ListedDelegate } from "../rows/listed-delegates.ts";

/**
 * Tờ trình danh sách đại biểu. Every number of the body is counted from `delegates`; units are printed
 * in the order in which they first come, names within a unit the Vietnamese way.
 */
export interface DelegateList {
  readonly frame: Frame;
  readonly heldOn: Filled;
  readonly venue: Filled;
  readonly delegates: readonly ListedDelegate[];
}
