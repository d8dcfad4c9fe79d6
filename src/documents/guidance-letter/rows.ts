import type { Board } from "../../board/board.ts";
import type { Condition } from "../../edition/conditions.ts";
import type { Clause } from "../../edition/filter.ts";
import type { ColumnRef } from "../../edition/filter-columns.ts";
import type { Limit } from "../../edition/limit.ts";
import type { ReadyFilter } from "../../edition/passes.ts";
import type { Task } from "../../edition/tasks.ts";
import { textAt, textsAt, valueAt } from "../../workbook/record.ts";
import { filterLabel } from "../figures/quota-uses.ts";
import { addresseeOf } from "../frame/addressee.ts";
import { chosen } from "../trace/observed.ts";
import { capitalFirst, shortDay, smallFirst } from "../wording/official-words.ts";
import type { GuidedAward, GuidedCondition, GuidedQuota, GuidedTask } from "./content.ts";
import { clausesInWords } from "./filter-prose.ts";
import {
  ALLOWED,
  ASSUMED,
  DOSSIER_TASK,
  EVERY_CASE,
  GUIDANCE_TEMPLATE,
  OWED_GUIDANCE,
  TASK_WORDS,
} from "./words.vi.ts";

/** Award forms by «Thứ tự»; one without comes last. */
export function guidedAwards({ reckoning }: Board): readonly GuidedAward[] {
  const { awardForms, settings } = reckoning.edition;
  const orderOf = (value: unknown) => (typeof value === "number" ? value : Infinity);
  return [...awardForms.records]
    .sort((one, other) => {
      const [order, later] = [one, other].map((form) => orderOf(valueAt(form, "order")));
      return order === later ? one.row - other.row : (order ?? 0) - (later ?? 0);
    })
    .map((form) => {
      const authority = textAt(form, "authority");
      return {
        name: textAt(form, "name") ?? "",
        level: textAt(form, "level") ?? "",
        subjects: capitalFirst(textsAt(form, "subjects").map(smallFirst).join(", ")),
        authority:
          authority === undefined
            ? { owed: OWED_GUIDANCE.authority }
            : addresseeOf(authority, settings),
      };
    });
}

/** Every «không quá» on `Đề cử` that is an error to pass, in the order of the rows. */
export function guidedQuotas({ reckoning }: Board): readonly GuidedQuota[] {
  return reckoning.edition.limits
    .filter(
      ({ tab, comparison, severity, grouping }) =>
        tab.key === "nominees" &&
        comparison === "atMost" &&
        severity === "error" &&
        grouping.kind !== "subject",
    )
    .flatMap((limit) => {
      const allowed = allowedBy(limit);
      if (allowed === undefined) return [];
      return [{ what: filterLabel(limit), allowed, source: planSource(limit.source) }];
    });
}

/**
 * Every condition on the rows of a tab once, in the order of the rows.
 *
 * What Văn phòng has taken already is nothing to ask for again, and which subject an award form is
 * for stands in the table of the forms: clauses on either are left out.
 */
export function guidedConditions({ reckoning }: Board, tab: string): readonly GuidedCondition[] {
  const { conditions, tasks } = reckoning.edition;
  const titleOf = (code: string) => tasks.find((task) => task.code === code)?.title;
  const said = new Map<string, GuidedCondition>();
  for (const { when, must, source } of conditions.filter(isAskedOf(tab))) {
    const asked = clausesOf(must).filter((clause) => !isOfAwardForm(clause));
    if (asked.length === 0) continue;
    const given = clausesInWords(
      clausesOf(when).filter((clause) => !isOfReceipt(clause) && !isFilledOnly(clause, asked)),
      titleOf,
    );
    const words = clausesInWords(asked, titleOf);
    const key = `${given}\n${words}`;
    if (said.has(key)) continue;
    said.set(key, {
      when: capitalFirst(given || EVERY_CASE),
      must: capitalFirst(words),
      source: planSource(source),
    });
  }
  return [...said.values()];
}

/** Tasks of units about choosing exemplars and their dossiers; the plan's own day, not extensions. */
export function dossierTasks({ reckoning }: Board): readonly Task[] {
  return reckoning.edition.tasks.filter((task) =>
    chosen(task, ({ doers, title }) => doers.kind === "filter" && DOSSIER_TASK.test(title)),
  );
}

export function guidedTask(task: Task, { reckoning }: Board): GuidedTask {
  const own = reckoning.states.find(
    (state) => state.task.code === task.code && state.status !== "excused",
  );
  const day = (own?.planned ?? own?.deadline)?.lastGoodDay;
  const { title, template, sendTo } = task;
  const lastGoodDay = day === undefined ? { owed: OWED_GUIDANCE.lastGoodDay } : shortDay(day);
  return {
    task: title,
    lastGoodDay,
    template: templateWords(template),
    sendTo: sendTo || TASK_WORDS.notSent,
  };
}

function templateWords(template: string): string {
  if (GUIDANCE_TEMPLATE.test(template)) return TASK_WORDS.thisLetter;
  return template || TASK_WORDS.noTemplate;
}

function allowedBy({ amount, base }: Limit): string | undefined {
  if (amount.kind === "percent") {
    const of = base.kind === "unit-column" ? base.header : "";
    return ALLOWED.percent(Math.round(amount.percent * 10), of);
  }
  if (amount.kind === "count") return ALLOWED.count(amount.count);
  if (amount.kind === "none") return undefined;
  return amount.ref.kind === "own" ? ALLOWED.column(amount.ref.column.header) : undefined;
}

function clausesOf({ clauses }: ReadyFilter): readonly Clause[] {
  return clauses.map(({ clause }) => clause);
}

function isAskedOf(key: string): (condition: Condition) => boolean {
  return ({ tab, severity }) => tab.key === key && severity !== "tracked";
}

function isOfAwardForm({ atoms }: Clause): boolean {
  return atoms.some(({ ref }) => ref.kind === "joined" && ref.join === "awardForm");
}

/** «Số trang không trống» before «Số trang ≤ 3»: the cell is asked for by the requirement itself. */
function isFilledOnly({ atoms }: Clause, asked: readonly Clause[]): boolean {
  const named = asked.flatMap((clause) => clause.atoms.map(({ ref }) => ownKey(ref)));
  return atoms.every(({ ref, operator }) => {
    const key = ownKey(ref);
    return operator === "not-blank" && key !== undefined && named.includes(key);
  });
}

function ownKey(ref: ColumnRef): string | undefined {
  return ref.kind === "own" ? ref.column.key : undefined;
}

function isOfReceipt({ atoms }: Clause): boolean {
  return atoms.some(({ ref }) => ref.kind === "receipt");
}

/** The clause of the plan; nothing is cited for what the rows only assume. */
function planSource(source = ""): string {
  return ASSUMED.test(source) ? "" : source;
}
