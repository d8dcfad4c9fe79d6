import { foldText } from "../domain/text.ts";
import type { ColumnRef } from "../edition/filter-columns.ts";
import type { Limit } from "../edition/limit.ts";
import { passes, valueReader } from "../edition/passes.ts";
import type { SheetRecord } from "../workbook/record.ts";
import { FAULTED, type Value } from "../workbook/value.ts";
import type { LimitContext } from "./limit-context.ts";
import { groupsOf, type LimitGroup, unitProbe } from "./limit-groups.ts";
import { isMet } from "./limit-verdict.ts";

/** One limit for one group: what was counted, of what base, and what is allowed. */
export interface LimitState {
  readonly limit: Limit;
  readonly group: LimitGroup;
  /** Records that pass «Lọc», in sheet order. */
  readonly records: readonly SheetRecord[];
  /** How many records, different values, or what sum. */
  readonly counted: number;
  /** Records that may count: a cell that decides could not be read. */
  readonly unknown: number;
  /** undefined = the row names no base, or a unit has not filled it in. */
  readonly base: number | undefined;
  /** Units that left the base, or a summed cell, blank. */
  readonly missing: readonly string[];
  /** The number allowed or needed; undefined while nothing can be judged. */
  readonly allowed: number | undefined;
  /** undefined = not judged. */
  readonly isMet: boolean | undefined;
}

/** Every limit in force, group by group, in row order. */
export function limitStates(context: LimitContext): readonly LimitState[] {
  return context.edition.limits.flatMap((limit) => statesOf(limit, context));
}

function statesOf(limit: Limit, context: LimitContext): readonly LimitState[] {
  return groupsOf(limit, context).flatMap((group) => {
    const [only] = group.units.length === 1 ? group.units : [];
    if (!context.isInForce(limit.period, only)) return [];
    return [stateOf(limit, group, context)];
  });
}

function stateOf(limit: Limit, group: LimitGroup, context: LimitContext): LimitState {
  const records: SheetRecord[] = [];
  const based: SheetRecord[] = [];
  let unknown = 0;
  for (const record of group.records) {
    const verdict = passes(limit.filter, record, context.joins);
    if (verdict === true) records.push(record);
    const isBased =
      limit.base.kind === "filter" && passes(limit.base.filter, record, context.joins) === true;
    if (verdict === undefined && (limit.base.kind !== "filter" || isBased)) unknown++;
    else if (isBased) based.push(record);
  }
  const counted = count(limit, records, context);
  unknown += counted.unknown;
  const base = baseOf(limit, { group, based, context });
  const need = allowedOf(limit, { base: base.number, group, context });
  const missing = [...(records.length > 0 ? base.missing : []), ...counted.missing];
  const facts = { counted: counted.number, base: base.number, allowed: need, unknown };
  return {
    limit,
    group,
    records,
    ...facts,
    missing: [...new Set(missing)],
    isMet: isMet(limit, { ...facts, baseRecords: baseSize(limit, based, group) }),
  };
}

interface Total {
  readonly number: number;
  /** What unread cells may add: without bound where a cell is no record. */
  readonly unknown: number;
  readonly missing: readonly string[];
}

function count(limit: Limit, records: readonly SheetRecord[], context: LimitContext): Total {
  const { counting } = limit;
  if (counting.kind === "records") return { number: records.length, unknown: 0, missing: [] };
  const read = valueReader(counting.ref);
  const values = records.map((record): { record: SheetRecord; value: Value } => ({
    record,
    value: read(record, context.joins),
  }));
  const unknown = values.some(({ value }) => value === FAULTED) ? Number.POSITIVE_INFINITY : 0;
  if (counting.kind === "distinct") {
    const different = new Set(values.flatMap(({ value }) => distinctKeys(value)));
    return { number: different.size, unknown, missing: [] };
  }
  const blanks = values.filter(({ value }) => value === undefined);
  const sum = values.reduce((all, { value }) => all + (typeof value === "number" ? value : 0), 0);
  return {
    number: withoutNoise(sum),
    unknown,
    missing: blanks.flatMap(({ record }) => record.unit ?? []),
  };
}

/** The values that a cell adds to a count of different ones; a blank or unread cell adds none. */
export function distinctKeys(value: Value): readonly string[] {
  if (value === undefined || value === FAULTED || value === "") return [];
  const values: readonly (string | number | boolean)[] = Array.isArray(value)
    ? value
    : [value as string];
  return values.map((one) => foldText(String(one)));
}

function baseOf(
  limit: Limit,
  {
    group,
    based,
    context,
  }: { group: LimitGroup; based: readonly SheetRecord[]; context: LimitContext },
): { readonly number: number | undefined; readonly missing: readonly string[] } {
  if (limit.base.kind === "none") return { number: undefined, missing: [] };
  if (limit.base.kind === "filter") return { ...count(limit, based, context), missing: [] };
  return sumOverUnits(limit.base.ref, group.units, context);
}

/** undefined while a unit has no readable figure; a cell that reading faulted is not called missing. */
function sumOverUnits(ref: ColumnRef, units: readonly string[], context: LimitContext) {
  const read = valueReader(ref);
  const values = units.map((code) => read(unitProbe(code, context.edition), context.joins));
  const missing = units.filter((_, index) => {
    const value = values[index];
    return typeof value !== "number" && value !== FAULTED;
  });
  const figures = values.filter((value) => typeof value === "number");
  const sum = figures.reduce((all, figure) => all + figure, 0);
  return { number: figures.length < units.length ? undefined : withoutNoise(sum), missing };
}

/** A sum of binary fractions as people would write it. */
function withoutNoise(sum: number): number {
  return Math.round(sum * 1e9) / 1e9;
}

function allowedOf(
  limit: Limit,
  { base, group, context }: { base: number | undefined; group: LimitGroup; context: LimitContext },
): number | undefined {
  const { amount } = limit;
  if (limit.severity === "tracked" || amount.kind === "none") return undefined;
  if (amount.kind === "count") return amount.count;
  if (amount.kind === "unit-column") {
    return group.units.length === 0
      ? undefined
      : sumOverUnits(amount.ref, group.units, context).number;
  }
  if (base === undefined || limit.comparison === "about") return undefined;
  return roundShare(limit, (amount.percent * base) / 100, base);
}

/**
 * A share of the base as a whole number: as the row says, else down for «không quá», up for «ít nhất».
 *
 * «tối thiểu 1» rounds down but not below 1; a base of 0 allows 0.
 */
function roundShare(limit: Limit, share: number, base: number): number {
  const exact = withoutNoise(share);
  const rounding = limit.rounding ?? (limit.comparison === "atLeast" ? "up" : "down");
  if (rounding === "up") return Math.ceil(exact);
  if (rounding === "nearest") return Math.round(exact);
  if (rounding === "atLeastOne") return Math.max(Math.floor(exact), Math.min(base, 1));
  return Math.floor(exact);
}

/** «ít nhất» is judged for groups that have a record of the base filter, or any record without one. */
function baseSize(limit: Limit, based: readonly SheetRecord[], group: LimitGroup): number {
  return limit.base.kind === "filter" ? based.length : group.records.length;
}
