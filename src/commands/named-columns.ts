import type { Condition } from "../edition/conditions.ts";
import type { Edition } from "../edition/edition.ts";
import type { ColumnRef } from "../edition/filter-columns.ts";
import type { Limit } from "../edition/limit.ts";
import type { ReadyFilter } from "../edition/passes.ts";
import type { Bound, Period } from "../edition/period.ts";

/** Every column that a row of `Định mức` asks for, of its own tab or of another. */
export function refsOfLimit(limit: Limit): readonly ColumnRef[] {
  const { filter, base, counting, amount, grouping } = limit;
  return [
    ...refsOfFilter(filter),
    ...(base.kind === "filter" ? refsOfFilter(base.filter) : []),
    ...(base.kind === "unit-column" ? [base.ref] : []),
    ...(counting.kind === "records" ? [] : [counting.ref]),
    ...(amount.kind === "unit-column" ? [amount.ref] : []),
    ...(grouping.kind === "column" ? [grouping.ref] : []),
  ];
}

export function refsOfCondition({ when, must }: Condition): readonly ColumnRef[] {
  return [...refsOfFilter(when), ...refsOfFilter(must)];
}

function refsOfFilter({ clauses }: ReadyFilter): readonly ColumnRef[] {
  return clauses.flatMap(({ clause }) => clause.atoms.map(({ ref }) => ref));
}

export function boundsOf({ from, to }: Period): readonly Bound[] {
  return [from, to].filter((bound): bound is Bound => bound !== undefined);
}

/** Codes of the tasks whose state a limit or a condition asks for, in row order. */
export function namedTasks({ limits, conditions }: Edition): readonly string[] {
  const codes = new Set<string>();
  const add = (refs: readonly ColumnRef[], period: Period): void => {
    for (const ref of refs) if (ref.kind === "task" || ref.kind === "receipt") codes.add(ref.code);
    for (const bound of boundsOf(period)) if (bound.kind === "task") codes.add(bound.code);
  };
  for (const limit of limits) add(refsOfLimit(limit), limit.period);
  for (const condition of conditions) add(refsOfCondition(condition), condition.period);
  return [...codes];
}
