import { addDays, type Day, daysBetween } from "../domain/day.ts";
import type { TaskState } from "../reckoning/task-states.ts";
import { type CoveredSteps, stepId } from "./covered-steps.ts";

/** Mốc nhắc — a day on which a unit is to be written to about a task. */
export interface ReminderStep {
  /** `unit|task|before-7|2020-05-10`: the last good day, so that an extension drops the old steps. */
  readonly id: string;
  /** The day itself, a day off already avoided. */
  readonly on: Day;
  /** Days from the last good day; none for a paper returned. */
  readonly offset?: number;
}

export interface StepContext {
  readonly asOf: Day;
  readonly isDayOff: (day: Day) => boolean;
  /** BAO_CAO_CAP_TREN: whether heads of units are written to at all. */
  readonly isEscalating: boolean;
}

/**
 * The steps of a task in the state it stands in: «Nhắc trước», the last good day, «Nhắc lại sau hạn».
 *
 * Of the days after, only the latest until `asOf`: it speaks for those before it, so that a task
 * that is years late costs no more than one of yesterday. A task that is done, owed by nobody or
 * without a day has none; a paper returned has one of its own.
 */
export function reminderSteps(state: TaskState, context: StepContext): readonly ReminderStep[] {
  if (!isOpen(state)) return [];
  const returned = returnedStep(state, context);
  const { deadline, task } = state;
  if (deadline === undefined) return returned;
  const stepAt = (name: string, offset: number): ReminderStep => ({
    id: stepId(state, name, deadline.lastGoodDay),
    on: awayFromDaysOff(addDays(deadline.lastGoodDay, offset), offset <= 0 ? -1 : 1, context),
    offset,
  });
  const before = task.remindBefore.map((days) =>
    days === 0 ? stepAt("last", 0) : stepAt(`before-${days}`, -days),
  );
  const last = task.remindBefore.includes(0) ? [] : [stepAt("last", 0)];
  const after = afterOffset(state, context);
  return [
    ...returned,
    ...before,
    ...last,
    ...(after === undefined ? [] : [stepAt(after.name, after.offset)]),
  ];
}

/** Steps whose day has come and that no mail of the ledger bears, missed ones included. */
export function dueSteps(
  state: TaskState,
  context: StepContext & { readonly covered: CoveredSteps },
): readonly ReminderStep[] {
  return reminderSteps(state, context).filter(
    (step) => step.on <= context.asOf && !context.covered.has(step.id),
  );
}

function isOpen({ status }: TaskState): boolean {
  return (
    status === "overdue" || status === "returned" || status === "dueSoon" || status === "upcoming"
  );
}

/** On the day of the receipt, or the first reminder day after; a receipt without a day: at once. */
function returnedStep(state: TaskState, context: StepContext): readonly ReminderStep[] {
  const { returned } = state.completion;
  if (returned === undefined) return [];
  const day = returned.receivedOn ?? context.asOf;
  const id = stepId(state, "returned", returned.receivedOn ?? "");
  return [{ id, on: awayFromDaysOff(day, 1, context) }];
}

/**
 * The latest «Nhắc lại sau hạn»; where a row has none, the day from which the head is told, once:
 * else nobody would ever be.
 */
function afterOffset(
  { task, deadline }: TaskState,
  { asOf, isEscalating }: StepContext,
): { readonly name: string; readonly offset: number } | undefined {
  const daysLate = deadline === undefined ? 0 : daysBetween(deadline.lastGoodDay, asOf);
  const every = task.remindAfter ?? 0;
  if (every > 0) {
    const offset = Math.floor(daysLate / every) * every;
    return offset > 0 ? { name: `after-${offset}`, offset } : undefined;
  }
  if (!isEscalating || task.escalateAfter === undefined) return undefined;
  const offset = Math.max(1, task.escalateAfter);
  return daysLate >= offset ? { name: `escalate-${offset}`, offset } : undefined;
}

/** Days off in a row after which one gives up looking for a working day. */
const DAYS_OFF_MAX = 60;

/** The day itself, or the nearest working day on the side of `direction`. */
export function awayFromDaysOff(
  day: Day,
  direction: -1 | 1,
  { isDayOff }: Pick<StepContext, "isDayOff">,
): Day {
  for (let shift = 0; shift <= DAYS_OFF_MAX; shift++) {
    const candidate = addDays(day, shift * direction);
    if (!isDayOff(candidate)) return candidate;
  }
  return day;
}
