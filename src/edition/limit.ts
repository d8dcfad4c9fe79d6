import type { COMPARISONS, GROUPS, ROUNDINGS, SEVERITIES } from "../domain/sheet-words.ts";
import type { Tab } from "../workbook/declaration.ts";
import type { ColumnRef } from "./filter-columns.ts";
import type { ReadyFilter } from "./passes.ts";
import type { Period } from "./period.ts";

export type Comparison = keyof typeof COMPARISONS;
export type Rounding = keyof typeof ROUNDINGS;
export type RuleSeverity = keyof typeof SEVERITIES;

/** Theo — by what the records are put in groups. */
export type Grouping =
  | { readonly kind: keyof typeof GROUPS }
  | { readonly kind: "column"; readonly ref: ColumnRef };

/** Đếm — what is counted: records, different values of a column, or a sum. */
export type Counting =
  | { readonly kind: "records" }
  | { readonly kind: "distinct"; readonly ref: ColumnRef }
  | { readonly kind: "sum"; readonly ref: ColumnRef };

/** Giá trị — a number, a percent of the base, a column of the unit, or nothing («không quy định»). */
export type Amount =
  | { readonly kind: "none" }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "unit-column"; readonly ref: ColumnRef };

/** Trên — what a percent is of. */
export type Base =
  | { readonly kind: "none" }
  | { readonly kind: "unit-column"; readonly ref: ColumnRef; readonly header: string }
  | { readonly kind: "filter"; readonly filter: ReadyFilter };

/** Định mức — limit: one row, ready to be judged. */
export interface Limit {
  readonly code: string;
  readonly row: number;
  readonly tab: Tab;
  readonly grouping: Grouping;
  readonly filter: ReadyFilter;
  readonly counting: Counting;
  readonly comparison: Comparison;
  readonly amount: Amount;
  readonly base: Base;
  readonly rounding: Rounding | undefined;
  /** Percentage points for «khoảng» of a percent, else the unit of the value. */
  readonly tolerance: number;
  readonly severity: RuleSeverity;
  readonly period: Period;
  readonly source?: string;
  readonly message?: string;
}
