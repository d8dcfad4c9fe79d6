import type { Facts, Finding, Place } from "../domain/finding.ts";
import type { Limit } from "../edition/limit.ts";
import { valueReader } from "../edition/passes.ts";
import { distinctKeys, type LimitState } from "../reckoning/limit-states.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import { filterHeader, headerOf, isOfReview, nameColumn, readsReview } from "./finding-column.ts";

/**
 * Findings of the rows of `Định mức`: one a group, on its first record over the limit in sheet
 * order, or without a row where too little was counted.
 *
 * @source the row: its «Căn cứ» stands in every finding
 */
export function checkLimits(reckoning: Reckoning): readonly Finding[] {
  return reckoning.limits.flatMap((state) => [
    ...missingBase(state, reckoning),
    ...(state.isMet === false ? [broken(state, reckoning)] : []),
  ]);
}

function broken(state: LimitState, reckoning: Reckoning): Finding {
  const { limit, group } = state;
  const most = mostAllowed(state);
  const isOver = most !== undefined && state.counted > most;
  const record = isOver ? firstOver(state, most, reckoning) : undefined;
  return {
    ...head(limit, state, record),
    code: isOver ? "limit-exceeded" : "limit-unmet",
    severity: limit.severity === "warning" ? "warning" : "error",
    facts: factsOf(state, reckoning, record),
    ...(limit.message === undefined ? {} : { message: limit.message }),
    ...(group.units.length === 1 && group.units[0] ? { unit: group.units[0] } : {}),
  };
}

function head(limit: Limit, { group }: LimitState, record: SheetRecord | undefined) {
  const column = columnOfLimit(limit);
  const at: Place = {
    book: record?.sheet.book ?? "",
    sheet: limit.tab.name,
    ...(record === undefined ? {} : { row: record.row }),
    ...(column === undefined ? {} : { column }),
  };
  return {
    at,
    rule: limit.code,
    ...(limit.grouping.kind === "all" ? {} : { units: group.units }),
    ...(limit.source === undefined ? {} : { source: limit.source }),
    ...(isOfficeOnly(limit) ? { officeOnly: true as const } : {}),
  };
}

/** The column of «Đếm»; else the first that «Lọc» names. */
function columnOfLimit(limit: Limit): string | undefined {
  if (limit.counting.kind !== "records") return headerOf(limit.counting.ref, limit.tab);
  return filterHeader(limit.filter, limit.tab);
}

function isOfficeOnly({ tab, filter, base, counting, grouping }: Limit): boolean {
  if (tab.key === "reviews" || tab.key === "receipts") return true;
  if (counting.kind !== "records" && isOfReview(counting.ref)) return true;
  if (grouping.kind === "column" && isOfReview(grouping.ref)) return true;
  return readsReview(filter) || (base.kind === "filter" && readsReview(base.filter));
}

/** The largest number that keeps the limit; undefined for «ít nhất», which has none. */
function mostAllowed({ limit, allowed, base }: LimitState): number | undefined {
  if (limit.comparison === "atLeast") return undefined;
  if (limit.comparison !== "about") return allowed;
  if (limit.amount.kind !== "percent")
    return allowed === undefined ? undefined : allowed + limit.tolerance;
  return Math.floor(((limit.amount.percent + limit.tolerance) * (base ?? 0)) / 100 + 1e-9);
}

function firstOver(state: LimitState, most: number, { joins }: Reckoning): SheetRecord | undefined {
  const { counting } = state.limit;
  if (counting.kind === "records") return state.records[Math.floor(most)];
  const read = valueReader(counting.ref);
  const seen = new Set<string>();
  let sum = 0;
  return state.records.find((record) => {
    const value = read(record, joins);
    for (const key of distinctKeys(value)) seen.add(key);
    if (typeof value === "number") sum += value;
    return (counting.kind === "sum" ? sum : seen.size) > most;
  });
}

function factsOf(state: LimitState, reckoning: Reckoning, record: SheetRecord | undefined): Facts {
  const { limit, counted, base, allowed } = state;
  const isRoundedToZero = limit.amount.kind === "percent" && allowed === 0 && (base ?? 0) > 0;
  const column = nameColumn(limit.tab);
  const name = record && column && textAt(record, column.key);
  return {
    unitNames: unitNames(state, reckoning),
    counted,
    level: levelText(limit, allowed),
    tolerance: limit.tolerance,
    ...(allowed === undefined
      ? {}
      : { allowed, over: counted - allowed, short: allowed - counted }),
    ...(base === undefined ? {} : { base }),
    ...(isRoundedToZero ? { kind: "rounded-to-zero" } : {}),
    ...(state.group.label === undefined ? {} : { group: state.group.label }),
    ...(name ? { name } : {}),
  };
}

function unitNames({ group, limit }: LimitState, { edition }: Reckoning): readonly string[] {
  if (limit.grouping.kind === "all") return [];
  return group.units.map((code) => edition.units.byCode.get(code)?.name ?? code);
}

function levelText(limit: Limit, allowed: number | undefined): string {
  if (limit.amount.kind === "percent") return `${String(limit.amount.percent).replace(".", ",")} %`;
  if (limit.amount.kind === "count") return String(limit.amount.count).replace(".", ",");
  return allowed === undefined ? "" : String(allowed).replace(".", ",");
}

/** `base-missing`: a figure that the limit stands on, and that a unit has not filled in. */
function missingBase(state: LimitState, reckoning: Reckoning): readonly Finding[] {
  const { limit, missing, records } = state;
  const [first] = records;
  const isJudged = limit.severity !== "tracked" && limit.amount.kind !== "none";
  if (missing.length === 0 || first === undefined || !isJudged) return [];
  const column =
    limit.base.kind === "unit-column" ? limit.base.header : (columnOfLimit(limit) ?? "");
  return [
    {
      ...head(limit, state, first),
      code: "base-missing",
      severity: "warning",
      ...(missing.length === 1 && missing[0] ? { unit: missing[0] } : {}),
      facts: {
        unitNames: missing.map((code) => reckoning.edition.units.byCode.get(code)?.name ?? code),
        column,
      },
    },
  ];
}
