import type { Day } from "../domain/day.ts";
import type { Task } from "../edition/tasks.ts";
import type { Unit } from "../edition/units.ts";
import type { Intake } from "../intake/intake.ts";
import type { Receipt } from "../intake/receipts.ts";
import { parseDay } from "../workbook/parse-day.ts";
import { extraValue, type SheetRecord, valueAt } from "../workbook/record.ts";
import { FAULTED, type Value } from "../workbook/value.ts";

/** Hoàn thành — completion: whether a unit has done a task, when, and the row that says so. */
export interface Completion {
  readonly isDone: boolean;
  /** Unknown for a paper received without a day. */
  readonly doneOn?: Day;
  /** The latest receipt sent the paper back. */
  readonly returned?: Receipt;
  /** The last day that the latest return gave, whether or not the paper has come again since. */
  readonly newDue?: Day;
  /** The row on which a finding about the completion stands. */
  readonly record?: SheetRecord;
  /** A cell that could not be read leaves the matter open. */
  readonly isUnreadable?: true;
  /** So does a tab or a workbook that could not be read. */
  readonly isUnread?: true;
}

/**
 * What Văn phòng received decides; then the column of «Hoàn thành theo»; then `Tiến độ`.
 *
 * A day after `asOf` is not yet done. Of a tab with several rows a unit the latest day counts once
 * every row has one.
 */
export function completionOf(
  unit: Unit,
  task: Task,
  { intake, asOf }: { intake: Intake; asOf: Day },
): Completion {
  const found = ownCompletion(unit, task, { intake, asOf });
  const own = !found.isDone && isHidden(unit, task, intake) ? UNREAD : found;
  const receipt = intake.receipts.latest(unit.code, task.code, asOf);
  if (receipt === undefined) return own;
  // A periodic task comes round again: what was returned once dates no later report.
  const isSpent = task.dueKind === "periodic" && !receipt.isReturn;
  const lastReturn = isSpent ? undefined : intake.receipts.latestReturn(unit.code, task.code, asOf);
  const newDue = lastReturn?.newDue;
  const more = {
    ...(newDue === undefined ? {} : { newDue }),
    ...(own.record === undefined ? {} : { record: own.record }),
  };
  if (receipt.isReturn) return { isDone: false, returned: receipt, ...more };
  const doneOn = receipt.receivedOn ?? own.doneOn;
  return { isDone: true, ...(doneOn ? { doneOn } : {}), ...more };
}

const UNREAD: Completion = { isDone: false, isUnread: true };

const PROGRESS = "progress";

/** The unit's own word on the task stands where nobody could read it. */
function isHidden(unit: Unit, { doneBy }: Task, { isUnread }: Intake): boolean {
  const tabs = doneBy === undefined ? [PROGRESS] : [doneBy.tab, PROGRESS];
  return tabs.slice(0, hasOneRow(doneBy) ? 1 : 2).some((tab) => isUnread(unit.code, tab));
}

/** Tabs with one row a unit: without a day in it the task is not done, whatever `Tiến độ` says. */
function hasOneRow(doneBy: Task["doneBy"]): boolean {
  return doneBy?.tab === "conferences" || doneBy?.tab === "units";
}

function ownCompletion(unit: Unit, task: Task, from: { intake: Intake; asOf: Day }): Completion {
  const { doneBy } = task;
  const { intake } = from;
  if (doneBy === undefined) return ofProgress(intake.progress.of(unit.code, task.code), from.asOf);
  const read = (record: SheetRecord) =>
    doneBy.isExtra ? dayOfText(extraValue(record, doneBy.key)) : valueAt(record, doneBy.key);
  const conference = intake.conferences.byUnit.get(unit.code);
  const records = recordsOf(unit, doneBy.tab, { intake, conference });
  if (records.length === 0 && !hasOneRow(doneBy)) {
    return ofProgress(intake.progress.of(unit.code, task.code), from.asOf);
  }
  return ofColumn(records, read, from.asOf);
}

/** A cell of a column that the office added is text as it stands: no day in it is no day. */
function dayOfText(value: Value): Value {
  return typeof value === "string" ? parseDay(value) : value;
}

function recordsOf(
  unit: Unit,
  tab: string,
  { intake, conference }: { intake: Intake; conference: SheetRecord | undefined },
): readonly SheetRecord[] {
  if (tab === "units") return [unit.record];
  if (tab === "conferences") return conference === undefined ? [] : [conference];
  return intake.recordsOf(tab).filter((record) => record.unit === unit.code);
}

function ofColumn(
  records: readonly SheetRecord[],
  read: (record: SheetRecord) => Value,
  asOf: Day,
): Completion {
  let latest: { readonly day: Day; readonly record: SheetRecord } | undefined;
  for (const record of records) {
    const value = read(record);
    if (value === FAULTED) return { isDone: false, record, isUnreadable: true };
    if (typeof value !== "string" || value > asOf) return { isDone: false, record };
    if (latest === undefined || value > latest.day) latest = { day: value, record };
  }
  return latest === undefined
    ? { isDone: false }
    : { isDone: true, doneOn: latest.day, record: latest.record };
}

function ofProgress(rows: readonly SheetRecord[], asOf: Day): Completion {
  let latest: { readonly day: Day; readonly record: SheetRecord } | undefined;
  let unreadable: SheetRecord | undefined;
  for (const record of rows) {
    const value = valueAt(record, "doneOn");
    if (value === FAULTED) unreadable ??= record;
    if (typeof value !== "string" || value > asOf) continue;
    if (latest === undefined || value > latest.day) latest = { day: value, record };
  }
  if (latest !== undefined) return { isDone: true, doneOn: latest.day, record: latest.record };
  if (unreadable !== undefined) return { isDone: false, record: unreadable, isUnreadable: true };
  const [first] = rows;
  return first === undefined ? { isDone: false } : { isDone: false, record: first };
}
