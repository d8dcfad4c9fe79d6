/// <reference types="google-apps-script" />
import { type Tidied, tidiedCell } from "../../../commands/tidy-cell.ts";
import { foldText } from "../../../domain/text.ts";
import type { Column } from "../../../workbook/declaration.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
import { RECORD_TABS } from "./arguments.ts";
import { rawRows } from "./raw-rows.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A larger paste is left as it came: a simple trigger has thirty seconds. */
const CELLS_MAX = 5000;
const HEADER_ROWS = 10;

/**
 * Tidies the cells that were just edited, and only those: NFC, spaces, days as dd/mm/yyyy, ticks.
 *
 * It may help, never hinder: whatever goes wrong leaves the cells as they were typed.
 */
export function onEdit(event?: { readonly range?: Range }): void {
  try {
    if (event?.range !== undefined) tidyRange(event.range);
  } catch {
    // A cell that is protected or validated keeps what was typed.
  }
}

interface Change {
  /** 1-based, within the range. */
  readonly row: number;
  readonly column: number;
  readonly tidied: Tidied;
}

function tidyRange(range: Range): void {
  if (range.getNumRows() * range.getNumColumns() > CELLS_MAX) return;
  const columns = columnsUnder(range);
  if (columns === undefined) return;
  const changes = range.getValues().flatMap((cells, row) => {
    if (range.getRow() + row <= columns.headerRow) return [];
    return cells.flatMap((value: unknown, index): readonly Change[] => {
      const column = columns.under(range.getColumn() + index - 1);
      const tidied =
        column === undefined || typeof value !== "string" || value === ""
          ? undefined
          : tidiedCell(column, value);
      return tidied === undefined ? [] : [{ row: row + 1, column: index + 1, tidied }];
    });
  });
  if (changes.length > 0) writeBack(range, changes);
}

interface ColumnsUnder {
  readonly headerRow: number;
  /** The declared column at a 0-based place of the sheet. */
  readonly under: (index: number) => Column | undefined;
}

function columnsUnder(range: Range): ColumnsUnder | undefined {
  const sheet = range.getSheet();
  const tab = RECORD_TABS.find(({ name }) => foldText(name) === foldText(sheet.getName()));
  if (tab === undefined) return undefined;
  const height = Math.min(HEADER_ROWS, sheet.getLastRow());
  if (height === 0) return undefined;
  const head = sheet.getRange(1, 1, height, sheet.getLastColumn()).getValues();
  const { at, headerRow } = findColumns(tab, { name: tab.name, rows: rawRows(head) });
  const byPlace = new Map<number, Column>();
  for (const column of tab.columns ?? []) {
    const index = at.get(column.key);
    if (index !== undefined) byPlace.set(index, column);
  }
  return byPlace.size === 0 ? undefined : { headerRow, under: (index) => byPlace.get(index) };
}

/** A formula and a text with links in it stay; all is read first, then each changed cell is written. */
function writeBack(range: Range, changes: readonly Change[]): void {
  const formulas = range.getFormulas();
  const isOf = (kind: Tidied["kind"]) => changes.some(({ tidied }) => tidied.kind === kind);
  const rules = isOf("tick") ? range.getDataValidations() : [];
  const texts = isOf("text") ? range.getRichTextValues() : [];
  const isVietnamese = isOf("day") && localeOf(range).startsWith("vi");
  for (const { row, column, tidied } of changes) {
    if (formulas[row - 1]?.[column - 1]) continue;
    if (tidied.kind === "tick" && !isCheckbox(rules[row - 1]?.[column - 1])) continue;
    if (tidied.kind === "text" && hasLinks(texts[row - 1]?.[column - 1])) continue;
    if (tidied.kind === "day" && !isVietnamese) continue;
    const value = tidied.kind === "tick" ? tidied.ticked : tidied.text;
    range.getCell(row, column).setValue(value);
  }
}

/** Under another locale a written day might come back with day and month swapped. */
function localeOf(range: Range): string {
  return range.getSheet().getParent().getSpreadsheetLocale();
}

function isCheckbox(rule: GoogleAppsScript.Spreadsheet.DataValidation | null | undefined): boolean {
  return rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX;
}

function hasLinks(text: GoogleAppsScript.Spreadsheet.RichTextValue | null | undefined): boolean {
  const runs = text?.getRuns() ?? [];
  return runs.length > 1 || runs.some((run) => run.getLinkUrl() !== null);
}
