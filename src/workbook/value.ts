import type { Day } from "../domain/day.ts";
import type { Facts, Finding, FindingCode, Severity } from "../domain/finding.ts";
import type { RawCell } from "./table.ts";

/** Stands for a cell that could not be read: no row of the edition judges it. */
export const FAULTED: unique symbol = Symbol("faulted");

/**
 * What a cell means. undefined = blank; a tick is a boolean; a date is a Day, or `YYYY-MM`, `YYYY`
 * where the column accepts less than a day; several values are an array; a unit is its code; a list
 * value is spelt as the list spells it.
 */
export type Value = undefined | string | number | boolean | readonly string[] | typeof FAULTED;

/** What reading one cell found wrong, before anyone knows where the cell stands. */
export interface Fault {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly facts: Facts;
}

export interface Reading {
  readonly value: Value;
  readonly faults: readonly Fault[];
}

/** What the reader of a cell must know of the edition. */
export interface ReadingContext {
  /** Canonical values of each list, by folded list name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Code of the unit that a typed code, name, short or former name means; undefined: unknown. */
  readonly unitCode: (typed: string) => string | undefined;
  /** Every code and name of a unit, for «Có phải …?». */
  readonly unitNames: readonly string[];
  /** The day of the conference, or of the run while it has none: ages are counted to it. */
  readonly conferenceOn: Day;
  /** Years in which an event of the edition may lie. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Rows that were read in this very context before, for who reads the same rows again and again. */
  readonly remembered?: RememberedRows;
}

/** What reading gave of a row, by the very array of its cells. */
export type RememberedRows = WeakMap<readonly RawCell[], RememberedRow>;

export interface RememberedRow {
  /** Sheet row: a row that has moved is read anew. */
  readonly row: number;
  readonly values: readonly Value[];
  readonly unit: string | undefined;
  readonly findings: readonly Finding[];
}
