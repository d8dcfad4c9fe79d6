import type { TaskStatus } from "../../domain/task-status.ts";
import type { TaskState } from "../../reckoning/task-states.ts";

/** How tasks stand that somebody owes by a day, in the order of the bars. */
export const SHOWN = [
  "done",
  "late",
  "overdue",
  "returned",
  "unread",
  "dueSoon",
  "upcoming",
] as const satisfies readonly TaskStatus[];

/** How many tasks stand how; a status of none is left out. */
export type StatusCounts = Readonly<Partial<Record<(typeof SHOWN)[number], number>>>;

export function statusCounts(states: readonly TaskState[]): StatusCounts {
  const counts: Partial<Record<(typeof SHOWN)[number], number>> = {};
  for (const status of SHOWN) {
    const count = states.filter((state) => state.status === status).length;
    if (count > 0) counts[status] = count;
  }
  return counts;
}

export function owedOf(counts: StatusCounts): number {
  return SHOWN.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

/** Done, late or not. */
export function doneCount({ done = 0, late = 0 }: StatusCounts): number {
  return done + late;
}
