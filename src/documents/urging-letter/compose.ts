import type { Board } from "../../board/board.ts";
import type { Day } from "../../domain/day.ts";
import { deadlineOf } from "../../edition/last-good-day.ts";
import type { Unit } from "../../edition/units.ts";
import { dayText } from "../../output/format.vi.ts";
import type { TaskState } from "../../reckoning/task-states.ts";
import { aboutEdition } from "../document-name.ts";
import { isOwed } from "../form/segments.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { contactOf } from "../frame/contact.ts";
import type { Frame } from "../frame/frame.ts";
import { officeUnit } from "../frame/issuer.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { chosen } from "../trace/observed.ts";
import { shortDay } from "../wording/official-words.ts";
import { sendingWays } from "../wording/sending-ways.ts";
import type { UrgedTask, UrgingLetter } from "./content.ts";
import { FACE } from "./face.vi.ts";
import {
  LISTED_UNITS,
  newDuesOwed,
  nobodyOverdue,
  OWED_NEW_DUE,
  officeOverdue,
  unitNotOverdue,
} from "./words.vi.ts";

/** One unit and what it should have done. */
export interface OverdueUnit {
  readonly unit: Unit;
  /** The longest overdue first. */
  readonly states: readonly TaskState[];
}

/**
 * One công văn to every unit that is overdue, or to the one unit asked for; `isApart` gives each unit
 * a letter of its own.
 *
 * What nobody could read accuses no unit, and Văn phòng, which drafts the letter, is left out of it.
 */
export function composeUrgingLetters(
  board: Board,
  { asOf, unit, isApart }: ComposeRequest,
): Composed<UrgingLetter> {
  const all = overdueUnits(board);
  const asked = unit === undefined ? all : all.filter((one) => one.unit.code === unit.code);
  if (asked.length === 0)
    return { contents: [], issues: [noLetter(board, unit), ...ofOffice(board)] };
  const letters =
    unit !== undefined || isApart === true
      ? asked.map((one) => ({ units: [one], about: one.unit.code, of: { unit: one.unit } }))
      : [{ units: asked, about: aboutEdition(board), of: {} }];
  const composed = letters.map(({ units, about, of }) => {
    const { frame, issues } = composeFrame(FACE, board, { asOf, to: addresseesOf(units) });
    if (frame === undefined) return { contents: [], issues };
    const content = composeUrgingLetter(board, frame, units);
    return { contents: [{ content, about, ...of }], issues };
  });
  const contents = composed.flatMap((one) => one.contents);
  const owed = contents
    .flatMap(({ content }) => content.tasks)
    .filter(({ newDue }) => isOwed(newDue));
  return {
    contents,
    issues: [
      ...composed.flatMap(({ issues }) => issues),
      ...(owed.length === 0 ? [] : [newDuesOwed(owed.length)]),
      ...(unit === undefined ? ofOffice(board) : []),
    ],
  };
}

/** Units with overdue tasks in the order of `Đơn vị`, without Văn phòng. */
export function overdueUnits(board: Board): readonly OverdueUnit[] {
  const office = officeUnit(board)?.code;
  return board.units
    .filter(({ unit }) => unit.code !== office)
    .map(({ unit, tasks }) => ({
      unit,
      states: longestFirst(tasks.filter((state) => chosen(state, isOverdue))),
    }))
    .filter(({ states }) => states.length > 0);
}

/**
 * Công văn đôn đốc to these units. The new day stands in no row but an extension that still runs;
 * else Văn phòng owes it.
 *
 * @source V.3.e
 */
export function composeUrgingLetter(
  board: Board,
  frame: Frame,
  units: readonly OverdueUnit[],
): UrgingLetter {
  const states = units.flatMap((one) => one.states);
  return {
    frame,
    asOf: board.asOf,
    tasks: states.map((state) => urgedTask(state, board)),
    ways: sendingWays(states),
    contact: contactOf(board),
  };
}

function isOverdue({ status }: TaskState): boolean {
  return status === "overdue";
}

function longestFirst(states: readonly TaskState[]): readonly TaskState[] {
  return [...states].sort(
    (one, other) => (one.daysLeft ?? 0) - (other.daysLeft ?? 0) || one.task.row - other.task.row,
  );
}

function urgedTask(state: TaskState, { asOf }: Board): UrgedTask {
  const { unit, task, deadline, daysLeft = 0 } = state;
  if (deadline === undefined) throw new RangeError(`${task.code} of ${unit.code} has no deadline`);
  const extended = extendedDay(state);
  const runs = extended !== undefined && extended >= asOf;
  return {
    unit: unit.name,
    task: task.title,
    lastGoodDay: deadline.lastGoodDay,
    isExtended: extended !== undefined && !runs,
    daysLate: -daysLeft,
    newDue: runs ? shortDay(extended) : { owed: OWED_NEW_DUE },
  };
}

/** The last good day that an extension gives: «trước ngày» ends the day before. */
function extendedDay({ task, extendedTo }: TaskState): Day | undefined {
  if (extendedTo === undefined) return undefined;
  return deadlineOf(task.dueKind, { first: extendedTo, last: extendedTo }).lastGoodDay;
}

/** Beyond this many the letter says «Các đơn vị có tên trong bảng». */
const NAMED_UNITS = 10;

function addresseesOf(units: readonly OverdueUnit[]): readonly string[] {
  return units.length > NAMED_UNITS ? [LISTED_UNITS] : units.map(({ unit }) => unit.name);
}

function noLetter({ asOf }: Board, unit: Unit | undefined): string {
  const day = dayText(asOf);
  return unit === undefined ? nobodyOverdue(day) : unitNotOverdue(unit.name, day);
}

function ofOffice(board: Board): readonly string[] {
  const office = officeUnit(board);
  const own = board.units
    .find(({ unit }) => unit.code === office?.code)
    ?.tasks.filter((state) => chosen(state, isOverdue));
  return own === undefined || own.length === 0 || office === undefined
    ? []
    : [officeOverdue(office.name, own.length)];
}
