/// <reference types="google-apps-script" />
import { type CheckFormula, checkFormula } from "../../../commands/check-formula.ts";
import { checkTab } from "../../../commands/check-tab.ts";
import { readRegulations } from "../../../commands/regulation-book.ts";
import { foldText } from "../../../domain/text.ts";
import { CHECK_WORDS, ENTRY_MENU } from "../../../output/entry-words.vi.ts";
import { SEVERITY_WORDS } from "../../../output/severity-words.vi.ts";
import { RECORD_TABS } from "./arguments.ts";
import { DECLARATIONS } from "./declarations.ts";
import { rawRows } from "./raw-rows.ts";
import { BUILT_ON, VERSION } from "./version.ts";

export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(ENTRY_MENU.title)
    .addItem(ENTRY_MENU.check, "checkThisSheet")
    .addItem(ENTRY_MENU.guide, "openGuide")
    .addItem(ENTRY_MENU.version, "showVersion")
    .addToUi();
}

/**
 * Reads every tab of the own workbook once, and tells what is wrong with the one in front. A blank
 * «Kiểm tra» gets its formula.
 */
export function checkThisSheet(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  tell(ENTRY_MENU.check, checked(book.getActiveSheet().getName(), book));
}

const ROWS_TOLD = 12;

function checked(title: string, book: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const tab = RECORD_TABS.find(({ name }) => foldText(name) === foldText(title));
  if (tab === undefined) return CHECK_WORDS.noTab(title);
  const tables = book.getSheets().map((sheet) => ({
    name: sheet.getName(),
    rows: rawRows(sheet.getDataRange().getValues()),
  }));
  const name = DECLARATIONS.entry.tabs.find(({ key }) => key === "regulations")?.name ?? "";
  const rows = tables.find((table) => foldText(table.name) === foldText(name))?.rows ?? [];
  const regulations = readRegulations(rows, DECLARATIONS);
  if (regulations === undefined) return CHECK_WORDS.noRegulations;
  const { texts, firstRow } = checkTab(tab, { declarations: DECLARATIONS, regulations, tables });
  const rest = [
    ...formulaNote(book, checkFormula(tab, DECLARATIONS.entry, tables)),
    CHECK_WORDS.rest,
  ];
  const lines = texts.flatMap((text, index) =>
    text === "" ? [] : [{ row: firstRow + index, text }],
  );
  if (lines.length === 0) return [CHECK_WORDS.clean(title), ...rest].join("\n\n");
  const begin = (word: string) =>
    lines.flatMap(({ text }) => text.split("\n")).filter((line) => line.startsWith(word)).length;
  const shown = lines.slice(0, ROWS_TOLD).map(({ row, text }) => CHECK_WORDS.row(row, text));
  const more = lines.length - shown.length;
  return [
    CHECK_WORDS.counts(title, begin(SEVERITY_WORDS.error), begin(SEVERITY_WORDS.warning)),
    [...shown, ...(more > 0 ? [CHECK_WORDS.more(more)] : [])].join("\n"),
    ...rest,
  ].join("\n\n");
}

/** What was done about a cell without the formula; a cell that holds anything is left as it is. */
function formulaNote(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  wanted: CheckFormula | undefined,
): readonly string[] {
  if (wanted === undefined) return [CHECK_WORDS.noFormulaPlace];
  const cell = book.getSheetByName(wanted.sheet)?.getRange(wanted.row, wanted.column);
  if (cell === undefined || cell.getFormula() !== "" || cell.getValue() !== "") return [];
  try {
    cell.setFormula(wanted.formula);
    SpreadsheetApp.flush();
    return [CHECK_WORDS.formulaPlaced];
  } catch {
    return [CHECK_WORDS.formulaRefused(wanted.formula)];
  }
}

/** Brings the guide to the front; a deleted one is said. */
export function openGuide(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const name = DECLARATIONS.entry.tabs.find(({ kind }) => kind === "guide")?.name ?? "";
  const sheet = book.getSheets().find((own) => foldText(own.getName()) === foldText(name));
  if (sheet === undefined) tell(ENTRY_MENU.guide, CHECK_WORDS.guideMissing);
  else sheet.activate();
}

export function showVersion(): void {
  tell(ENTRY_MENU.version, CHECK_WORDS.version(VERSION, BUILT_ON));
}

function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
