import { columnLetters } from "../../workbook/column-letters.ts";
import type { Validation, WrittenSheet } from "../../workbook/written-book.ts";
import { LISTS } from "./live-lists.ts";
import type { SheetState } from "./sheet-state.ts";

/** A tab of the template with its dropdowns pointed to where the lists now stand in the workbook. */
export function withLists(sheet: WrittenSheet, states: readonly SheetState[]): WrittenSheet {
  const lists = states.find((state) => state.sheet.key === LISTS);
  if (lists === undefined || sheet.validations === undefined) return sheet;
  const validations = sheet.validations.map((one): Validation => {
    const { rule } = one;
    return rule.kind === "range"
      ? { ...one, rule: { ...rule, range: moved(rule.range, lists) } }
      : one;
  });
  return { ...sheet, validations };
}

function moved(range: string, { sheet, places, live }: SheetState): string {
  return range.replace(
    /^'[^']+'!\$([A-Z]+)\$(\d+):\$[A-Z]+$/,
    (_, letters: string, row: string) => {
      const at = sheet.columns.findIndex((__, index) => columnLetters(index) === letters);
      const to = columnLetters(places.get(sheet.columns[at]?.key ?? "") ?? Math.max(at, 0));
      return `'${live.title.replace(/'/g, "''")}'!$${to}$${row}:$${to}`;
    },
  );
}
