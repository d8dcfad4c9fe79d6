import { addDays, type Day, weekdayOf } from "../domain/day.ts";
import type { Anchor, Due, Stretch } from "../edition/due.ts";
import type { Edition } from "../edition/edition.ts";
import type { Extension } from "../edition/extensions.ts";
import { type Deadline, deadlineOf } from "../edition/last-good-day.ts";
import { type Joins, passes } from "../edition/passes.ts";
import { daySetting } from "../edition/settings.ts";
import type { Task } from "../edition/tasks.ts";
import type { Unit } from "../edition/units.ts";
import type { Intake } from "../intake/intake.ts";
import { parseDay } from "../workbook/parse-day.ts";
import { columnByHeader, extraValue, type SheetRecord, valueAt } from "../workbook/record.ts";
import type { Value } from "../workbook/value.ts";

export interface DeadlineContext {
  readonly edition: Edition;
  readonly intake: Intake;
  readonly joins: Joins;
  /** The day on which a unit completed a task, future days left out. */
  readonly doneOn: (unit: Unit, task: Task) => Day | undefined;
}

/** The plan's own deadline of a task, before any extension; undefined while an event has no day. */
export function plannedDeadline(
  task: Task,
  unit: Unit | undefined,
  context: DeadlineContext,
): Deadline | undefined {
  const stretch = stretchOf(task, unit, context);
  return stretch && deadlineOf(task.dueKind, stretch);
}

/** The extension that applies to a unit: its own before a filter's before everybody's, the last of each. */
export function extensionOf(task: Task, unit: Unit, joins: Joins): Extension | undefined {
  let best: { readonly extension: Extension; readonly rank: number } | undefined;
  for (const extension of task.extensions) {
    const rank = rankFor(extension, unit, joins);
    if (rank > 0 && rank >= (best?.rank ?? 0)) best = { extension, rank };
  }
  return best?.extension;
}

function rankFor({ to }: Extension, unit: Unit, joins: Joins): number {
  if (to.kind === "all") return 1;
  if (to.kind === "unit") return to.code === unit.code ? 3 : 0;
  return passes(to.filter, unit.record, joins) === true ? 2 : 0;
}

function stretchOf(
  task: Task,
  unit: Unit | undefined,
  context: DeadlineContext,
): Stretch | undefined {
  const { due } = task;
  switch (due.kind) {
    case "none":
      return undefined;
    case "fixed":
      return due.stretch;
    case "relative":
      return relativeStretch(due, unit, context);
    default: {
      const day = nextOccurrence(due, unit && context.doneOn(unit, task));
      return { first: day, last: day };
    }
  }
}

function relativeStretch(
  due: Extract<Due, { kind: "relative" }>,
  unit: Unit | undefined,
  context: DeadlineContext,
): Stretch | undefined {
  const anchor = anchorStretch(due.anchor, unit, context);
  return anchor && { first: addDays(anchor.first, due.days), last: addDays(anchor.last, due.days) };
}

function anchorStretch(
  anchor: Anchor,
  unit: Unit | undefined,
  context: DeadlineContext,
): Stretch | undefined {
  if (anchor.kind === "stretch") return anchor.stretch;
  const day = anchorDay(anchor, unit, context);
  return day === undefined ? undefined : { first: day, last: day };
}

function anchorDay(
  anchor: Exclude<Anchor, { kind: "stretch" }>,
  unit: Unit | undefined,
  { edition, intake, doneOn }: DeadlineContext,
): Day | undefined {
  if (anchor.kind === "department-conference")
    return daySetting(edition.settings, "NGAY_HOI_NGHI_SO");
  if (unit === undefined) return undefined;
  if (anchor.kind === "unit-conference") return intake.conferences.heldOn(unit.code);
  if (anchor.kind === "task") {
    const task = edition.tasks.find(({ code }) => code === anchor.code);
    return task && doneOn(unit, task);
  }
  const record = anchor.sheet === "units" ? unit.record : intake.conferences.byUnit.get(unit.code);
  return record && dayUnder(record, anchor.header);
}

/** A day under a header, declared or added by the office. */
export function dayUnder(record: SheetRecord, header: string): Day | undefined {
  const column = columnByHeader(record.sheet.tab, header);
  const value: Value =
    column === undefined ? extraValue(record, header) : valueAt(record, column.key);
  return typeof value === "string" ? parseDay(value) : undefined;
}

/**
 * The first occurrence after the period that holds `doneOn`; the first of all when nothing was done.
 *
 * A period ends on its occurrence: a report sent on that day or before it, back to the day after the
 * occurrence before, belongs to it.
 */
function nextOccurrence(
  due: Extract<Due, { kind: "weekly" | "every" }>,
  doneOn: Day | undefined,
): Day {
  const step = due.kind === "weekly" ? 7 : due.days;
  let day = due.from;
  if (due.kind === "weekly") while (weekdayOf(day) !== due.weekday) day = addDays(day, 1);
  if (doneOn === undefined) return day;
  while (day < doneOn) day = addDays(day, step);
  return addDays(day, step);
}
