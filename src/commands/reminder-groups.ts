import type { UnitBoard } from "../board/board.ts";
import { YES } from "../domain/sheet-words.ts";
import type { Settings } from "../edition/settings.ts";
import { isSetTo } from "../edition/settings.ts";
import type { WithheldReason } from "../output/digest-letter.ts";
import type { TaskState } from "../reckoning/task-states.ts";
import { isTicked, textAt, textsAt } from "../workbook/record.ts";
import { mailKey } from "./edition-key.ts";
import type { LedgerBook } from "./ledger-book.ts";
import { dueSteps, type StepContext } from "./reminder-steps.ts";

/** Một đơn vị phải được nhắc hôm nay — a unit with steps that are due. */
export interface DueUnit {
  readonly own: UnitBoard;
  /** Tasks that the mail lists, most urgent first. */
  readonly states: readonly TaskState[];
  readonly steps: readonly string[];
  readonly key: string;
  /** The key stands in the ledger and waits. */
  readonly isPending: boolean;
  readonly to: readonly string[];
  /** A task is late enough for the head to be told. */
  readonly isEscalated: boolean;
  /** The head's address, when the head is to be told and has one. */
  readonly escalatesTo?: string;
}

/** Units that share one set of addresses, and so one mail. */
export type DueGroup = readonly DueUnit[];

export interface GroupContext extends StepContext {
  readonly edition: string;
  readonly book: LedgerBook;
}

export function isEscalating(settings: Settings): boolean {
  return isSetTo(settings, "BAO_CAO_CAP_TREN", YES);
}

/** The unit as a mail would list it; undefined when it needs none today, or has had one. */
export function dueUnit(own: UnitBoard, context: GroupContext): DueUnit | undefined {
  const { book, asOf, edition } = context;
  const stepsOf = new Map(
    own.tasks.map((state) => [state, dueSteps(state, { ...context, covered: book.covered })]),
  );
  const steps = [...stepsOf.values()].flatMap((due) => due.map(({ id }) => id));
  if (steps.length === 0) return undefined;
  if (book.wasMailed(own.unit.code, asOf)) return undefined;
  const [planned] = book.plannedKeys(own.unit.code);
  const states = own.tasks.filter(
    (state) => isPressing(state) || (stepsOf.get(state)?.length ?? 0) > 0,
  );
  const isEscalated = escalates(states, context);
  const head = isEscalated ? textAt(own.unit.record, "headEmail") : undefined;
  return {
    own,
    states: byUrgency(states),
    steps,
    key: planned ?? mailKey(edition, own.unit.code, asOf),
    isPending: planned !== undefined,
    to: textsAt(own.unit.record, "email"),
    isEscalated,
    ...(head === undefined ? {} : { escalatesTo: head }),
  };
}

/** Why a unit cannot be written to; undefined when it can. */
export function blockOf({ unit }: UnitBoard): WithheldReason | undefined {
  if (isTicked(unit.record, "remindersOff")) return "stopped";
  if (isTicked(unit.record, "addressBroken")) return "broken-address";
  return textsAt(unit.record, "email").length === 0 ? "no-address" : undefined;
}

/** Tasks that one must hear of even on a day without a step. */
export function isPressing({ status }: TaskState): boolean {
  return status === "overdue" || status === "returned" || status === "dueSoon";
}

/** Most overdue first; a paper returned without a new date before the rest. */
export function byUrgency(states: readonly TaskState[]): readonly TaskState[] {
  const left = ({ daysLeft, status }: TaskState) => daysLeft ?? (status === "returned" ? 0 : 9999);
  return [...states].sort((one, other) => left(one) - left(other));
}

/** Days by which the most overdue task is late; 0 when none is. */
export function mostDaysLate(states: readonly TaskState[]): number {
  return Math.max(0, ...states.map(({ daysLeft }) => -(daysLeft ?? 0)));
}

/** One group for each set of addresses, the most overdue first, else in sheet order. */
export function byAddress(units: readonly DueUnit[]): readonly DueGroup[] {
  const groups = new Map<string, DueUnit[]>();
  for (const unit of units) {
    const key = [...new Set(unit.to.map((address) => address.toLowerCase()))].sort().join(" ");
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  const late = (group: DueGroup) => mostDaysLate(group.flatMap(({ states }) => states));
  return [...groups.values()].sort((one, other) => late(other) - late(one));
}

/** «Báo cáo cấp trên sau» N: from the N-th day late on, and not before the first. */
function escalates(states: readonly TaskState[], context: StepContext): boolean {
  if (!context.isEscalating) return false;
  return states.some(
    ({ status, task, daysLeft = 0 }) =>
      status === "overdue" &&
      task.escalateAfter !== undefined &&
      -daysLeft >= Math.max(1, task.escalateAfter),
  );
}
