import type { Board, UnitBoard } from "../../board/board.ts";
import { type HtmlCell, htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";
import { stackedBar } from "./stacked-bar.ts";
import { doneOf, owedStates, statusParts } from "./status-parts.ts";

const HEADING = "Từng đơn vị";

/** A row a unit: its tasks as a bar, what is wrong, whom it sends and nominates. */
export function unitSection({ units }: Board): string {
  if (units.length === 0) return section(HEADING, quiet("Chưa có đơn vị nào ở tab Đơn vị."));
  const head = [
    { text: "Đơn vị" },
    { text: "Việc", look: "bar" },
    ...["Xong", "Quá hạn", "Lỗi", "Cảnh báo", "Đại biểu đơn vị", "Đại biểu Sở", "Đề cử"].map(
      (text) => ({ text, look: "count" }),
    ),
  ];
  return section(HEADING, htmlTable({ caption: HEADING, head, rows: units.map(unitRow) }));
}

function unitRow(board: UnitBoard): readonly HtmlCell[] {
  const owed = owedStates(board.tasks);
  const overdue = owed.filter(({ status }) => status === "overdue").length;
  return [
    { text: board.unit.name },
    { text: "", markup: stackedBar(statusParts(owed), owed.length), look: "bar" },
    { text: owed.length === 0 ? "–" : doneOf(owed), look: "count" },
    count(overdue, "is-error"),
    count(board.errors, "is-error"),
    count(board.warnings, "is-warning"),
    count(board.delegates.unit.total),
    count(board.delegates.department.total),
    count(board.nominees.total),
  ];
}

function count(number: number, look?: string): HtmlCell {
  return { text: String(number), look: look && number > 0 ? `count ${look}` : "count" };
}
