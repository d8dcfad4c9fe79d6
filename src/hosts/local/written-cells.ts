import type { CellStyle } from "hucre";
import { daysBetween } from "../../domain/day.ts";
import { columnLetters } from "../../workbook/column-letters.ts";
import type { WrittenCell, WrittenColumn, WrittenSheet } from "../../workbook/written-book.ts";
import { rowPoints } from "./row-heights.ts";
import { cellStyle } from "./written-looks.ts";
import type { SharedTexts } from "./written-texts.ts";

/**
 * The cells of a sheet, which we write ourselves: the library spends more time on one styled cell
 * than on ten plain ones, because it compares whole styles. It only numbers the distinct styles.
 */
export interface SheetCells {
  readonly styles: readonly CellStyle[];
  /** For each column, the place in `styles` of what its blank cells look like. */
  readonly columnSlots: readonly number[];
  /** Cells from the first to the last column and row: `A1:N20`. */
  readonly dimension: string;
  /** XML of every row, given the numbers of `styles` in the workbook. */
  readonly xml: (styleNumbers: readonly string[]) => string;
}

export function sheetCells(sheet: WrittenSheet, texts: SharedTexts): SheetCells {
  const { styles, columnSlot, slotOf } = styleSlots(sheet.columns, texts);
  const columnSlots = sheet.columns.map((_, column) => columnSlot(column));
  const slots = sheet.rows.map((row) => row.map(slotOf));
  const width = Math.max(1, sheet.columns.length, ...widths(sheet));
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const xml = (styleNumbers: readonly string[]) => {
    const rows: string[] = [];
    for (const [at, row] of sheet.rows.entries()) {
      const own = slots[at] ?? [];
      const cells: string[] = [];
      for (const [column, { value }] of row.entries()) {
        const slot = own[column] ?? 0;
        const end = cellEnd(value, texts);
        if (end === BLANK && slot === columnSlots[column]) continue;
        cells.push(`<c r="${letters[column]}${at + 1}" s="${styleNumbers[slot] ?? "0"}"`, end);
      }
      const points = rowPoints(row, sheet.columns);
      if (cells.length === 0 && points === undefined) continue;
      const height = points === undefined ? "" : ` ht="${points}"`;
      rows.push(`<row r="${at + 1}"${height}>`, cells.join(""), "</row>");
    }
    return rows.join("");
  };
  const dimension = `A1:${letters[width - 1]}${Math.max(1, sheet.rows.length)}`;
  return { styles, columnSlots, dimension, xml };
}

function widths({ rows }: WrittenSheet): readonly number[] {
  return [...new Set(rows.map(({ length }) => length))];
}

interface StyleSlots {
  readonly styles: readonly CellStyle[];
  readonly columnSlot: (column: number) => number;
  readonly slotOf: (cell: WrittenCell, column: number) => number;
}

/** The distinct styles of a sheet: a large one has a handful. */
function styleSlots(columns: readonly WrittenColumn[], texts: SharedTexts): StyleSlots {
  const styles: CellStyle[] = [];
  const known = new Map<string, number>();
  const slot = (key: string, style: () => CellStyle): number => {
    const found = known.get(key) ?? styles.push(style()) - 1;
    known.set(key, found);
    return found;
  };
  const plain: number[] = [];
  const columnSlot = (column: number) => {
    const found = plain[column];
    if (found !== undefined) return found;
    const own = slot(`${column} plain`, () => cellStyle({}, columns[column]));
    plain[column] = own;
    return own;
  };
  const slotOf = (cell: WrittenCell, column: number) => {
    const { value, look, link } = cell;
    const isRisky = typeof value === "string" && texts.of(value).isRisky;
    const format = typeof value === "object" && value !== null ? "day" : cell.format;
    if (!isRisky && look === undefined && link === undefined && format === undefined) {
      return columnSlot(column);
    }
    return slot(`${column} ${look} ${format} ${link !== undefined} ${isRisky}`, () => {
      const style = cellStyle({ ...cell, ...(format && { format }) }, columns[column]);
      return isRisky ? { ...style, numFmt: "@" } : style;
    });
  };
  return { styles, columnSlot, slotOf };
}

/** What follows a cell's place and style; no value ever becomes a formula. */
function cellEnd(value: WrittenCell["value"], texts: SharedTexts): string {
  if (typeof value === "string") return textEnd(value, texts);
  if (typeof value === "number") return Number.isFinite(value) ? `><v>${value}</v></c>` : BLANK;
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value === null) return BLANK;
  const serial = daysBetween(DAY_ZERO, value.day);
  if (serial > LAST_DISPUTED) return `><v>${serial}</v></c>`;
  const [year, month, day] = value.day.split("-");
  return textEnd(`${day}/${month}/${year}`, texts);
}

function textEnd(text: string, texts: SharedTexts): string {
  const { index } = texts.of(text);
  return index === undefined ? BLANK : ` t="s"><v>${index}</v></c>`;
}

const BLANK = "/>";
const DAY_ZERO = "1899-12-30";
/** Up to 29/02/1900, which never was, programs disagree on the numbers of days. */
const LAST_DISPUTED = 60;
