import { yearOf } from "../domain/day.ts";
import { STATUS_WORDS, type TaskStatus } from "../domain/task-status.ts";
import {
  extraValue,
  numberAt,
  type SheetRecord,
  valueAt,
  valueReaderOf,
} from "../workbook/record.ts";
import { FAULTED, type Value } from "../workbook/value.ts";
import { comparison, type Verdict } from "./comparison.ts";
import type { Atom, Clause, Filter } from "./filter.ts";
import type { ColumnRef, Join } from "./filter-columns.ts";
import type { Catalogue } from "./lists.ts";

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
      return valueReaderOf(ref.column.key);
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
        if (record.unit === undefined) return FAULTED;
        const status = joins.statusOf(record.unit, ref.code);
        return status === undefined ? FAULTED : STATUS_WORDS[status];
      };
    case "receipt":
      return (record, joins) =>
        record.unit === undefined ? FAULTED : joins.receiptOf(record.unit, ref.code);
    case "in-nominees":
      throw new RangeError("«có trong Đề cử» has no value");
  }
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
