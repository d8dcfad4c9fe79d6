import type { Condition } from "../edition/conditions.ts";
import type { ColumnRef } from "../edition/filter-columns.ts";
import type { Limit } from "../edition/limit.ts";
import type { Period } from "../edition/period.ts";
import type { LimitState } from "../reckoning/limit-states.ts";
import { boundsOf, refsOfCondition, refsOfLimit } from "./named-columns.ts";
import type { Regulations } from "./regulation-book.ts";

/** What an entry workbook alone can tell. */
export interface Known {
  /** Keys of the tabs of records that were handed over. */
  readonly tabs: ReadonlySet<string>;
  readonly regulations: Regulations;
}

/** Whether everything that a row of `Định mức` asks for was handed over. */
export function isLimitDecidable(limit: Limit, known: Known): boolean {
  return (
    known.tabs.has(limit.tab.key) &&
    refsOfLimit(limit).every((ref) => isKnown(ref, known)) &&
    isPeriodKnown(limit.period, known)
  );
}

export function isConditionDecidable(condition: Condition, known: Known): boolean {
  return (
    known.tabs.has(condition.tab.key) &&
    refsOfCondition(condition).every((ref) => isKnown(ref, known)) &&
    isPeriodKnown(condition.period, known)
  );
}

/** Keys of the tabs that a row of `Định mức` counts or asks. */
export function tabsAsked(limit: Limit): readonly string[] {
  const asked = refsOfLimit(limit).flatMap((ref) => {
    if (ref.kind === "in-nominees") return ["nominees"];
    return ref.kind === "joined" && ref.join === "conference" ? ["conferences"] : [];
  });
  return [...new Set([limit.tab.key, ...asked])];
}

/** Whether every unit whose records a group counts types in this workbook. */
export function isGroupHere({ limit, group }: LimitState, { regulations }: Known): boolean {
  const { unitsHere, elsewhere } = regulations;
  if (unitsHere === undefined) return true;
  if (limit.grouping.kind === "column" && elsewhere) return false;
  return group.units.every((code) => unitsHere.has(code));
}

function isKnown(ref: ColumnRef, known: Known): boolean {
  switch (ref.kind) {
    case "task":
    case "receipt":
      return known.regulations.asOf !== undefined && known.regulations.tasks.has(ref.code);
    case "in-nominees":
      return known.tabs.has("nominees");
    case "joined":
      if (ref.join === "review") return false;
      return ref.join !== "conference" || known.tabs.has("conferences");
    default:
      return true;
  }
}

function isPeriodKnown(period: Period, { regulations }: Known): boolean {
  const bounds = boundsOf(period);
  if (bounds.length > 0 && regulations.asOf === undefined) return false;
  return bounds.every((bound) => bound.kind !== "task" || regulations.tasks.has(bound.code));
}
