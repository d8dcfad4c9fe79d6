import { STATUS_WORDS, type TaskStatus } from "../../domain/task-status.ts";
import type { TaskState } from "../../reckoning/task-states.ts";
import { escapeHtml } from "../mail-html.ts";
import type { BarPart } from "./stacked-bar.ts";

const SHOWN = [
  "done",
  "late",
  "overdue",
  "returned",
  "unread",
  "dueSoon",
  "upcoming",
] as const satisfies readonly TaskStatus[];

/** Tasks that somebody owes by a day. */
export function owedStates(states: readonly TaskState[]): readonly TaskState[] {
  return states.filter(({ status }) => SHOWN.some((shown) => shown === status));
}

/** How many tasks stand how, in the order of the bars. */
export function statusParts(states: readonly TaskState[]): readonly BarPart[] {
  return SHOWN.map((status) => ({
    label: STATUS_WORDS[status],
    count: states.filter((state) => state.status === status).length,
    look: status,
  }));
}

/** «12/15»: done, late or not, of all that is owed by a day. */
export function doneOf(states: readonly TaskState[]): string {
  const done = states.filter(({ status }) => status === "done" || status === "late").length;
  return `${done}/${states.length}`;
}

/** What each colour says. */
export function statusLegend(): string {
  const items = SHOWN.map(
    (status) => `<li><span class="${status}"></span>${escapeHtml(STATUS_WORDS[status])}</li>`,
  );
  return `<ul class="legend" aria-hidden="true">${items.join("")}</ul>`;
}
