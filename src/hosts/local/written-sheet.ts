import type { Cell, CellStyle, ColumnDef, Hyperlink, WriteSheet } from "hucre";
import { daysBetween } from "../../domain/day.ts";
import type {
  CellLink,
  WrittenCell,
  WrittenColumn,
  WrittenSheet,
} from "../../workbook/written-book.ts";
import { cellName, quotedSheet } from "./cell-name.ts";
import { looksLikeFormula, storedText } from "./cell-text.ts";
import { rowHeights } from "./row-heights.ts";
import { cellStyle } from "./written-looks.ts";
import { conditionalRules, dataValidation, mergeRange } from "./written-rules.ts";

/** Texts that the library would write as a failed formula, were they not written as rich text. */
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/;
const AUTHOR = "Điển Hình";

/**
 * A sheet as the library writes it. One blank row below the last carries each column's own style:
 * the finishing pass moves it onto the columns, so that rows typed later have it too.
 */
export function writtenSheet(
  sheet: WrittenSheet,
  listRange: (values: readonly string[]) => string,
): WriteSheet {
  const { frozenRows = 0, frozenColumns = 0, merges = [], validations = [] } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }): ColumnDef => ({ width: characters(width) })),
    rows: [],
    cells: cellsOf(sheet),
    rowDefs: rowHeights(sheet),
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
      ...(frozenRows > 0 ? { printTitlesRow: `$1:$${frozenRows}` } : {}),
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

function cellsOf(sheet: WrittenSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<string, CellStyle>();
  for (const [row, written] of sheet.rows.entries()) {
    for (const [column, cell] of written.entries()) {
      const own = sheetCell(cell);
      cells.set(`${row},${column}`, {
        ...own,
        style: styleOf(cell, sheet.columns, { column, styles }),
      });
    }
  }
  for (const [column, own] of sheet.columns.entries()) {
    cells.set(`${sheet.rows.length},${column}`, { value: null, style: cellStyle({}, own) });
  }
  return cells;
}

/** Style of a cell; equal ones are one object, of which a large sheet has a handful. */
function styleOf(
  cell: WrittenCell,
  columns: readonly WrittenColumn[],
  known: { readonly column: number; readonly styles: Map<string, CellStyle> },
): CellStyle {
  const { value, look, link } = cell;
  const isDay = typeof value === "object" && value !== null;
  const isRisky = typeof value === "string" && looksLikeFormula(value);
  const format = isDay ? "day" : cell.format;
  const key = `${known.column} ${look} ${format} ${link !== undefined} ${isRisky}`;
  const found = known.styles.get(key);
  if (found !== undefined) return found;
  const style = cellStyle({ ...cell, ...(format && { format }) }, columns[known.column]);
  const safe = isRisky ? { ...style, numFmt: "@" } : style;
  known.styles.set(key, safe);
  return safe;
}

function sheetCell({ value, note, link }: WrittenCell): Partial<Cell> {
  return {
    ...cellValue(value),
    ...(note === undefined || note === ""
      ? {}
      : { comment: { author: AUTHOR, text: storedText(note) } }),
    ...(link === undefined ? {} : { hyperlink: hyperlink(link) }),
  };
}

function cellValue(value: WrittenCell["value"]): Partial<Cell> {
  if (typeof value === "string") {
    const text = storedText(value);
    if (text === "") return { value: null };
    return ERROR_TEXT.test(text) ? { value: text, richText: [{ text }] } : { value: text };
  }
  if (typeof value !== "object" || value === null) return { value };
  const serial = daysBetween("1899-12-30", value.day);
  if (serial > 60) return { value: serial };
  const [year, month, day] = value.day.split("-");
  return { value: `${day}/${month}/${year}` };
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
