import type { Markup } from "../markup/markup.ts";
import type { BoardView } from "./board-view.ts";
import { htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";
import { stackedBar } from "./stacked-bar.ts";
import { owedOf } from "./status-counts.ts";
import { doneOf, statusLegend, statusParts } from "./status-parts.ts";

export const TASK_WORDS = {
  heading: "Tiến độ từng việc",
  none: "Chưa việc nào có hạn.",
} as const;

/** A bar a task: over all units that owe it by a day, how many stand how. */
export function taskSection({ tasks }: BoardView): Markup {
  const { heading, none } = TASK_WORDS;
  if (tasks.length === 0) return section(heading, quiet(none));
  const rows = tasks.map(({ code, title, counts }) => {
    const { overdue = 0 } = counts;
    return [
      { text: `${code}. ${title}` },
      { text: "", markup: stackedBar(statusParts(counts), owedOf(counts)), look: "bar" },
      { text: doneOf(counts), look: "count" },
      { text: String(overdue), look: overdue > 0 ? "count is-error" : "count" },
    ];
  });
  const count = (text: string) => ({ text, look: "count" });
  const head = [
    { text: "Việc" },
    { text: "Các đơn vị", look: "bar" },
    count("Xong"),
    count("Quá hạn"),
  ];
  return section(heading, statusLegend(), htmlTable({ caption: heading, head, rows }));
}
