import type { Board } from "../../board/board.ts";
import type { Day } from "../../domain/day.ts";
import { settingParts } from "../../edition/settings.ts";
import type { TaskState } from "../../reckoning/task-states.ts";
import { aboutEdition } from "../document-name.ts";
import { levelFigures } from "../figures/level-figures.ts";
import { lateTask, taskCounts } from "../figures/task-counts.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import type { Frame } from "../frame/frame.ts";
import { headOf, isHead } from "../frame/issuer.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { expectedConferences } from "../rows/unit-conference.ts";
import { blankSetting, findingsBehind, noPlanTask } from "../wording/issues.vi.ts";
import type { DelegateFigures, FindingFigures, ProgressReport } from "./content.ts";
import { FACE } from "./face.vi.ts";
import { nextSteps } from "./next-steps.ts";
import { CONFERENCE_NAMES, FINDING_KINDS, PLAN_TASK, progressSummary } from "./words.vi.ts";

/**
 * Reports to those whom «NOI_BAO_CAO_TIEN_DO» names: one from the agency to its superiors, and one
 * from Văn phòng to the head, who signs the first.
 */
export function composeProgressReports(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<ProgressReport> {
  const { settings } = board.reckoning.edition;
  const to = settingParts(settings, "NOI_BAO_CAO_TIEN_DO");
  const about = aboutEdition(board);
  const parted = [
    { to: to.filter((one) => !isHead(one, settings)), about },
    { to: to.filter((one) => isHead(one, settings)), about: `${about} ${headOf(settings)}` },
  ].filter((report) => report.to.length > 0);
  const composed = (to.length === 0 ? [{ to, about }] : parted).map((report) =>
    reportTo(report.to, board, { asOf, about: report.about }),
  );
  const contents = composed.flatMap((one) => one.contents);
  const issues = composed.flatMap((one) => one.issues);
  return {
    contents,
    issues: contents.length === 0 ? issues : [...issues, ...ownIssues(board, to)],
  };
}

function ownIssues(board: Board, to: readonly string[]): readonly string[] {
  const { errors, warnings } = board;
  return [
    ...(to.length === 0 ? [blankSetting(FACE.name, "NOI_BAO_CAO_TIEN_DO")] : []),
    ...progressIssues(board),
    ...(errors === 0 ? [] : [findingsBehind(FACE.name, errors, warnings)]),
  ];
}

function reportTo(
  to: readonly string[],
  board: Board,
  { asOf, about }: { readonly asOf: Day; readonly about: string },
): Composed<ProgressReport> {
  const { frame, issues } = composeFrame(FACE, board, { asOf, to });
  if (frame === undefined) return { contents: [], issues };
  return { contents: [{ content: composeProgressReport(board, frame), about }], issues };
}

/**
 * Báo cáo tiến độ: every number is counted from the board's own rows, so that it equals a recount.
 *
 * A unit that does not owe a task is not counted for it; a task that nobody owes is left out. An
 * edition without delegates or nominees leaves those lists empty, and the template says «Không có».
 *
 * @source V.3.e
 */
export function composeProgressReport(board: Board, frame: Frame): ProgressReport {
  const owed = board.reckoning.states.filter(({ status }) => status !== "excused");
  const overdue = owed.filter(({ status }) => status === "overdue");
  const late = owed.filter(({ status }) => status === "late");
  return {
    frame,
    asOf: board.asOf,
    summary: progressSummary(unitCount(owed), unitCount(overdue)),
    tasks: taskCounts(owed),
    overdue: overdue.map(lateTask),
    late: late.map(lateTask),
    plans: plansOf(owed),
    conferences: conferencesOf(board),
    delegates: delegatesOf(board),
    nominees: levelFigures(board),
    findings: findingsOf(board),
    nextSteps: nextSteps(owed),
  };
}

/** What the numbers of a progress report cannot say themselves. */
export function progressIssues({ reckoning }: Board): readonly string[] {
  const isThere = reckoning.edition.tasks.some(({ title }) => PLAN_TASK.test(title));
  return isThere ? [] : [noPlanTask(FACE.name)];
}

function unitCount(states: readonly TaskState[]): number {
  return new Set(states.map(({ unit }) => unit.code)).size;
}

/** The first task that is about a unit's own plan, by the words of «Việc». */
function plansOf(owed: readonly TaskState[]): ProgressReport["plans"] {
  const code = owed.find(({ task }) => PLAN_TASK.test(task.title))?.task.code;
  const own = owed.filter(({ task }) => task.code === code);
  const received = own.filter(({ completion }) => completion.isDone);
  return { received: received.length, expected: own.length };
}

function conferencesOf(board: Board): ProgressReport["conferences"] {
  const expected = expectedConferences(board);
  return { held: expected.filter(({ isHeld }) => isHeld).length, expected: expected.length };
}

function delegatesOf({ delegates }: Board): readonly DelegateFigures[] {
  const levels = ["unit", "department"] as const;
  if (levels.every((level) => delegates[level].total === 0)) return [];
  return levels.map((level) => {
    const { total, exemplary } = delegates[level];
    return { conference: CONFERENCE_NAMES[level], total, exemplary };
  });
}

/** By what they are about; their errors and warnings add up to the board's. */
function findingsOf({ findings }: Board): readonly FindingFigures[] {
  const kinds = [...new Set(Object.values(FINDING_KINDS))];
  return kinds.flatMap((kind) => {
    const own = findings.filter(({ code }) => FINDING_KINDS[code] === kind);
    const errors = own.filter(({ severity }) => severity === "error").length;
    return own.length === 0 ? [] : [{ kind, errors, warnings: own.length - errors }];
  });
}
