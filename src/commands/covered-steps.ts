import type { Day } from "../domain/day.ts";
import type { LedgerEntry } from "../domain/mail.ts";
import type { TaskState } from "../reckoning/task-states.ts";

/** Mốc đã nhắc — steps that need no mail any more. */
export interface CoveredSteps {
  readonly has: (id: string) => boolean;
}

export function stepId({ unit, task }: Pick<TaskState, "unit" | "task">, name: string, day: Day) {
  return `${unit.code}|${task.code}|${name}|${day}`;
}

/**
 * The steps of these entries, and every earlier step of the same task and last good day: what was
 * said three days before the end needs not be said seven days before it, even when a row gets a new
 * «Nhắc trước», or a clock runs backwards.
 */
export function coveredSteps(entries: readonly Pick<LedgerEntry, "steps">[]): CoveredSteps {
  const exact = new Set<string>();
  const reached = new Map<string, number>();
  for (const id of entries.flatMap(({ steps }) => steps)) {
    if (exact.has(id)) continue;
    exact.add(id);
    const { offset, course } = partsOf(id);
    if (offset !== undefined) reached.set(course, Math.max(offset, reached.get(course) ?? offset));
  }
  return {
    has: (id) => {
      const { offset, course } = partsOf(id);
      return (
        exact.has(id) || (offset !== undefined && offset <= (reached.get(course) ?? -Infinity))
      );
    },
  };
}

const STEP = /^(before|after|escalate)-(\d+)$/;

/** Read from the right: a code may hold a bar, a step and a day do not. */
function partsOf(id: string): { readonly offset: number | undefined; readonly course: string } {
  const parts = id.split("|");
  const day = parts.pop() ?? "";
  const name = parts.pop() ?? "";
  const [, side, days] = STEP.exec(name) ?? [];
  const offset = side === undefined ? undefined : Number(days) * (side === "before" ? -1 : 1);
  return { offset: name === "last" ? 0 : offset, course: [...parts, day].join("|") };
}
