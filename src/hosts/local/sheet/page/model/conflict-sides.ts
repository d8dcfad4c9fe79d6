import type { FileEdit } from "./save-queue.ts";
import { type TabState, textAt } from "./tab-state.ts";

/** One cell that was typed while somebody else changed its file. */
export interface ConflictSide {
  readonly edit: FileEdit;
  /** The cell as the file has it now; undefined where the file has no such tab any more. */
  readonly theirs: string | undefined;
  /** What stands in the row beside what was typed: now, and when it was typed. */
  readonly rowNow: string;
  readonly rowThen: string;
}

type Tabs = ReadonlyMap<string, TabState>;

/** Cells of a row that are enough to know whose it is. */
const NAMED_BY = 4;

/** Both sides of all that a page has typed into a file, beside whose row it is on either. */
export function conflictSides(
  edits: readonly FileEdit[],
  now: Tabs,
  then: Tabs,
): readonly ConflictSide[] {
  const typed = new Set(edits.map(({ tab, row, column }) => `${row}:${column}:${tab}`));
  const rowText = (tab: TabState | undefined, { row }: FileEdit): string => {
    if (tab === undefined) return "";
    return tab.view.columns
      .filter(
        ({ index, type }) => type !== "check" && !typed.has(`${row}:${index}:${tab.view.name}`),
      )
      .map(({ index }) => textAt(tab, row, index))
      .filter((text) => text !== "")
      .slice(0, NAMED_BY)
      .join(" · ");
  };
  return edits.map((edit) => {
    const [tabNow, tabThen] = [now.get(edit.tab), then.get(edit.tab)];
    return {
      edit,
      theirs: tabNow && textAt(tabNow, edit.row, edit.column),
      rowNow: rowText(tabNow, edit),
      rowThen: rowText(tabThen, edit),
    };
  });
}
