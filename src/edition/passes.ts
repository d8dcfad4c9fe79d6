import { yearOf } from "../domain/day.ts";
import { NO, YES } from "../domain/sheet-words.ts";
import { STATUS_WORDS, type TaskStatus } from "../domain/task-status.ts";
import { foldText } from "../domain/text.ts";
import { parseDay } from "../workbook/parse-day.ts";
import { parseNumber } from "../workbook/parse-number.ts";
import {
  columnPlaces,
  extraValue,
  numberAt,
  type SheetRecord,
  valueAt,
} from "../workbook/record.ts";
import { FAULTED, type Value } from "../workbook/value.ts";
import type { Atom, Clause, Filter, Operator } from "./filter.ts";
import type { ColumnRef, Join } from "./filter-columns.ts";
import { type Catalogue, spellingsOf } from "./lists.ts";

/** true, false, or undefined while a cell that decides could not be read. */
export type Verdict = boolean | undefined;

/** Rows and reckonings that a clause may reach from a row. */
export interface Joins {
  /** undefined = the row has no such partner: its cells are blank. */
  readonly rowOf: (join: Join, record: SheetRecord) => SheetRecord | undefined | typeof FAULTED;
  readonly statusOf: (unit: string, task: string) => TaskStatus | undefined;
  readonly receiptOf: (unit: string, task: string) => string | undefined;
  readonly isNominated: (record: SheetRecord) => Verdict;
  /** The plan's year, to which ages are counted. */
  readonly year: number | undefined;
}

export type Test = (record: SheetRecord, joins: Joins) => Verdict;

/** A clause made ready to be asked of many rows. */
export interface ReadyClause {
  readonly clause: Clause;
  readonly test: Test;
}

/** A filter made ready: its clauses in order, each with its test. */
export interface ReadyFilter {
  readonly clauses: readonly ReadyClause[];
}

/** Prepares the comparisons once; `Tính như` of the catalogue is resolved here. */
export function readyFilter(filter: Filter, catalogue: Catalogue): ReadyFilter {
  return {
    clauses: filter.clauses.map((clause) => {
      const tests = clause.atoms.map((atom) => readyAtom(atom, catalogue));
      return { clause, test: tests.length === 1 && tests[0] ? tests[0] : anyOf(tests) };
    }),
  };
}

/** false as soon as one clause fails; undefined when none fails and one cannot be judged. */
export function passes(filter: ReadyFilter, record: SheetRecord, joins: Joins): Verdict {
  let verdict: Verdict = true;
  for (const { test } of filter.clauses) {
    const answer = test(record, joins);
    if (answer === false) return false;
    if (answer === undefined) verdict = undefined;
  }
  return verdict;
}

function anyOf(tests: readonly Test[]): Test {
  return (record, joins) => {
    let verdict: Verdict = false;
    for (const test of tests) {
      const answer = test(record, joins);
      if (answer === true) return true;
      if (answer === undefined) verdict = undefined;
    }
    return verdict;
  };
}

function readyAtom(atom: Atom, catalogue: Catalogue): Test {
  if (atom.ref.kind === "in-nominees") return (record, joins) => joins.isNominated(record);
  const value = valueReader(atom.ref);
  const isTrue = comparison(atom, catalogue);
  const isTick = typeOf(atom.ref) === "checkbox";
  return (record, joins) => {
    const found = value(record, joins);
    if (found === FAULTED) return undefined;
    return isTrue(isTick && found === undefined && atom.operator !== "blank" ? false : found);
  };
}

/** What stands under a column for a row: its own cell, or one of a joined row. */
export function valueReader(ref: ColumnRef): (record: SheetRecord, joins: Joins) => Value {
  switch (ref.kind) {
    case "own":
      return (record) => ownValue(record, ref.column.key);
    case "extra":
      return (record) => extraValue(record, ref.folded);
    case "joined": {
      const inner = valueReader(ref.of);
      return (record, joins) => {
        const partner = joins.rowOf(ref.join, record);
        return partner === undefined || partner === FAULTED ? partner : inner(partner, joins);
      };
    }
    case "age":
      return ageOf;
    case "votes-share":
      return votesShare;
    case "task":
      return (record, joins) => {
        const status = record.unit && joins.statusOf(record.unit, ref.code);
        return status ? STATUS_WORDS[status] : undefined;
      };
    case "receipt":
      return (record, joins) => record.unit && joins.receiptOf(record.unit, ref.code);
    case "in-nominees":
      throw new RangeError("«có trong Đề cử» has no value");
  }
}

function ownValue(record: SheetRecord, key: string): Value {
  return columnPlaces(record.sheet.tab).has(key) ? valueAt(record, key) : undefined;
}

function ageOf(record: SheetRecord, joins: Joins): Value {
  const born = valueAt(record, "bornOn");
  if (typeof born !== "string" || joins.year === undefined)
    return born === FAULTED ? FAULTED : undefined;
  return joins.year - yearOf(born);
}

function votesShare(record: SheetRecord): Value {
  const votes = valueAt(record, "votes");
  const cast = valueAt(record, "votesCast");
  if (votes === FAULTED || cast === FAULTED) return FAULTED;
  if (typeof votes !== "number" || typeof cast !== "number" || cast === 0) return undefined;
  return `${numberAt(record, "votes")}/${cast}`;
}

function typeOf(ref: ColumnRef): string | undefined {
  if (ref.kind === "joined") return typeOf(ref.of);
  return ref.kind === "own" ? ref.column.type : undefined;
}

function listsOf(ref: ColumnRef): readonly string[] {
  if (ref.kind === "joined") return listsOf(ref.of);
  return ref.kind === "own" ? (ref.column.list ?? []) : [];
}

function comparison(atom: Atom, catalogue: Catalogue): (value: Value) => boolean {
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

function ordered(operator: Operator, wanted: string): (value: Value) => boolean {
  const level = rankOf(wanted);
  const day = parseDay(wanted);
  return (value) => {
    if (day !== undefined) {
      const own = typeof value === "string" ? (parseDay(value) ?? value) : undefined;
      return own !== undefined && holds(operator, own < day ? -1 : own > day ? 1 : 0);
    }
    const own = typeof value === "string" ? rankOf(value) : value;
    if (typeof own !== "number" || level === undefined) return false;
    return holds(operator, Math.abs(own - level) < 1e-12 ? 0 : own - level);
  };
}

function holds(operator: Operator, order: number): boolean {
  if (operator === ">") return order > 0;
  if (operator === "≥") return order >= 0;
  if (operator === "<") return order < 0;
  return order <= 0;
}

/** The number that a text stands for: `0,5`, `70 %` (0.7), `2/3`. */
function rankOf(text: string): number | undefined {
  const ratio = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (ratio !== null && Number(ratio[2]) > 0) return Number(ratio[1]) / Number(ratio[2]);
  const percent = /^(.*\d)\s*%$/.exec(text);
  if (percent === null) return parseNumber(text);
  const hundredths = parseNumber(percent[1] ?? "");
  return hundredths === undefined ? undefined : hundredths / 100;
}
