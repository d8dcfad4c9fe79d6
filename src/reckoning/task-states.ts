import { addDays, type Day, daysBetween } from "../domain/day.ts";
import type { TaskStatus } from "../domain/task-status.ts";
import { type Deadline, deadlineOf } from "../edition/last-good-day.ts";
import { passes } from "../edition/passes.ts";
import { settingOf } from "../edition/settings.ts";
import type { Task } from "../edition/tasks.ts";
import type { Unit } from "../edition/units.ts";
import { type Completion, completionOf } from "./completion.ts";
import { type DeadlineContext, extensionOf, plannedDeadline } from "./deadline.ts";

/** Một việc của một đơn vị — one task of one unit: what it owes, until when, and what came of it. */
export interface TaskState {
  readonly unit: Unit;
  readonly task: Task;
  readonly status: TaskStatus;
  readonly deadline?: Deadline;
  /** The plan's own deadline, where an extension or a return has replaced it. */
  readonly planned?: Deadline;
  readonly extendedTo?: Day;
  readonly completion: Completion;
  /** From `asOf` to the last good day; negative when it is past. */
  readonly daysLeft?: number;
}

export interface TaskContext extends DeadlineContext {
  readonly asOf: Day;
}

/** The state of a task for a unit, whether or not the unit owes it. */
export function taskState(unit: Unit, task: Task, context: TaskContext): TaskState {
  if (!owes(unit, task, context)) {
    return { unit, task, status: "excused", completion: { isDone: false } };
  }
  const completion = completionOf(unit, task, context);
  const planned = plannedDeadline(task, unit, context);
  const extended = extendedDeadline(unit, task, { planned, context });
  const { newDue } = completion;
  const deadline = newDue === undefined ? (extended ?? planned) : deadlineUntil(newDue);
  return {
    unit,
    task,
    status: statusOf({ task, completion, deadline, asOf: context.asOf }),
    completion,
    ...(deadline ? { deadline, daysLeft: daysBetween(context.asOf, deadline.lastGoodDay) } : {}),
    ...(planned && planned !== deadline ? { planned } : {}),
    ...(extended ? { extendedTo: extended.due } : {}),
  };
}

/** A periodic task comes round again: an extension of one of its days is spent once that is past. */
function extendedDeadline(
  unit: Unit,
  task: Task,
  { planned, context }: { planned: Deadline | undefined; context: TaskContext },
): Deadline | undefined {
  const extension = extensionOf(task, unit, context.joins);
  const extended = extension && deadlineOf(task.dueKind, extension.stretch);
  const isSpent = task.dueKind === "periodic" && (extended?.due ?? "") < (planned?.due ?? "");
  return isSpent ? undefined : extended;
}

/** «Hạn mới» of a return is itself the last good day. */
function deadlineUntil(day: Day): Deadline {
  return deadlineOf("until", { first: day, last: day });
}

export function owes(unit: Unit, task: Task, context: TaskContext): boolean {
  const { doers } = task;
  if (doers.kind === "office") {
    const { settings, units } = context.edition;
    return unit.code === units.codeOf(settingOf(settings, "MA_VAN_PHONG") ?? "");
  }
  return passes(doers.filter, unit.record, context.joins) === true;
}

interface StatusFacts {
  readonly task: Task;
  readonly completion: Completion;
  readonly deadline: Deadline | undefined;
  readonly asOf: Day;
}

/** A periodic task is never finished: its last day moves the next due date on. */
function statusOf({ task, completion, deadline, asOf }: StatusFacts): TaskStatus {
  if (completion.isDone && (task.dueKind !== "periodic" || task.due.kind === "none")) {
    const isLate = deadline !== undefined && (completion.doneOn ?? "") > deadline.lastGoodDay;
    return isLate ? "late" : "done";
  }
  if (deadline === undefined) return completion.returned === undefined ? "notYetKnown" : "returned";
  const isReturned = completion.returned !== undefined;
  if (asOf > deadline.lastGoodDay) return completion.isUnread && !isReturned ? "unread" : "overdue";
  if (isReturned) return "returned";
  const firstReminder = addDays(deadline.lastGoodDay, -(task.remindBefore[0] ?? 0));
  return asOf >= firstReminder ? "dueSoon" : "upcoming";
}
