import type { Day } from "../../domain/day.ts";
import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";

/** Việc quá hạn của một đơn vị — one task that a unit has not done in time. */
export interface UrgedTask {
  readonly unit: string;
  readonly task: string;
  readonly lastGoodDay: Day;
  readonly isExtended: boolean;
  readonly daysLate: number;
  /** The day asked for: that of an extension that still runs, else owed. */
  readonly newDue: Filled;
}

/** Công văn đôn đốc, to every unit that is overdue or to one of them. */
export interface UrgingLetter {
  readonly frame: Frame;
  readonly asOf: Day;
  /** By unit, then the longest overdue first. */
  readonly tasks: readonly UrgedTask[];
  /** Where each result is sent, each way once. */
  readonly ways: readonly string[];
  /** Whom to ask. */
  readonly contact: string;
}
