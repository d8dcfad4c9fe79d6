import { foldText } from "../../domain/text.ts";
import type { CarriedGrid } from "./grid.ts";
import { shown } from "./grid.ts";

/** The lines above the first headers, and the name of the sheet: what the list says of itself. */
export function headingLines(cells: CarriedGrid, before: number): readonly string[] {
  const lines: string[] = [];
  for (let row = 0; row < before; row++) {
    for (let column = 0; column < cells.width; column++) {
      const text = shown(cells.own(row, column));
      if (text !== "") lines.push(...text.split("\n"));
    }
  }
  const { name } = cells.grid;
  return /^(?:sheet|trang tính|bảng|table) ?\d*$/.test(foldText(name)) || name === ""
    ? lines
    : [...lines, name];
}
