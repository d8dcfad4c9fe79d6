import { isDay } from "../domain/day.ts";
import type { Facts, Finding } from "../domain/finding.ts";
import { NO, YES } from "../domain/sheet-words.ts";
import type { Condition } from "../edition/conditions.ts";
import type { Clause } from "../edition/filter.ts";
import type { ColumnRef } from "../edition/filter-columns.ts";
import { passes, valueReader } from "../edition/passes.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import { cellText } from "../workbook/cell-text.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import { FAULTED } from "../workbook/value.ts";
import {
  clauseHeader,
  clauseRef,
  filterHeader,
  nameColumn,
  readsReview,
} from "./finding-column.ts";

/** A record that broke a row, and the clauses that it failed. */
interface Breach {
  readonly condition: Condition;
  readonly failed: readonly Clause[];
}

/**
 * Findings of the rows of `Điều kiện`: rows of one code are one rule, and a record gets one finding
 * a rule, the severest, which names every failed column.
 *
 * @source the row: its «Căn cứ» stands in every finding
 */
export function checkConditions(reckoning: Reckoning): readonly Finding[] {
  const rules = new Map<string, Condition[]>();
  for (const condition of reckoning.edition.conditions) {
    if (condition.severity === "tracked") continue;
    const key = `${condition.code}\n${condition.tab.key}`;
    rules.set(key, [...(rules.get(key) ?? []), condition]);
  }
  return [...rules.values()].flatMap((rows) => checkRule(rows, reckoning));
}

function checkRule(rows: readonly Condition[], reckoning: Reckoning): readonly Finding[] {
  const breaches = new Map<SheetRecord, Breach[]>();
  for (const condition of rows) {
    const isInForce = forceByUnit(condition, reckoning);
    for (const record of recordsOf(condition, reckoning)) {
      if (!isInForce(record.unit)) continue;
      if (passes(condition.when, record, reckoning.joins) !== true) continue;
      const failed = failedClauses(condition, record, reckoning);
      if (failed.length === 0) continue;
      const own = breaches.get(record);
      if (own === undefined) breaches.set(record, [{ condition, failed }]);
      else own.push({ condition, failed });
    }
  }
  return [...breaches].map(([record, own]) => toFinding(record, own, reckoning));
}

function recordsOf({ tab }: Condition, { edition, intake }: Reckoning): readonly SheetRecord[] {
  if (tab.key === "units") return edition.units.sheet.records;
  return tab.key === "reviews" ? intake.reviews.records : intake.recordsOf(tab.key);
}

function forceByUnit({ period }: Condition, { isInForce }: Reckoning) {
  const known = new Map<string | undefined, boolean>();
  return (unit: string | undefined): boolean => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const answer = isInForce(period, unit);
    known.set(unit, answer);
    return answer;
  };
}

function failedClauses(
  { must }: Condition,
  record: SheetRecord,
  { joins }: Reckoning,
): readonly Clause[] {
  const failed: Clause[] = [];
  for (const { clause, test } of must.clauses)
    if (test(record, joins) === false) failed.push(clause);
  return failed;
}

function toFinding(
  record: SheetRecord,
  breaches: readonly Breach[],
  reckoning: Reckoning,
): Finding {
  const severest = breaches.find(({ condition }) => condition.severity === "error") ?? breaches[0];
  if (severest === undefined) throw new RangeError("a breach without a condition");
  const { condition, failed } = severest;
  const { tab } = condition;
  const first = failed.find((clause) => clauseHeader(clause, tab) !== undefined) ?? failed[0];
  const column = (first && clauseHeader(first, tab)) ?? filterHeader(condition.when, tab);
  const missing = new Set(
    breaches.flatMap((breach) =>
      breach.failed.flatMap((clause) => clauseHeader(clause, tab) ?? []),
    ),
  );
  return {
    code: "condition-failed",
    rule: condition.code,
    severity: condition.severity === "warning" ? "warning" : "error",
    at: {
      book: record.sheet.book,
      sheet: record.sheet.tab.name,
      row: record.row,
      ...(column === undefined ? {} : { column }),
    },
    ...(record.unit === undefined ? {} : { unit: record.unit }),
    facts: factsOf(record, { condition, first, missing: [...missing] }, reckoning),
    ...(condition.message === undefined ? {} : { message: condition.message }),
    ...(condition.source === undefined ? {} : { source: condition.source }),
    ...(isOfficeOnly(condition) ? { officeOnly: true as const } : {}),
  };
}

function isOfficeOnly({ tab, when, must }: Condition): boolean {
  return tab.key === "reviews" || tab.key === "receipts" || readsReview(when) || readsReview(must);
}

function factsOf(
  record: SheetRecord,
  of: { condition: Condition; first: Clause | undefined; missing: readonly string[] },
  { edition, joins }: Reckoning,
): Facts {
  const { condition, first, missing } = of;
  const unit = record.unit === undefined ? undefined : edition.units.byCode.get(record.unit);
  const column = nameColumn(condition.tab);
  const name = column && textAt(record, column.key);
  const level = first?.atoms.flatMap(({ values }) => values).join(" | ") ?? "";
  return {
    unitNames: unit === undefined ? [] : [unit.name],
    ...(name ? { name } : {}),
    value: shownValue(shownRef(first, condition), record, joins),
    level,
    missingColumns: missing,
  };
}

/** The column of the failed clause; of one on the unit alone that of «Khi», where the finding stands. */
function shownRef(failed: Clause | undefined, { when }: Condition): ColumnRef | undefined {
  const clauses = [
    ...(failed === undefined ? [] : [failed]),
    ...when.clauses.map(({ clause }) => clause),
  ];
  return clauses.map(clauseRef).find((ref) => ref !== undefined);
}

/** What a person sees there: of an award form its name, of an age the age, of a tick Có or Không. */
function shownValue(
  ref: ColumnRef | undefined,
  record: SheetRecord,
  joins: Reckoning["joins"],
): string | number {
  if (ref === undefined || ref.kind === "in-nominees") return "";
  if (ref.kind === "joined")
    return textAt(record, ref.join === "awardForm" ? "awardForm" : "name") ?? "";
  const value = valueReader(ref)(record, joins);
  if (value === undefined || value === FAULTED) return "";
  if (typeof value === "boolean") return value ? YES : NO;
  if (typeof value === "number") return value;
  if (typeof value !== "string") return value.join("; ");
  return isDay(value) ? cellText({ kind: "day", day: value }) : value;
}
