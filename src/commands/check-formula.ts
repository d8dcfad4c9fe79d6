import { foldText } from "../domain/text.ts";
import { columnLetters } from "../workbook/column-letters.ts";
import type { Tab, WorkbookDeclaration } from "../workbook/declaration.ts";
import { type ColumnSearch, findColumns } from "../workbook/find-columns.ts";
import type { Table } from "../workbook/table.ts";

/** The cell that fills «Kiểm tra» of a tab: what stands in it, and where. */
export interface CheckFormula {
  readonly sheet: string;
  /** 1-based: the row below the headers. */
  readonly row: number;
  /** 1 = column A. */
  readonly column: number;
  readonly formula: string;
}

/** Tabs that rows of the edition reach from another tab. */
const REACHED: readonly string[] = ["conferences", "nominees"];

/**
 * The formula of «Kiểm tra» for a tab as it lies in a workbook: its own cells, `Quy định`, and the
 * tabs that conditions may ask for; `;` between them, which every locale takes (workbooks.md).
 *
 * undefined for a tab without «Kiểm tra», for one with declared columns beyond it (the formula would
 * read itself), and for a workbook without `Quy định`.
 */
export function checkFormula(
  tab: Tab,
  entry: WorkbookDeclaration,
  tables: readonly Table[],
): CheckFormula | undefined {
  const own = placed(tab, tables);
  const regulations = entry.tabs.find(({ key }) => key === "regulations");
  const edition = regulations && placed(regulations, tables);
  if (own?.check === undefined || edition === undefined) return undefined;
  const others = entry.tabs
    .filter(({ key }) => REACHED.includes(key) && key !== tab.key)
    .flatMap((other) => placed(other, tables) ?? []);
  const given = [...pair(own), rangeOf(edition), ...others.flatMap(pair)];
  return {
    sheet: own.title,
    row: own.headerRow + 1,
    column: own.check + 1,
    formula: `=KIEM_TRA(${given.join("; ")})`,
  };
}

interface PlacedTab {
  readonly name: string;
  readonly title: string;
  readonly headerRow: number;
  /** How many columns are handed over. */
  readonly width: number;
  /** 0-based place of «Kiểm tra». */
  readonly check: number | undefined;
}

function placed(tab: Tab, tables: readonly Table[]): PlacedTab | undefined {
  const table = tables.find(({ name }) => foldText(name) === foldText(tab.name));
  if (table === undefined) return undefined;
  const search = findColumns(tab, table);
  const check = checkPlace(tab, search);
  const width = check ?? Math.max(...table.rows.map((row) => row.length), 1);
  const { headerRow } = search;
  return { name: tab.name, title: table.name, headerRow, width, check };
}

function checkPlace({ columns = [] }: Tab, { at }: ColumnSearch): number | undefined {
  const key = columns.find(({ type }) => type === "check")?.key;
  const place = key === undefined ? undefined : at.get(key);
  const isLast = [...at.values()].every((index) => index <= (place ?? -1));
  return isLast ? place : undefined;
}

function pair(tab: PlacedTab): readonly string[] {
  return [`"${tab.name}"`, rangeOf(tab)];
}

function rangeOf({ title, width }: PlacedTab): string {
  return `'${title.replace(/'/g, "''")}'!$A$1:$${columnLetters(width - 1)}`;
}
