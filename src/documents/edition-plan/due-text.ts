import { WEEKDAYS } from "../../domain/sheet-words.ts";
import type { Anchor } from "../../edition/due.ts";
import type { Task } from "../../edition/tasks.ts";
import type { Filled } from "../form/filled.ts";
import { shortDay } from "../wording/official-words.ts";
import { ANCHORS, DUE_WORDS, OWED } from "./words.vi.ts";

/** When a task is due, in words for everybody who owes it; a blank while the row has no date. */
export function dueText({ due, dueKind }: Task, tasks: readonly Task[]): Filled {
  switch (due.kind) {
    case "none":
      return { owed: dueKind === "periodic" ? OWED.rhythm : OWED.due };
    case "fixed": {
      const { first, last } = due.stretch;
      if (dueKind === "before") return DUE_WORDS.before(shortDay(first));
      return first === last
        ? DUE_WORDS.until(shortDay(last))
        : DUE_WORDS.within(shortDay(first), shortDay(last));
    }
    case "weekly":
      return DUE_WORDS.weekly(capital(WEEKDAYS[due.weekday]), shortDay(due.from));
    case "every":
      return DUE_WORDS.every(due.days, shortDay(due.from));
    case "relative": {
      const anchor = anchorText(due.anchor, tasks);
      if (due.days === 0) return DUE_WORDS.on(anchor);
      if (due.days < 0) return DUE_WORDS.ahead(-due.days, anchor);
      return dueKind === "before"
        ? DUE_WORDS.beforeAfter(due.days, anchor)
        : DUE_WORDS.after(due.days, anchor);
    }
  }
}

function anchorText(anchor: Anchor, tasks: readonly Task[]): string {
  switch (anchor.kind) {
    case "unit-conference":
      return ANCHORS.unitConference;
    case "department-conference":
      return ANCHORS.departmentConference;
    case "task":
      return ANCHORS.task(tasks.find(({ code }) => code === anchor.code)?.title ?? anchor.code);
    case "stretch":
      return ANCHORS.day(shortDay(anchor.stretch.last));
    case "unit-column":
      return ANCHORS.column(anchor.header);
  }
}

function capital(weekday: string): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1);
}
