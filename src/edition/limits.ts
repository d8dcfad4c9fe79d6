import { COMPARISONS, type GROUPS, ROUNDINGS, SEVERITIES, YES } from "../domain/sheet-words.ts";
import { foldText, sameText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import type { ColumnRef } from "./filter-columns.ts";
import { readAmount, readBase, readCounting, readGrouping, readTolerance } from "./limit-parts.ts";
import type { ReadyFilter } from "./passes.ts";
import { type Period, periodAt } from "./period.ts";
import { filterAt, type RowContext, refuse } from "./row-reading.ts";
import { sourceAndMessage, tabAt, wordAt } from "./row-words.ts";

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

/** @throws UnreadableRow naming the cell that cannot be read; undefined for a row not applied */
export function readLimit(record: SheetRecord, context: RowContext): Limit | undefined {
  if (!sameText(textAt(record, "applies") ?? "", YES)) return undefined;
  const tab = tabAt(record, context);
  const comparison = wordAt(record, "comparison", COMPARISONS);
  const amount = readAmount(record, { tab, context });
  const limit: Limit = {
    code: textAt(record, "code") ?? "",
    row: record.row,
    tab,
    grouping: readGrouping(record, { tab, context }),
    filter: filterAt(record, "filter", { tab, context }),
    counting: readCounting(record, { tab, context }),
    comparison,
    amount,
    base: readBase(record, { tab, context }),
    rounding:
      textAt(record, "rounding") === undefined ? undefined : wordAt(record, "rounding", ROUNDINGS),
    tolerance: readTolerance(record, { comparison, context }),
    severity: wordAt(record, "severity", SEVERITIES),
    period: periodAt(record, context),
    ...sourceAndMessage(record, { of: "limits", context }),
  };
  checkPercentBase(record, limit);
  return limit;
}

/** A share of records stands on more than itself: every clause of «Trên» must stand in «Lọc». */
function checkPercentBase(record: SheetRecord, limit: Limit): void {
  if (limit.amount.kind !== "percent") return;
  if (limit.base.kind === "none") refuse(record, "base", { kind: "percent-of-nothing" });
  if (limit.base.kind !== "filter") return;
  const own = new Set(limit.filter.clauses.map(({ clause }) => foldText(clause.text)));
  const missing = limit.base.filter.clauses.find(({ clause }) => !own.has(foldText(clause.text)));
  if (missing !== undefined)
    refuse(record, "base", { kind: "base-clause", clause: missing.clause.text });
}
