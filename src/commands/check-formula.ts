import type { Tab, WorkbookDeclaration } from "../workbook/declaration.ts";
import { columnLetters } from "../workbook/read-records.ts";

/** Tabs that rows of the edition reach from another tab. */
const REACHED: readonly string[] = ["conferences", "nominees"];

/**
 * The formula in the first cell of «Kiểm tra» of a freshly laid out tab: its own cells, `Quy định`,
 * and the tabs that conditions may ask for. Its years stand in `tab` as columns already.
 *
 * undefined for a tab without «Kiểm tra».
 */
export function checkFormula(tab: Tab, entry: WorkbookDeclaration): string | undefined {
  if (tab.columns?.some(({ type }) => type === "check") !== true) return undefined;
  const regulations = entry.tabs.find(({ key }) => key === "regulations");
  if (regulations === undefined) throw new RangeError("no tab «regulations» is declared");
  const others = entry.tabs.filter(({ key }) => REACHED.includes(key) && key !== tab.key);
  const pair = (one: Tab) => [`"${one.name}"`, rangeOf(one)];
  const given = [...pair(tab), rangeOf(regulations), ...others.flatMap(pair)];
  return `=KIEM_TRA(${given.join("; ")})`;
}

/** From the headers down, without the function's own column. */
function rangeOf({ name, columns = [] }: Tab): string {
  const width = columns.filter(({ type }) => type !== "check").length;
  return `'${name}'!$A$1:$${columnLetters(width - 1)}`;
}
