import type { Board } from "../../board/board.ts";
import { htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";
import { stackedBar } from "./stacked-bar.ts";
import { doneOf, owedStates, statusLegend, statusParts } from "./status-parts.ts";

const HEADING = "Tiến độ từng việc";

/** A bar a task: over all units that owe it by a day, how many stand how. */
export function taskSection({ reckoning }: Board): string {
  const owed = owedStates(reckoning.states);
  const rows = reckoning.edition.tasks.flatMap(({ code, title }) => {
    const states = owed.filter(({ task }) => task.code === code);
    if (states.length === 0) return [];
    const parts = statusParts(states);
    const overdue = states.filter(({ status }) => status === "overdue").length;
    return [
      [
        { text: `${code}. ${title}` },
        { text: "", markup: stackedBar(parts, states.length), look: "bar" },
        { text: doneOf(states), look: "count" },
        { text: String(overdue), look: overdue > 0 ? "count is-error" : "count" },
      ],
    ];
  });
  if (rows.length === 0) return section(HEADING, quiet("Chưa việc nào có hạn."));
  const count = (text: string) => ({ text, look: "count" });
  const head = [
    { text: "Việc" },
    { text: "Các đơn vị", look: "bar" },
    count("Xong"),
    count("Quá hạn"),
  ];
  return section(HEADING, statusLegend(), htmlTable({ caption: HEADING, head, rows }));
}
