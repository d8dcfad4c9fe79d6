import type { Clause } from "../edition/filter.ts";
import { type ColumnRef, isOnUnitAlone } from "../edition/filter-columns.ts";
import type { ReadyFilter } from "../edition/passes.ts";
import type { Column, Tab } from "../workbook/declaration.ts";

/** The header under which a finding stands; undefined for a clause on the unit alone. */
export function headerOf(ref: ColumnRef, tab: Tab): string | undefined {
  switch (ref.kind) {
    case "own":
      return ref.column.header;
    case "extra":
      return ref.header;
    case "age":
      return header(tab, "bornOn");
    case "votes-share":
      return header(tab, "votes");
    case "in-nominees":
      return nameHeader(tab);
    case "joined":
      if (ref.join === "awardForm") return header(tab, "awardForm");
      return ref.join === "review" ? nameHeader(tab) : undefined;
    default:
      return undefined;
  }
}

/** The first column of the row that a clause names. */
export function clauseHeader(clause: Clause, tab: Tab): string | undefined {
  const ref = clauseRef(clause);
  return ref && headerOf(ref, tab);
}

export function clauseRef(clause: Clause): ColumnRef | undefined {
  return clause.atoms.map(({ ref }) => ref).find((ref) => !isOnUnitAlone(ref));
}

/** The first column of the row that any clause of a filter names. */
export function filterHeader(filter: ReadyFilter, tab: Tab): string | undefined {
  for (const { clause } of filter.clauses) {
    const found = clauseHeader(clause, tab);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a filter reads what Văn phòng alone may see. */
export function readsReview(filter: ReadyFilter): boolean {
  return filter.clauses.some(({ clause }) => clause.atoms.some(({ ref }) => isOfReview(ref)));
}

export function isOfReview(ref: ColumnRef): boolean {
  return ref.kind === "joined" && ref.join === "review";
}

/** The column that holds the name of the row's person or collective. */
export function nameColumn(tab: Tab): Column | undefined {
  return tab.columns?.find(({ name }) => name !== undefined);
}

function nameHeader(tab: Tab): string | undefined {
  return nameColumn(tab)?.header;
}

function header(tab: Tab, key: string): string | undefined {
  return tab.columns?.find((column) => column.key === key)?.header;
}
