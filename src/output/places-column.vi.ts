import type { Board } from "../board/board.ts";
import type { Limit } from "../edition/limit.ts";
import type { LimitState } from "../reckoning/limit-states.ts";
import type { WrittenCell } from "../workbook/written-book.ts";
import type { TableColumn } from "./table-column.ts";

/** Quotas of nominees that count places: shown as «còn 2/4». */
export function placeLimits({ reckoning }: Board): readonly Limit[] {
  return reckoning.edition.limits.filter(
    ({ comparison, tab, grouping, amount }) =>
      comparison === "atMost" &&
      tab.key === "nominees" &&
      amount.kind !== "none" &&
      (grouping.kind === "unit" || grouping.kind === "quotaGroup"),
  );
}

/** How many places a unit has left under a quota: «2 (2/4)». */
export function placesColumn(limit: Limit): TableColumn {
  return {
    header: `${limit.code} còn`,
    note: `${limit.tab.name}: ${limit.filter.clauses.map(({ clause }) => clause.text).join("; ")}`,
    width: 95,
    cell: ({ limits }) => placesCell(limits.find((state) => state.limit.code === limit.code)),
  };
}

function placesCell(state: LimitState | undefined): WrittenCell {
  if (state === undefined) return { value: "–", look: "muted" };
  const { allowed, counted } = state;
  if (allowed === undefined)
    return { value: counted === 0 ? "chưa rõ" : `${counted}, chưa rõ tối đa`, look: "muted" };
  const left = allowed - counted;
  if (left < 0) return { value: `vượt ${-left} (${counted}/${allowed})`, look: "error" };
  return {
    value: `${left} (${counted}/${allowed})`,
    ...(left === 0 && allowed > 0 ? { look: "soon" as const } : {}),
  };
}
