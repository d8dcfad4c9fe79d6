import { type TabState, textAt } from "./tab-state.ts";

/** A rectangle of cells, ends within: sheet rows from 1, columns from 0. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Texts that filling from a source lays into the rest of a target, as they are, again and again:
 * nothing is counted on, for a birthday or a code that grows by itself would be made up.
 */
export function filledCells(tab: TabState, source: Block, target: Block): readonly FilledCell[] {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const cells: FilledCell[] = [];
  for (let row = target.top; row <= Math.min(target.bottom, tab.view.lastRow); row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      if (isWithin(source, row, column)) continue;
      const fromRow = source.top + cycled(row - source.top, height);
      const fromColumn = source.left + cycled(column - source.left, width);
      cells.push({ row, column, text: textAt(tab, fromRow, fromColumn) });
    }
  }
  return cells;
}

function isWithin({ top, left, bottom, right }: Block, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** As `%`, but never below 0. */
function cycled(steps: number, length: number): number {
  return ((steps % length) + length) % length;
}
