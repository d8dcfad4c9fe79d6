import type { RowDef } from "hucre";
import type { WrittenSheet } from "../../workbook/written-book.ts";
import { fontPoints, wraps } from "./written-looks.ts";

const LINE_POINTS = 13;
const ONE_LINE = 15;
/** Excel's own limit for a row. */
const MOST_POINTS = 400;
const LETTER_PIXELS = 5.7;

/**
 * Heights of the rows that need more than one line, by row number from 0.
 *
 * Not every program measures wrapped text when it opens a file, so the number of lines is
 * estimated from the column's width.
 */
export function rowHeights(sheet: WrittenSheet): Map<number, RowDef> {
  const heights = new Map<number, RowDef>();
  for (const [row, cells] of sheet.rows.entries()) {
    let points = ONE_LINE;
    for (const [column, { value, look }] of cells.entries()) {
      const own = sheet.columns[column];
      const shown = look ?? own?.look ?? "text";
      points = Math.max(points, fontPoints(shown) * 1.45);
      if (typeof value !== "string" || own === undefined || !wraps(shown)) continue;
      points = Math.max(points, 2 + LINE_POINTS * lineCount(value, own.width));
    }
    if (points > ONE_LINE) heights.set(row, { height: Math.min(MOST_POINTS, Math.round(points)) });
  }
  return heights;
}

/** Lines that a text takes in a column of so many pixels, words kept whole. */
function lineCount(text: string, width: number): number {
  const most = Math.max(1, Math.floor((width - 8) / LETTER_PIXELS));
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > most) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / most) - 1);
      used += (used > 0 ? 1 : 0) + (length % most || Math.min(length, most));
    }
  }
  return lines;
}
