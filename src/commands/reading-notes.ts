import { foldText } from "../domain/text.ts";
import { LIST_SHEET } from "../output/list-sheet.ts";
import { hiddenRowsNote, unreadTabNote } from "../output/reading-notes.vi.ts";
import type { WorkbookDeclaration } from "../workbook/declaration.ts";
import type { Workbook } from "../workbook/table.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What reading did that people cannot see in the result: rows that are hidden and count all the same,
 * and tabs that nobody declared, such as a copy of one.
 */
export function readingNotes({ declarations, office, entries }: Snapshot): readonly string[] {
  return [
    ...notesOf(office, declarations.office),
    ...entries.flatMap((entry) => notesOf(entry, declarations.entry)),
  ];
}

function notesOf(workbook: Workbook, declaration: WorkbookDeclaration): readonly string[] {
  const kinds = new Map(declaration.tabs.map(({ name, kind }) => [foldText(name), kind]));
  const ours = new Set([LIST_SHEET, "_danh_sach"].map(foldText));
  return workbook.tables.flatMap(({ name, hiddenRows = 0 }) => {
    const kind = kinds.get(foldText(name));
    if (kind === undefined)
      return ours.has(foldText(name)) ? [] : [unreadTabNote(workbook.name, name)];
    const isRead = kind === "records" || kind === "edition";
    return isRead && hiddenRows > 0 ? [hiddenRowsNote(workbook.name, name, hiddenRows)] : [];
  });
}
