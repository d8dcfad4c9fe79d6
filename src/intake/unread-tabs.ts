import type { Workbook } from "../workbook/table.ts";
import type { ReadingContext } from "../workbook/value.ts";

/** A tab of records that is gone, or whose headers cannot be told apart. */
export interface BrokenTab {
  readonly workbook: Workbook;
  readonly tabKey: string;
}

/** Whether what a unit may have typed into a tab could not be read: nobody knows what stands there. */
export type IsUnread = (unit: string, tabKey: string) => boolean;

/**
 * A broken tab of a unit's own workbook hides what that unit typed; one of a shared workbook, what
 * any unit without a workbook of its own typed.
 *
 * @param refused units whose entry workbook could not be opened at all
 */
export function unreadTabs(
  { entries, refused = [] }: { entries: readonly Workbook[]; refused?: readonly string[] },
  broken: readonly BrokenTab[],
  { unitCode }: ReadingContext,
): IsUnread {
  const ownerOf = ({ ownUnit = "" }: Workbook) => unitCode(ownUnit);
  const owners = new Set(entries.map(ownerOf));
  const hidden = new Set(broken.map(({ workbook, tabKey }) => `${ownerOf(workbook)}|${tabKey}`));
  const isRefused = new Set(refused);
  return (unit, tabKey) =>
    isRefused.has(unit) || hidden.has(`${owners.has(unit) ? unit : undefined}|${tabKey}`);
}
