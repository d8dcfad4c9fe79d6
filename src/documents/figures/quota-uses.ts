import type { Board } from "../../board/board.ts";
import type { Atom } from "../../edition/filter.ts";
import type { Limit } from "../../edition/limit.ts";
import type { LimitState } from "../../reckoning/limit-states.ts";
import type { Owed } from "../form/filled.ts";
import { capitalFirst, smallFirst } from "../wording/official-words.ts";
import { orWords } from "../wording/shared-words.vi.ts";
import { ALL_UNITS, OWED_FIGURES, owedBase } from "./figure-words.vi.ts";

/** Quota of a unit (or group of units) for one limit. */
export interface QuotaUse {
  readonly unit: string;
  /** «Bằng khen, Cờ thi đua: tập thể» */
  readonly limit: string;
  readonly base: number | Owed;
  readonly allowed: number | Owed;
  readonly used: number;
}

/**
 * What units have used of every «không quá» on `Đề cử`, limit by limit, units in sheet order.
 *
 * Used counts what stands in `Đề cử`, held back or not, as `Tổng hợp` counts it; what is left may so
 * fall below 0. A unit that nominates nobody and may nominate nobody is left out.
 */
export function quotaUses(board: Board): readonly QuotaUse[] {
  return board.reckoning.limits.filter(isQuota).map((state) => toQuotaUse(state, board));
}

function isQuota({ limit, counted, allowed }: LimitState): boolean {
  if (limit.tab.key !== "nominees" || limit.comparison !== "atMost") return false;
  if (limit.severity === "tracked" || limit.amount.kind === "none") return false;
  if (limit.grouping.kind === "subject") return false;
  return counted > 0 || (allowed ?? 0) > 0;
}

function toQuotaUse({ limit, group, base, allowed, counted }: LimitState, board: Board): QuotaUse {
  const names = group.units.map(
    (code) => board.reckoning.edition.units.byCode.get(code)?.name ?? code,
  );
  const unit = limit.grouping.kind === "all" ? ALL_UNITS : (group.label ?? names.join(", "));
  return {
    unit,
    limit: limitLabel(limit),
    base: base ?? { owed: baseWord(limit) },
    allowed: allowed ?? { owed: OWED_FIGURES.notReckoned },
    used: counted,
  };
}

function baseWord({ base }: Limit): string {
  return base.kind === "unit-column" ? owedBase(base.header) : OWED_FIGURES.noShare;
}

/** What «Lọc» counts, and the row's code: «Cấp Thành phố, tập thể (DM05)». */
function limitLabel(limit: Limit): string {
  const words = filterLabel(limit);
  return words === limit.code ? words : `${words} (${limit.code})`;
}

/** «Cấp Thành phố, tập thể»; the row's code where «Lọc» counts everything. */
export function filterLabel({ filter, code }: Limit): string {
  const parts = filter.clauses
    .filter(({ clause }) => !clause.isOnUnitAlone)
    .map(({ clause }) =>
      clause.atoms.every(isEquality) ? orWords(clause.atoms.map(atomWords)) : clause.text,
    );
  return parts.length === 0 ? code : capitalFirst(parts.map(smallFirst).join(", "));
}

function isEquality({ operator }: Atom): boolean {
  return operator === "=" || operator === "∈";
}

/** The value alone says what it is, but for one of a joined row. */
function atomWords({ ref, values }: Atom): string {
  const words = orWords(values);
  return ref.kind === "joined" && ref.of.kind === "own"
    ? `${ref.of.column.header} ${words}`
    : words;
}
