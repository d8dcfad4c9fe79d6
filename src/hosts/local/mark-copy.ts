import type { CheckedCopy } from "../../workbook/written-book.ts";
import { type CellEdit, editCells, type SheetEdits } from "./mark-cells.ts";
import { filledStyles } from "./mark-fills.ts";
import { addNotes } from "./mark-notes.ts";
import { dropPart, partText, relationsOf, setPartText, withSheets } from "./xlsx-parts.ts";
import { guardedParts } from "./zip-guard.ts";
import { writeParts } from "./zip-parts.ts";

const WORKBOOK = "xl/workbook.xml";

/**
 * A copy of the user's own workbook with bad cells filled and noted and the «Kiểm tra» texts
 * written as values.
 *
 * Only the touched cells change: other columns, formulas with their values, validations,
 * protection, widths and frozen panes stay byte for byte, because no library writes them anew.
 * Formulas of a «Kiểm tra» column become values from its first row on. Of several marks on one
 * cell the graver fills it, and all notes stand below each other.
 *
 * @throws HostError as `guardedParts` does
 * @throws RangeError when the workbook lacks a sheet that the copy names
 */
export async function markCopy(bytes: Uint8Array, copy: CheckedCopy): Promise<Uint8Array> {
  const { parts, sheets } = withSheets(guardedParts(copy.book, bytes));
  const stylesPart = relationsOf(parts, WORKBOOK).find(({ kind }) => kind === "styles")?.target;
  const styles = filledStyles(stylesPart === undefined ? "" : partText(parts, stylesPart));
  const named = [...copy.marks, ...copy.checks].map(({ sheet }) => sheet);
  for (const sheet of new Set(named)) {
    const part = sheets.get(sheet);
    if (part === undefined) throw new RangeError(`${copy.book} has no sheet ${sheet}`);
    const edits = sheetEdits(copy, sheet);
    const edited = editCells(partText(parts, part), { ...edits, ...styles });
    setPartText(parts, part, edited);
    addNotes(parts, part, notesOf(copy, sheet));
  }
  if (stylesPart !== undefined) setPartText(parts, stylesPart, styles.xml());
  // The order of calculation names cells that may have lost their formulas; programs rebuild it.
  const chain = relationsOf(parts, WORKBOOK).find(({ kind }) => kind === "calcChain")?.target;
  if (chain !== undefined) dropPart(parts, chain, WORKBOOK);
  return writeParts(parts);
}

function sheetEdits(copy: CheckedCopy, sheet: string): Omit<SheetEdits, "filled" | "wraps"> {
  const cells = new Map<number, Map<number, CellEdit>>();
  const frozen = new Map<number, number>();
  const change = (row: number, column: number, edit: CellEdit) => {
    const own = cells.get(row) ?? new Map<number, CellEdit>();
    own.set(column, { ...own.get(column), ...edit });
    cells.set(row, own);
  };
  for (const { column, firstRow, texts } of copy.checks.filter((check) => check.sheet === sheet)) {
    frozen.set(column, Math.min(firstRow, frozen.get(column) ?? firstRow));
    for (const [index, text] of texts.entries()) change(firstRow + index, column, { text });
  }
  for (const { row, column, severity } of copy.marks.filter((mark) => mark.sheet === sheet)) {
    const isGrave = cells.get(row)?.get(column)?.severity === "error";
    change(row, column, { severity: isGrave ? "error" : severity });
  }
  return { cells, frozen };
}

function notesOf(copy: CheckedCopy, sheet: string) {
  const notes = new Map<string, { row: number; column: number; text: string }>();
  for (const mark of copy.marks) {
    if (mark.sheet !== sheet || mark.note === "") continue;
    const key = `${mark.row},${mark.column}`;
    const known = notes.get(key);
    const text = known === undefined ? mark.note : `${known.text}\n${mark.note}`;
    notes.set(key, { row: mark.row, column: mark.column, text });
  }
  return [...notes.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}
