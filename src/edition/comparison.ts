import { type Day, dayOf, daysInMonth, isDay } from "../domain/day.ts";
import { NO, YES } from "../domain/sheet-words.ts";
import { foldText } from "../domain/text.ts";
import { parseDay, parseStretch, type Stretch } from "../workbook/parse-day.ts";
import { FAULTED, type Value } from "../workbook/value.ts";
import type { Atom } from "./filter.ts";
import type { ColumnRef } from "./filter-columns.ts";
import { type Catalogue, spellingsOf } from "./lists.ts";
import type { Operator } from "./operator.ts";
import { rankOf } from "./rank.ts";

/** true, false, or undefined while a cell that decides could not be read. */
export type Verdict = boolean | undefined;

/** What an atom asks of a value; «Tính như» of the catalogue is resolved once. */
export function comparison(atom: Atom, catalogue: Catalogue): (value: Value) => Verdict {
  const { operator } = atom;
  if (operator === "blank") return isBlank;
  if (operator === "not-blank") return (value) => !isBlank(value);
  if (operator === "=" || operator === "∈") return equalTo(atom, catalogue);
  if (operator === "≠") {
    const isEqual = equalTo(atom, catalogue);
    return (value) => !isEqual(value);
  }
  return ordered(operator, atom.values[0] ?? "");
}

function listsOf(ref: ColumnRef): readonly string[] {
  if (ref.kind === "joined") return listsOf(ref.of);
  return ref.kind === "own" ? (ref.column.list ?? []) : [];
}

function isBlank(value: Value): boolean {
  return (
    value === undefined ||
    value === "" ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

function equalTo(atom: Atom, catalogue: Catalogue): (value: Value) => boolean {
  const texts = new Set<string>();
  const ranks = new Set<number>();
  for (const wanted of atom.values) {
    for (const spelling of spellingsOf(catalogue, listsOf(atom.ref), wanted)) texts.add(spelling);
    const rank = rankOf(wanted);
    if (rank !== undefined) ranks.add(rank);
    const day = parseDay(wanted);
    if (day !== undefined) texts.add(day);
  }
  const isOne = (value: string | number | boolean): boolean => {
    if (typeof value === "boolean") return texts.has(foldText(value ? YES : NO));
    if (typeof value === "number") return ranks.has(value);
    if (texts.has(foldText(value))) return true;
    const rank = ranks.size > 0 ? rankOf(value) : undefined;
    return rank !== undefined && ranks.has(rank);
  };
  const mayHoldSeveral = atom.ref.kind === "extra";
  return (value) => {
    if (value === undefined || value === FAULTED) return false;
    if (Array.isArray(value)) return value.some(isOne);
    if (mayHoldSeveral && typeof value === "string" && value.includes(";")) {
      return isOne(value) || value.split(";").some((part) => isOne(part.trim()));
    }
    return isOne(value as string | number | boolean);
  };
}

/** A day that is known less exactly passes or fails only where each of its days does. */
function ordered(operator: Operator, wanted: string): (value: Value) => Verdict {
  const day = parseDay(wanted);
  if (day !== undefined) {
    return (value) => {
      const own = typeof value === "string" ? daysOf(value) : undefined;
      if (own === undefined) return false;
      const first = holds(operator, orderOf(own.first, day));
      return first === holds(operator, orderOf(own.last, day)) ? first : undefined;
    };
  }
  const level = rankOf(wanted);
  return (value) => {
    const own = typeof value === "string" ? rankOf(value) : value;
    if (typeof own !== "number" || level === undefined) return false;
    return holds(operator, Math.abs(own - level) < 1e-12 ? 0 : own - level);
  };
}

function orderOf(own: Day, wanted: Day): number {
  if (own === wanted) return 0;
  return own < wanted ? -1 : 1;
}

/** The first and the last day that a date cell may mean: a day, a month, a year or a stretch. */
function daysOf(text: string): Stretch | undefined {
  const day = isDay(text) ? text : parseDay(text);
  if (day !== undefined) return { first: day, last: day };
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year !== undefined)
    return daysOfMonths(Number(year), month === undefined ? undefined : Number(month));
  const [first, last] = text.split("/");
  if (first !== undefined && last !== undefined && isDay(first) && isDay(last))
    return { first, last };
  return parseStretch(text);
}

function daysOfMonths(year: number, month: number | undefined): Stretch | undefined {
  const first = dayOf(year, month ?? 1, 1);
  const last = dayOf(year, month ?? 12, daysInMonth(year, month ?? 12));
  return first === undefined || last === undefined ? undefined : { first, last };
}

function holds(operator: Operator, order: number): boolean {
  if (operator === ">") return order > 0;
  if (operator === "≥") return order >= 0;
  if (operator === "<") return order < 0;
  return order <= 0;
}
