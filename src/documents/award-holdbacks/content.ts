import type { Day } from "../../domain/day.ts";
import type { QuotaUse } from "../figures/quota-uses.ts";
import type { Frame } from "../frame/frame.ts";

/** A nominee who is left out of a Tờ trình. */
export interface HeldBack {
  readonly name: string;
  readonly unit: string;
  readonly form: string;
  readonly reason: string;
  readonly clause: string;
}

/** The internal file beside an award submission. */
export interface AwardHoldbacks {
  readonly frame: Frame;
  readonly authority: string;
  readonly asOf: Day;
  readonly held: readonly HeldBack[];
  readonly quotas: readonly QuotaUse[];
}
