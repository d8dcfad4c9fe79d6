import type { Cell, ColumnDef, Hyperlink, WriteSheet } from "hucre";
import type { CellLink, WrittenSheet } from "../../workbook/written-book.ts";
import { cellName, quotedSheet } from "./cell-name.ts";
import { storedText } from "./cell-text.ts";
import type { SheetCells } from "./written-cells.ts";
import { conditionalRules, dataValidation, mergeRange } from "./written-rules.ts";

const AUTHOR = "Điển Hình";

/**
 * A sheet as the library writes it: everything but the cells. One row below the last has a cell of
 * each style instead, by which the finishing pass learns the styles' numbers.
 */
export function writtenSheet(
  sheet: WrittenSheet,
  { styles }: SheetCells,
  listRange: (values: readonly string[]) => string,
): WriteSheet {
  const { frozenRows = 0, frozenColumns = 0, merges = [], validations = [] } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const probes = styles.map((style, slot): [string, Partial<Cell>] => [
    `${sheet.rows.length},${slot}`,
    { value: null, style },
  ]);
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }): ColumnDef => ({ width: characters(width) })),
    rows: [],
    cells: new Map([...notesAndLinks(sheet), ...probes]),
    merges: merges.map(mergeRange),
    dataValidations: validations.map((validation) => dataValidation(validation, listRange)),
    conditionalRules: conditionalRules(sheet),
    ...(isFrozen ? { freezePane: { rows: frozenRows, columns: frozenColumns } } : {}),
    ...(sheet.protect === true ? { protection: PROTECTION } : {}),
    ...(sheet.hidden === true ? { hidden: true } : {}),
    ...(sheet.tabColour === undefined
      ? {}
      : { view: { tabColor: { rgb: sheet.tabColour.replace("#", "") } } }),
    pageSetup: {
      paperSize: "a4",
      orientation: sheet.landscape === true ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
    },
    headerFooter: { oddFooter: "&C&P/&N" },
  };
}

const PROTECTION: NonNullable<WriteSheet["protection"]> = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

/** What cells have beside their values: most have nothing. */
function notesAndLinks({ rows }: WrittenSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, written] of rows.entries()) {
    for (const [column, { note = "", link }] of written.entries()) {
      if (note === "" && link === undefined) continue;
      cells.set(`${row},${column}`, {
        value: null,
        ...(note === "" ? {} : { comment: { author: AUTHOR, text: storedText(note) } }),
        ...(link === undefined ? {} : { hyperlink: hyperlink(link) }),
      });
    }
  }
  return cells;
}

/** A link of the file's own, never a formula: nothing that people typed can come alive in it. */
function hyperlink({ book, sheet, row, column }: CellLink): Hyperlink {
  const location = `${quotedSheet(sheet)}!${cellName(row, column)}`;
  if (book === undefined) return { target: "", location };
  return { target: `${encodeURIComponent(book)}#${location}` };
}

/** Pixels to the width of a digit in the base font, of which one is 7 pixels wide. */
function characters(pixels: number): number {
  return Math.max(1, Math.round(((pixels - 5) / 7) * 100) / 100);
}
