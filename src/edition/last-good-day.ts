import { addDays, type Day } from "../domain/day.ts";
import type { DueKind, Stretch } from "./due.ts";

/** Hạn và ngày cuối còn đúng hạn — what a due date means in days. */
export interface Deadline {
  /** The date as the plan prints it: the first day for «Trước ngày», else the last. */
  readonly due: Day;
  readonly lastGoodDay: Day;
  readonly stretch: Stretch;
}

/**
 * «Trước ngày» D ends the day before D (before the first day of a stretch); every other kind ends on
 * the last day itself. A Sunday stays a Sunday.
 */
export function deadlineOf(kind: DueKind, stretch: Stretch): Deadline {
  return kind === "before"
    ? { due: stretch.first, lastGoodDay: addDays(stretch.first, -1), stretch }
    : { due: stretch.last, lastGoodDay: stretch.last, stretch };
}
