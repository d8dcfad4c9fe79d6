import type { Board, UnitBoard } from "../../board/board.ts";
import type { TaskState } from "../../reckoning/task-states.ts";
import { textAt } from "../../workbook/record.ts";
import { htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";

const HEADING = "Đơn vị cần gọi hôm nay";

/** Units with a task that is overdue, was returned, or is due today; the most overdue first. */
export function callSection({ units }: Board): string {
  const calls = units
    .map((board) => ({ board, states: board.tasks.filter(isUrgent) }))
    .filter(({ states }) => states.length > 0)
    .sort((one, other) => mostLate(other.states) - mostLate(one.states));
  if (calls.length === 0) {
    return section(HEADING, quiet("Không đơn vị nào có việc quá hạn, bị trả lại hay đến hạn."));
  }
  const rows = calls.map(({ board, states }) => [
    { text: board.unit.name },
    { text: phoneOf(board) },
    { text: [...states].sort(byLateness).map(stateText).join("; ") },
  ]);
  const head = ["Đơn vị", "Điện thoại", "Việc"].map((text) => ({ text }));
  return section(HEADING, htmlTable({ caption: HEADING, head, rows }));
}

function isUrgent({ status, daysLeft }: TaskState): boolean {
  return status === "overdue" || status === "returned" || (status === "dueSoon" && daysLeft === 0);
}

function mostLate(states: readonly TaskState[]): number {
  return Math.max(...states.map(({ daysLeft = 0 }) => -daysLeft));
}

function byLateness(one: TaskState, other: TaskState): number {
  return (one.daysLeft ?? 0) - (other.daysLeft ?? 0);
}

function phoneOf({ unit }: UnitBoard): string {
  return textAt(unit.record, "phone") ?? "chưa ghi";
}

function stateText({ task, status, daysLeft = 0 }: TaskState): string {
  const state =
    status === "overdue"
      ? `quá ${-daysLeft} ngày`
      : status === "returned"
        ? "bị trả lại"
        : "hạn hôm nay";
  return `${task.code} ${task.title} (${state})`;
}
