import { type Day, daysBetween } from "../../domain/day.ts";
import type { TaskStatus } from "../../domain/task-status.ts";
import type { TaskState } from "../../reckoning/task-states.ts";
import { madeOf } from "../trace/made-of.ts";
import { smallFirst } from "../wording/official-words.ts";

/** Counts of one task over all units that owe it, by status. */
export interface TaskCounts {
  readonly name: string;
  readonly done: number;
  readonly late: number;
  readonly overdue: number;
  readonly returned: number;
  readonly dueSoon: number;
  readonly upcoming: number;
  /** Chưa có hạn, or past a day while nobody could read what the unit typed. */
  readonly undated: number;
}

/** One task of one unit that is overdue, or was done late. */
export interface LateTask {
  readonly unit: string;
  readonly task: string;
  readonly lastGoodDay: Day;
  readonly daysLate: number;
  /** The extension granted: its day is already `lastGoodDay` when the task is judged by it. */
  readonly extendedTo?: Day;
}

/** Counts by status of every task that somebody owes, in the order of `Thời hạn`. */
export function taskCounts(owed: readonly TaskState[]): readonly TaskCounts[] {
  const byTask = new Map<string, TaskState[]>();
  for (const state of [...owed].sort((one, other) => one.task.row - other.task.row)) {
    const own = byTask.get(state.task.code);
    if (own === undefined) byTask.set(state.task.code, [state]);
    else own.push(state);
  }
  return [...byTask.values()].map(countsOf);
}

/**
 * A task of a unit that was done late, or is overdue.
 *
 * @throws RangeError for a state without a deadline: neither late nor overdue
 */
export function lateTask(state: TaskState): LateTask {
  const { unit, task, deadline, extendedTo, completion, daysLeft } = state;
  if (deadline === undefined) throw new RangeError(`${task.code} of ${unit.code} has no deadline`);
  const { doneOn } = completion;
  const daysLate =
    completion.isDone && doneOn !== undefined
      ? daysBetween(deadline.lastGoodDay, doneOn)
      : -(daysLeft ?? 0);
  const late: LateTask = {
    unit: unit.name,
    task: smallFirst(task.title),
    lastGoodDay: deadline.lastGoodDay,
    daysLate,
    ...(extendedTo === undefined ? {} : { extendedTo }),
  };
  return madeOf(late, completion.record ?? unit.record);
}

function countsOf(states: readonly TaskState[]): TaskCounts {
  const count = (wanted: TaskStatus) => states.filter(({ status }) => status === wanted).length;
  return {
    name: states[0]?.task.title ?? "",
    done: count("done"),
    late: count("late"),
    overdue: count("overdue"),
    returned: count("returned"),
    dueSoon: count("dueSoon"),
    upcoming: count("upcoming"),
    undated: count("notYetKnown") + count("unread"),
  };
}
