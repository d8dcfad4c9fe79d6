import type { Board } from "../../board/board.ts";
import { sameText } from "../../domain/text.ts";
import { settingOf } from "../../edition/settings.ts";
import type { TaskState } from "../../reckoning/task-states.ts";
import { valueAt } from "../../workbook/record.ts";
import { submissionsOf } from "../award-submission/compose.ts";
import { officeName, officeUnit } from "../frame/issuer.ts";
import { type EligibleNominee, eligibilityOf } from "../rows/eligibility.ts";
import { chosen } from "../trace/observed.ts";
import { overdueUnits } from "../urging-letter/compose.ts";
import { shortDay } from "../wording/official-words.ts";
import { awardDraft, draftOf, SLIP_TEMPLATE, urgingDraft, WHY, withReason } from "./words.vi.ts";

/**
 * The drafts that Văn phòng has to put before the head on the day of the board.
 *
 * Of its own tasks: what has a «Mẫu», is not done, and is overdue, due soon, sent back, or has no day
 * in the plan at all; a task that waits for a day still to come is not called for. Beside them the
 * công văn đôn đốc while units are overdue, and a Tờ trình for each authority once the council has
 * spoken on everybody in it.
 */
export function draftsCalledFor(board: Board): readonly string[] {
  const office = officeUnit(board)?.code;
  const own = board.units.find(({ unit }) => unit.code === office)?.tasks ?? [];
  const ours = own.filter((state) =>
    chosen(state, (raw) => isCalledFor(raw) && leavesOffice(raw, board)),
  );
  return [...ours.sort(byDay).map(ofTask), ...urging(board), ...awards(board)];
}

function isCalledFor({ task, status }: TaskState): boolean {
  if (task.template === "") return false;
  if (status === "notYetKnown") return task.due.kind === "none" && task.dueKind !== "periodic";
  return status === "overdue" || status === "dueSoon" || status === "returned";
}

/** What units send to Văn phòng, to the agency or to the council is not put before the head. */
function leavesOffice({ task }: TaskState, board: Board): boolean {
  const { settings } = board.reckoning.edition;
  const own = ["CO_QUAN", "CO_QUAN_NGAN", "HOI_DONG"].map((code) => settingOf(settings, code));
  return ![...own, officeName(board)].some((name) => name && sameText(task.sendTo, name));
}

/** By the last good day; what has none comes last, in the order of `Thời hạn`. */
function byDay(one: TaskState, other: TaskState): number {
  const [day, later] = [one, other].map(({ deadline }) => deadline?.lastGoodDay ?? LAST);
  if (day !== later) return (day ?? LAST) < (later ?? LAST) ? -1 : 1;
  return one.task.row - other.task.row;
}

const LAST = "9999-12-31";

function ofTask(state: TaskState): string {
  const { template, title } = state.task;
  return withReason(draftOf(sameText(template, SLIP_TEMPLATE) ? title : template), whyNow(state));
}

function whyNow({ status, deadline, daysLeft = 0 }: TaskState): string {
  if (deadline === undefined) return status === "returned" ? WHY.returned : WHY.undated;
  const day = shortDay(deadline.lastGoodDay);
  return status === "overdue" ? WHY.overdue(day, -daysLeft) : WHY.due(day);
}

function urging(board: Board): readonly string[] {
  const units = overdueUnits(board);
  const tasks = units.reduce((sum, { states }) => sum + states.length, 0);
  return units.length === 0 ? [] : [urgingDraft(units.length, tasks)];
}

function awards(board: Board): readonly string[] {
  return submissionsOf(eligibilityOf(board).eligible, board)
    .filter(({ nominees }) => nominees.every(isReviewed))
    .map(({ authority, nominees }) => {
      const collectives = nominees.filter(({ subject }) => subject === "collective").length;
      return awardDraft(authority, { collectives, individuals: nominees.length - collectives });
    });
}

function isReviewed({ review }: EligibleNominee): boolean {
  return review !== undefined && valueAt(review, "council") !== undefined;
}
