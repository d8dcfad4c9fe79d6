import type { Markup } from "../markup/markup.ts";
import type { BoardView, UnitView } from "./board-view.ts";
import { type HtmlCell, htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";
import { stackedBar } from "./stacked-bar.ts";
import { owedOf } from "./status-counts.ts";
import { doneOf, statusParts } from "./status-parts.ts";

const HEADING = "Từng đơn vị";

/** A row a unit: its tasks as a bar, what is wrong, whom it sends and nominates. */
export function unitSection({ units }: BoardView): Markup {
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

function unitRow({ name, counts, errors, warnings, delegates, nominees }: UnitView) {
  const owed = owedOf(counts);
  return [
    { text: name },
    { text: "", markup: stackedBar(statusParts(counts), owed), look: "bar" },
    { text: owed === 0 ? "–" : doneOf(counts), look: "count" },
    count(counts.overdue ?? 0, "is-error"),
    count(errors, "is-error"),
    count(warnings, "is-warning"),
    count(delegates.unit),
    count(delegates.department),
    count(nominees),
  ];
}

function count(number: number, look?: string): HtmlCell {
  return { text: String(number), look: look && number > 0 ? `count ${look}` : "count" };
}
