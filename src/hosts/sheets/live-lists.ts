import { CARRIED } from "../../commands/regulation-tabs.ts";
import type { Declarations } from "../../edition/edition-source.ts";
import { UNIT_LIST } from "../../output/lay-out.ts";
import { columnLetters } from "../../workbook/column-letters.ts";
import type { WrittenBook, WrittenSheet } from "../../workbook/written-book.ts";
import { type CellAt, formulaRequest } from "./check-formulas.ts";

/** Key of the hidden tab that feeds the dropdowns. */
export const LISTS = "lists";

/** A formula that stands in the cell below the header of a list. */
export interface ListFormula {
  /** Key of the list's column: its name. */
  readonly key: string;
  /** 0 = column A. */
  readonly column: number;
  readonly formula: string;
}

/**
 * A workbook whose dropdowns follow the rows that rule them: the lists are formulas over `Danh mục`,
 * `Hình thức khen thưởng` and `Đơn vị`, in an entry workbook over the copy of them in `Quy định`.
 */
export function withLiveLists(
  book: WrittenBook,
  kind: "office" | "entry",
  declarations: Declarations,
): { readonly book: WrittenBook; readonly formulas: readonly ListFormula[] } {
  const lists = book.sheets.find(({ key }) => key === LISTS);
  if (lists === undefined) return { book, formulas: [] };
  const source = kind === "office" ? officeSource(declarations) : entrySource(declarations);
  const formulas = lists.columns.flatMap(({ key }, column) =>
    key === undefined ? [] : [{ key, column, formula: listFormula(key, source, declarations) }],
  );
  const sheets = book.sheets.map((sheet) =>
    sheet === lists ? { ...sheet, rows: sheet.rows.slice(0, 1) } : withOpenRanges(sheet, lists),
  );
  return { book: { ...book, sheets }, formulas };
}

export function listFormulaRequest({ formula }: ListFormula, at: Omit<CellAt, "rowIndex">) {
  return formulaRequest(formula, { ...at, rowIndex: 1 });
}

/** A list grows: its range is open below. */
function withOpenRanges(sheet: WrittenSheet, { name }: WrittenSheet): WrittenSheet {
  if (sheet.validations === undefined) return sheet;
  const validations = sheet.validations.map((validation) => {
    const { rule } = validation;
    if (rule.kind !== "range" || !rule.range.startsWith(`'${name}'!`)) return validation;
    return { ...validation, rule: { ...rule, range: rule.range.replace(/\$\d+$/, "") } };
  });
  return { ...sheet, validations };
}

/** The range of a column of one of the edition's tabs, and what else a row of it must be. */
type Source = (tab: string, column: string) => { readonly range: string; readonly only: string[] };

function officeSource({ office }: Declarations): Source {
  return (tabKey, columnKey) => {
    const tab = office.tabs.find(({ key }) => key === tabKey);
    const at = tab?.columns?.findIndex(({ key }) => key === columnKey) ?? -1;
    if (tab === undefined || at < 0) throw new RangeError(`no column ${tabKey}.${columnKey}`);
    return { range: columnRange(tab.name, at), only: [] };
  };
}

/** In `Quy định` «Tab» names the tab of a row, and C1… are the columns that are carried of it. */
function entrySource({ office, entry }: Declarations): Source {
  const regulations = entry.tabs.find(({ key }) => key === "regulations");
  const first = regulations?.columns?.findIndex(({ key }) => key === "tab") ?? -1;
  if (regulations === undefined || first < 0) throw new RangeError("no tab «regulations»");
  return (tabKey, columnKey) => {
    const tab = office.tabs.find(({ key }) => key === tabKey);
    const carried =
      CARRIED.find(({ key }) => key === tabKey)?.columns ?? tab?.columns?.map(({ key }) => key);
    const at = carried?.indexOf(columnKey) ?? -1;
    if (tab === undefined || at < 0) throw new RangeError(`${tabKey}.${columnKey} is not carried`);
    return {
      range: columnRange(regulations.name, first + 1 + at),
      only: [`${columnRange(regulations.name, first)}=${quoted(tab.name)}`],
    };
  };
}

function listFormula(list: string, source: Source, { office }: Declarations): string {
  if (list === UNIT_LIST) return filtered([filledOf(source("units", "code"))]);
  const forms = office.tabs.find(({ key }) => key === "awardForms")?.name;
  const parts = list.split(" + ").map((name) => {
    if (name === forms) return filledOf(source("awardForms", "name"));
    const { range, only } = source("catalogue", "value");
    const listed = `${source("catalogue", "list").range}=${quoted(name)}`;
    return `FILTER(${[range, ...only, listed].join(";")})`;
  });
  return filtered(parts);
}

function filledOf({ range, only }: ReturnType<Source>): string {
  return `FILTER(${[range, ...only, `${range}<>""`].join(";")})`;
}

/** A list without a row is blank, not an error. */
function filtered(parts: readonly string[]): string {
  const [only = ""] = parts;
  const all = parts.length === 1 ? only : `VSTACK(${parts.join(";")})`;
  return `=IFERROR(${all};"")`;
}

function columnRange(tab: string, column: number): string {
  const letters = columnLetters(column);
  return `'${tab.replace(/'/g, "''")}'!$${letters}$2:$${letters}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
