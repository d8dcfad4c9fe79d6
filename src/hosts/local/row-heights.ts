import type { WrittenCell, WrittenColumn } from "../../workbook/written-book.ts";
import { textPoints } from "./text-height.ts";
import { fontPoints, wraps } from "./written-looks.ts";

const ONE_LINE = 15;

/**
 * Height of a row that needs more than one line; undefined for others.
 *
 * Not every program measures wrapped text when it opens a file, so the number of lines is
 * estimated from the column's width.
 */
export function rowPoints(
  cells: readonly WrittenCell[],
  columns: readonly WrittenColumn[],
): number | undefined {
  let points = ONE_LINE;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    const own = columns[column];
    const look = cell?.look ?? own?.look;
    if (cell === undefined || look === undefined) continue;
    points = Math.max(points, fontPoints(look) * 1.45);
    if (typeof cell.value !== "string" || own === undefined || !wraps(look)) continue;
    points = Math.max(points, textPoints(cell.value, own.width));
  }
  return points > ONE_LINE ? Math.round(points) : undefined;
}
