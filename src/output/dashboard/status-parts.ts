import { STATUS_WORDS } from "../../domain/task-status.ts";
import { element, type Markup } from "../markup/markup.ts";
import type { BarPart } from "./stacked-bar.ts";
import { doneCount, owedOf, SHOWN, type StatusCounts } from "./status-counts.ts";

/** The parts of a bar: how many tasks stand how. */
export function statusParts(counts: StatusCounts): readonly BarPart[] {
  return SHOWN.map((status) => ({
    label: STATUS_WORDS[status],
    count: counts[status] ?? 0,
    look: status,
  }));
}

/** «12/15»: done, late or not, of all that is owed by a day. */
export function doneOf(counts: StatusCounts): string {
  return `${doneCount(counts)}/${owedOf(counts)}`;
}

/** What each colour says. */
export function statusLegend(): Markup {
  const items = SHOWN.map((status) =>
    element("li", {}, element("span", { class: status }), STATUS_WORDS[status]),
  );
  return element("ul", { class: "legend", "aria-hidden": "true" }, ...items);
}
