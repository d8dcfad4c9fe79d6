import type { Board, UnitBoard } from "../../board/board.ts";
import type { Composition } from "../../board/composition.ts";
import { type FindingCount, sortedKinds } from "../../board/finding-counts.ts";
import type { Day } from "../../domain/day.ts";
import type { TaskStatus } from "../../domain/task-status.ts";
import type { TaskState } from "../../reckoning/task-states.ts";
import { textAt } from "../../workbook/record.ts";
import { type KeyFigure, keyFigures } from "../key-figures.vi.ts";
import { type PlacesView, placesView } from "./places-view.ts";
import { type StatusCounts, statusCounts } from "./status-counts.ts";

/** What the pages show of a board: counts and words that travel as JSON, no record and no person. */
export interface BoardView {
  readonly asOf: Day;
  readonly figures: readonly KeyFigure[];
  /** Units with a task that is overdue, was returned or is due today; the most overdue first. */
  readonly calls: readonly CallView[];
  /** Tasks that somebody owes by a day, in the edition's order. */
  readonly tasks: readonly TaskView[];
  readonly units: readonly UnitView[];
  readonly delegates: { readonly department: Composition; readonly unit: Composition };
  readonly places: PlacesView;
  readonly kinds: readonly FindingCount[];
}

export interface CallView {
  readonly unit: string;
  /** As typed; undefined where nobody wrote one. */
  readonly phone: string | undefined;
  /** The most overdue first. */
  readonly tasks: readonly UrgentTask[];
}

export interface UrgentTask {
  readonly code: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly daysLeft: number | undefined;
}

export interface TaskView {
  readonly code: string;
  readonly title: string;
  readonly counts: StatusCounts;
}

export interface UnitView {
  readonly code: string;
  readonly name: string;
  readonly counts: StatusCounts;
  readonly errors: number;
  readonly warnings: number;
  readonly delegates: { readonly unit: number; readonly department: number };
  readonly nominees: number;
}

export function boardView(board: Board): BoardView {
  const { reckoning, units, delegates, findings } = board;
  const countsOf = (code: string) =>
    statusCounts(reckoning.states.filter(({ task }) => task.code === code));
  return {
    asOf: board.asOf,
    figures: keyFigures(board),
    calls: callsOf(units),
    tasks: reckoning.edition.tasks
      .map(({ code, title }) => ({ code, title, counts: countsOf(code) }))
      .filter(({ counts }) => Object.keys(counts).length > 0),
    units: units.map(unitView),
    delegates,
    places: placesView(board),
    kinds: sortedKinds(findings),
  };
}

function unitView(board: UnitBoard): UnitView {
  const { unit, tasks, errors, warnings, delegates, nominees } = board;
  return {
    code: unit.code,
    name: unit.name,
    counts: statusCounts(tasks),
    errors,
    warnings,
    delegates: { unit: delegates.unit.total, department: delegates.department.total },
    nominees: nominees.total,
  };
}

function callsOf(units: readonly UnitBoard[]): readonly CallView[] {
  return units
    .map(({ unit, tasks }) => ({
      unit: unit.name,
      phone: textAt(unit.record, "phone"),
      tasks: tasks.filter(isUrgent).map(urgentTask).sort(byLateness),
    }))
    .filter(({ tasks }) => tasks.length > 0)
    .sort((one, other) => mostLate(other.tasks) - mostLate(one.tasks));
}

function isUrgent({ status, daysLeft }: TaskState): boolean {
  return status === "overdue" || status === "returned" || (status === "dueSoon" && daysLeft === 0);
}

function urgentTask({ task, status, daysLeft }: TaskState): UrgentTask {
  return { code: task.code, title: task.title, status, daysLeft };
}

function byLateness(one: UrgentTask, other: UrgentTask): number {
  return (one.daysLeft ?? 0) - (other.daysLeft ?? 0);
}

function mostLate(tasks: readonly UrgentTask[]): number {
  return Math.max(...tasks.map(({ daysLeft = 0 }) => -daysLeft));
}
