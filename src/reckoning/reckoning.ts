import type { Day } from "../domain/day.ts";
import { addDays } from "../domain/day.ts";
import { RECEIPT } from "../domain/sheet-words.ts";
import type { TaskStatus } from "../domain/task-status.ts";
import type { Edition } from "../edition/edition.ts";
import type { Joins } from "../edition/passes.ts";
import type { Bound, Period } from "../edition/period.ts";
import type { Task } from "../edition/tasks.ts";
import type { Intake } from "../intake/intake.ts";
import { completionOf } from "./completion.ts";
import { plannedDeadline } from "./deadline.ts";
import { type LimitState, limitStates } from "./limit-states.ts";
import { rowJoins } from "./row-joins.ts";
import { type TaskContext, type TaskState, taskState } from "./task-states.ts";

/** Everything counted and dated, before anyone judges it. */
export interface Reckoning {
  readonly edition: Edition;
  readonly intake: Intake;
  readonly asOf: Day;
  readonly joins: Joins;
  /** Unit by unit, task by task, in sheet order. */
  readonly states: readonly TaskState[];
  readonly stateOf: (unit: string, task: string) => TaskState | undefined;
  readonly limits: readonly LimitState[];
  /** Whether a row of the edition is in force for a unit's records on the day. */
  readonly isInForce: (period: Period, unit: string | undefined) => boolean;
}

export function reckon(edition: Edition, intake: Intake, asOf: Day): Reckoning {
  const tasks = new Map(edition.tasks.map((task) => [task.code, task]));
  const known = new Map<string, TaskState | "in-hand">();
  const context: TaskContext = {
    edition,
    intake,
    asOf,
    joins: { ...rowJoins(edition, intake), statusOf, receiptOf: receiptWord(intake, asOf) },
    doneOn: (unit, task) => completionOf(unit, task, { intake, asOf }).doneOn,
  };

  function stateOf(unitCode: string, taskCode: string): TaskState | undefined {
    const unit = edition.units.byCode.get(unitCode);
    const task = tasks.get(taskCode);
    if (unit === undefined || task === undefined) return undefined;
    const key = `${unitCode}\n${taskCode}`;
    const before = known.get(key);
    if (before !== undefined) return before === "in-hand" ? undefined : before;
    known.set(key, "in-hand");
    const state = taskState(unit, task, context);
    known.set(key, state);
    return state;
  }

  function statusOf(unit: string, task: string): TaskStatus | undefined {
    return stateOf(unit, task)?.status;
  }

  const isInForce = (period: Period, unit: string | undefined): boolean => {
    const day = (bound: Bound) => boundDay(bound, { unit, tasks, stateOf, context });
    const from = period.from && day(period.from);
    const to = period.to && day(period.to);
    if (period.from !== undefined && (from === undefined || asOf < from)) return false;
    return to === undefined || asOf <= to;
  };
  const base = { edition, intake, asOf, joins: context.joins, stateOf, isInForce };
  return { ...base, states: allStates(edition, stateOf), limits: limitStates(base) };
}

function allStates(edition: Edition, stateOf: Reckoning["stateOf"]): readonly TaskState[] {
  return edition.units.all.flatMap(({ code }) =>
    edition.tasks.flatMap((task) => stateOf(code, task.code) ?? []),
  );
}

interface BoundContext {
  readonly unit: string | undefined;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly stateOf: Reckoning["stateOf"];
  readonly context: TaskContext;
}

/** A task's last good day for the unit; for one that does not owe it, the row's own day. */
function boundDay(bound: Bound, { unit, tasks, stateOf, context }: BoundContext): Day | undefined {
  if (bound.kind === "day") return bound.day;
  if (bound.kind === "unknown") return undefined;
  const state = unit === undefined ? undefined : stateOf(unit, bound.code);
  const task = tasks.get(bound.code);
  const isOwed = state !== undefined && state.status !== "excused";
  const own = task && plannedDeadline(task, undefined, context)?.lastGoodDay;
  const day = isOwed ? state.deadline?.lastGoodDay : own;
  return day && addDays(day, bound.days);
}

function receiptWord(intake: Intake, asOf: Day): Joins["receiptOf"] {
  return (unit, task) => {
    const receipt = intake.receipts.latest(unit, task, asOf);
    if (receipt === undefined) return undefined;
    return receipt.isReturn ? RECEIPT.returned : RECEIPT.accepted;
  };
}
