import type { TaskState } from "../../reckoning/task-states.ts";
import type { Filled } from "../form/filled.ts";
import { shortDay } from "../wording/official-words.ts";
import { catchUpStep, dueStep, OWED_STEPS } from "./words.vi.ts";

/**
 * What comes next: first what is overdue, then every task due soon, by its last good day.
 *
 * While nothing is due soon, the tasks of the nearest last good day stand instead. What else the
 * office means to do it adds itself.
 */
export function nextSteps(owed: readonly TaskState[]): readonly Filled[] {
  const overdue = owed.filter(({ status }) => status === "overdue");
  const units = new Set(overdue.map(({ unit }) => unit.code)).size;
  return [
    ...(overdue.length === 0 ? [] : [catchUpStep(units, overdue.length)]),
    ...steps(owed),
    { owed: OWED_STEPS },
  ];
}

function steps(owed: readonly TaskState[]): readonly string[] {
  const dated = owed
    .filter(({ status }) => ["dueSoon", "upcoming", "returned"].includes(status))
    .flatMap(({ task, status, deadline }) =>
      deadline === undefined ? [] : [{ task, status, day: deadline.lastGoodDay }],
    )
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const soon = dated.filter(({ status }) => status !== "upcoming");
  const chosen = soon.length > 0 ? soon : dated.filter(({ day }) => day === dated[0]?.day);
  const groups = new Map<string, { title: string; day: string; units: number }>();
  for (const { task, day } of chosen) {
    const key = `${day}\n${task.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { title: task.title, day, units: 1 });
    else group.units += 1;
  }
  return [...groups.values()].map(({ title, day, units }) => dueStep(title, shortDay(day), units));
}
