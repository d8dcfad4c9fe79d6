import { COMPARISONS, FILTER, GROUPS, ROUNDINGS, SEVERITIES, YES } from "../domain/sheet-words.ts";
import { foldText, sameText, tidyText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { parseNumber } from "../workbook/parse-number.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import { unknownBrace } from "./filter.ts";
import { type ColumnRef, columnAtStart, vocabularyOf } from "./filter-columns.ts";
import type { ReadyFilter } from "./passes.ts";
import { type Period, periodAt } from "./period.ts";
import { filterAt, type RowContext, refuse, sourceOf } from "./row-reading.ts";
import { substitute, substituteLeniently } from "./settings.ts";

export type Comparison = keyof typeof COMPARISONS;
export type Rounding = keyof typeof ROUNDINGS;
export type RuleSeverity = keyof typeof SEVERITIES;

/** Theo — by what the records are put in groups. */
export type Grouping =
  | { readonly kind: "unit" | "cluster" | "quotaGroup" | "subject" | "all" }
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
export function readLimit(
  record: SheetRecord,
  context: RowContext,
  taskCodes: ReadonlySet<string>,
): Limit | undefined {
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
    period: periodAt(record, context, taskCodes),
    ...sourceAndMessage(record, context),
  };
  checkPercentBase(record, limit);
  return limit;
}

export function tabAt(record: SheetRecord, context: RowContext): Tab {
  const name = textAt(record, "sheet") ?? "";
  for (const tab of context.tabs.byKey.values()) {
    if (sameText(tab.name, name) && (tab.kind === "records" || tab.key === "units")) return tab;
  }
  return refuse(record, "sheet", { kind: "sheet", typed: name });
}

export function wordAt<K extends string>(
  record: SheetRecord,
  key: string,
  words: Readonly<Record<K, string>>,
): K {
  const typed = textAt(record, key) ?? "";
  for (const word of Object.keys(words) as K[]) if (sameText(words[word], typed)) return word;
  return refuse(record, key, { kind: "word", typed });
}

/** @throws UnreadableRow for a name in braces that nothing fills */
export function sourceAndMessage(record: SheetRecord, context: RowContext) {
  const source = sourceOf(record);
  const typed = textAt(record, "message");
  const brace = unknownBrace(typed ?? "");
  if (brace !== undefined) refuse(record, "message", { kind: "brace", brace });
  const message = typed === undefined ? undefined : substituteLeniently(typed, context.settings);
  return { ...(source ? { source } : {}), ...(message ? { message } : {}) };
}

interface On {
  readonly tab: Tab;
  readonly context: RowContext;
}

function columnAt(text: string, { tab, context }: On): ColumnRef | undefined {
  const named = columnAtStart(text, vocabularyOf(tab, context.tabs));
  return named !== undefined && named.length === tidyText(text).length ? named.ref : undefined;
}

function readGrouping(record: SheetRecord, on: On): Grouping {
  const typed = textAt(record, "groupBy") ?? "";
  for (const [kind, word] of Object.entries(GROUPS)) {
    if (sameText(word, typed)) return { kind: kind as keyof typeof GROUPS };
  }
  const bare = typed.replace(/^mỗi\s+/iu, "");
  const ref = columnAt(typed, on) ?? columnAt(bare, on) ?? columnAt(ofUnits(bare, on), on);
  if (ref === undefined) refuse(record, "groupBy", { kind: "group", typed });
  return { kind: "column", ref };
}

function ofUnits(header: string, { context }: On): string {
  return `${context.tabs.byKey.get("units")?.name}.${header}`;
}

function readCounting(record: SheetRecord, on: On): Counting {
  const typed = textAt(record, "counts");
  if (typed === undefined) return { kind: "records" };
  const ref = columnAt(typed, on);
  if (ref !== undefined) return { kind: "distinct", ref };
  const sum = new RegExp(`^${FILTER.sum}\\s+(.+)$`, "iu").exec(typed);
  const summed = sum === null ? undefined : columnAt(sum[1] ?? "", on);
  if (summed === undefined) refuse(record, "counts", { kind: "column", typed });
  return { kind: "sum", ref: summed };
}

function readAmount(record: SheetRecord, on: On): Amount {
  const typed = textAt(record, "value");
  if (typed === undefined) return { kind: "none" };
  const filled = substitute(typed, on.context.settings);
  if ("unknown" in filled) {
    if (on.context.settings.has(filled.unknown)) return { kind: "none" };
    refuse(record, "value", { kind: "unknown-setting", setting: filled.unknown });
  }
  const percent = /^(.*?)\s*%$/.exec(filled.text);
  const number = parseNumber(percent?.[1] ?? filled.text);
  if (number !== undefined && number >= 0) {
    return percent ? { kind: "percent", percent: number } : { kind: "count", count: number };
  }
  const ref = columnAt(filled.text, on) ?? columnAt(ofUnits(filled.text, on), on);
  if (ref === undefined) refuse(record, "value", { kind: "value", typed });
  return { kind: "unit-column", ref };
}

function readBase(record: SheetRecord, on: On): Base {
  const typed = textAt(record, "base");
  if (typed === undefined) return { kind: "none" };
  const ref = columnAt(typed, on);
  if (ref !== undefined) {
    return { kind: "unit-column", ref, header: typed.replace(/^[^.]+\./, "") };
  }
  return { kind: "filter", filter: filterAt(record, "base", on) };
}

function readTolerance(
  record: SheetRecord,
  { comparison, context }: { comparison: Comparison; context: RowContext },
): number {
  const typed = textAt(record, "tolerance");
  if (typed === undefined && comparison !== "about") return 0;
  const filled = substitute(typed ?? "", context.settings);
  const number = "text" in filled ? parseNumber(filled.text.replace(/%$/, "").trim()) : undefined;
  if (number === undefined || number < 0)
    refuse(record, "tolerance", { kind: "tolerance", typed: typed ?? "" });
  return number;
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
