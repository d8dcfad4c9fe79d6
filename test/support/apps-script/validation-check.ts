import { isDateFormat } from "numfmt";
import type { Book } from "./book.ts";
import type { RuleState } from "./rule-state.ts";
import { notSimulated } from "./simulated.ts";
import { shown, typed } from "./typed-value.ts";
import { serialOf } from "./zone.ts";

interface Entry {
  readonly text: string;
  readonly number: number | undefined;
  readonly isDate: boolean;
}

type Check = (entry: Entry, limits: readonly number[], texts: readonly string[]) => boolean;

const number =
  (holds: (value: number, first: number, second: number) => boolean): Check =>
  ({ number: value }, [first = Number.NaN, second = Number.NaN]) =>
    value !== undefined && holds(value, first, second);
const date =
  (holds: (value: number, first: number, second: number) => boolean): Check =>
  ({ number: value, isDate }, [first = Number.NaN, second = Number.NaN]) =>
    isDate && value !== undefined && holds(value, first, second);

const CHECKS: Readonly<Record<string, Check>> = {
  VALUE_IN_LIST: ({ text }, _, texts) => texts.includes(text),
  CHECKBOX: ({ text }) => text === "TRUE" || text === "FALSE",
  NUMBER_BETWEEN: number((value, first, second) => value >= first && value <= second),
  NUMBER_GREATER_THAN: number((value, first) => value > first),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, first) => value >= first),
  NUMBER_LESS_THAN: number((value, first) => value < first),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, first) => value <= first),
  DATE_IS_VALID_DATE: ({ isDate }) => isDate,
  DATE_AFTER: date((value, first) => Math.floor(value) > first),
  DATE_BEFORE: date((value, first) => value < first),
  DATE_ON_OR_AFTER: date((value, first) => value >= first),
  DATE_ON_OR_BEFORE: date((value, first) => Math.floor(value) <= first),
  DATE_BETWEEN: date((value, first, second) => value >= first && Math.floor(value) <= second),
  TEXT_IS_VALID_EMAIL: ({ text }) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
};

/**
 * True when a rule refuses a value; emptiness passes every rule.
 *
 * @throws Error NOT SIMULATED for a formula, or a list that stands in cells
 */
export function violates(rule: RuleState, raw: unknown, book: Book, now: number): boolean {
  if (raw === null || raw === undefined || raw === "") return false;
  const check = CHECKS[rule.criteria];
  if (check === undefined) throw notSimulated(`a write under the validation ${rule.criteria}`);
  const cell = typed(raw, undefined, book, now);
  const limits = rule.values.map((limit) =>
    limit instanceof Date ? serialOf(book.timeZone, limit.getTime()) : Number(limit),
  );
  const entry = {
    text: typeof raw === "string" ? raw : shown(cell, book),
    number: typeof cell.value === "number" ? cell.value : undefined,
    isDate: cell.format !== undefined && isDateFormat(cell.format),
  };
  return !check(entry, limits, rule.values.map(String));
}
