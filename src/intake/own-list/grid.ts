import { isBlankCell } from "../../workbook/blank-value.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { RawCell } from "../../workbook/table.ts";

/** Cells joined into one, ends included, 0-based. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A unit's own list as it came: cells where they stood, before anyone knows what they mean. */
export interface Grid {
  /** The name of the sheet; blank for pasted text. */
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges?: readonly Merge[];
}

/** 0-based place of a cell. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Every cell in which somebody typed something, row by row. */
export function filledPlaces({ rows }: Grid): readonly Place[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : [{ row, column }])),
  );
}

/** The cells of a grid, and which cell a joined one repeats. */
export interface CarriedGrid {
  readonly grid: Grid;
  readonly width: number;
  /** Where the value of a cell was typed: the first cell of its merge, else itself. */
  readonly origin: (row: number, column: number) => Place;
  readonly own: (row: number, column: number) => RawCell;
  /** The value under a joined cell is that of its first cell. */
  readonly carried: (row: number, column: number) => RawCell;
}

export function carriedGrid(grid: Grid): CarriedGrid {
  const joined = new Map<string, Place>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of grid.merges ?? []) {
    const last = Math.min(lastRow, grid.rows.length - 1);
    for (let row = firstRow; row <= last; row++) {
      for (let column = firstColumn; column <= Math.min(lastColumn, WIDTH_MAX); column++) {
        joined.set(`${row},${column}`, { row: firstRow, column: firstColumn });
      }
    }
  }
  const origin = (row: number, column: number) => joined.get(`${row},${column}`) ?? { row, column };
  const own = (row: number, column: number): RawCell => {
    const cell = grid.rows[row]?.[column] ?? null;
    return isBlankCell(cell) ? null : cell;
  };
  const carried = (row: number, column: number): RawCell => {
    const at = origin(row, column);
    return own(row, column) ?? own(at.row, at.column);
  };
  const typed = Math.max(0, ...grid.rows.map(({ length }) => length));
  const reached = Math.max(0, ...(grid.merges ?? []).map(({ lastColumn }) => lastColumn + 1));
  return { grid, width: Math.max(typed, Math.min(reached, WIDTH_MAX)), origin, own, carried };
}

/** Wider than any list of people; a merge may claim a whole row. */
const WIDTH_MAX = 256;

/** The text that a person sees in a cell, its ends trimmed. */
export function shown(cell: RawCell): string {
  return cellText(cell).trim();
}
