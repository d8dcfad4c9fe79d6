import { cleanText } from "../../workbook/clean-text.ts";
import type { Tab } from "../../workbook/declaration.ts";
import { templateText } from "./cell-of-value.ts";
import type { OwnCell, OwnRow } from "./own-list.ts";

/** A row while it is told: cells come from the list, then from headings, then from answers. */
export interface DraftRow {
  /** 0-based. */
  readonly row: number;
  readonly cells: Map<string, OwnCell>;
  /** Keys of the columns in which the row holds something, read or not. */
  readonly typed: Set<string>;
  /** Ids of the questions that it waits for. */
  readonly asked: Set<string>;
  /** What stood behind a name, for the position or the remark. */
  readonly behind: string[];
  readonly remarks: string[];
  gender: "male" | "female" | undefined;
}

interface Finish {
  readonly tab: Tab;
  readonly sheet: string;
}

/** The row as it would be appended, its cells in the tab's order. */
export function finishRow(draft: DraftRow, { tab, sheet }: Finish): OwnRow {
  const columns = (tab.columns ?? []).filter(({ type }) => type !== "check");
  const cells = columns.flatMap(({ key }) => draft.cells.get(key) ?? []);
  const owed = columns.filter(({ required, key }) => required === true && !draft.cells.has(key));
  return {
    sheet,
    row: draft.row + 1,
    cells,
    state: draft.asked.size > 0 ? "asked" : "new",
    owed: owed.map(({ header }) => header),
  };
}

/** Puts what stood behind a name, or a year behind a title, where it belongs: else into the remark. */
export function settleRests(draft: DraftRow, tab: Tab): void {
  const has = (key: string) => tab.columns?.some((column) => column.key === key) === true;
  for (const behind of draft.behind) {
    if (has("position") && !draft.cells.has("position"))
      draft.cells.set("position", answerCell("position", behind));
    else draft.remarks.push(behind);
  }
  if (draft.remarks.length === 0 || !has("remark")) return;
  const before = draft.cells.get("remark");
  const parts = [...(before === undefined ? [] : [templateText(before.cell)]), ...draft.remarks];
  draft.cells.set("remark", answerCell("remark", parts.join("; ")));
}

function answerCell(key: string, text: string): OwnCell {
  return { key, cell: cleanText(text), source: "answer", doubts: [] };
}
