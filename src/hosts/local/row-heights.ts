import type { RowDef } from "hucre";
import type { WrittenSheet } from "../../workbook/written-book.ts";
import { textPoints } from "./text-height.ts";
import { fontPoints, wraps } from "./written-looks.ts";

const ONE_LINE = 15;

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
      points = Math.max(points, textPoints(value, own.width));
    }
    if (points > ONE_LINE) heights.set(row, { height: Math.round(points) });
  }
  return heights;
}
