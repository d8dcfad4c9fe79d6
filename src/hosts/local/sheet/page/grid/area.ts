import type { FUniver } from "@univerjs/core/facade";

/** A cell by its sheet row, from 1, and its column, from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Selected cells, both ends within. */
export interface Area {
  readonly from: CellAt;
  readonly to: CellAt;
  /** Where one types. */
  readonly at: CellAt;
}

/** Rows and columns that stay in sight before a cell that is gone to. */
const LEAD = { rows: 4, columns: 2 } as const;

export function selectedArea(api: FUniver): Area | undefined {
  const chosen = api.getActiveWorkbook()?.getActiveSheet().getSelection();
  const range = chosen?.getActiveRange()?.getRange();
  if (range === undefined) return undefined;
  const current = chosen?.getCurrentCell();
  return {
    from: { row: range.startRow + 1, column: range.startColumn },
    to: { row: range.endRow + 1, column: range.endColumn },
    at: {
      row: (current?.actualRow ?? range.startRow) + 1,
      column: current?.actualColumn ?? range.startColumn,
    },
  };
}

/** Selects a cell and brings it into sight. */
export function goToCell(api: FUniver, { row, column }: CellAt): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  sheet?.scrollToCell(Math.max(0, row - 1 - LEAD.rows), Math.max(0, column - LEAD.columns));
  sheet?.getRange(row - 1, column).activate();
}

/** Selects the whole of the rows in which something is selected. */
export function selectRows(api: FUniver): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const area = selectedArea(api);
  if (sheet === undefined || area === undefined) return;
  const { from, to } = area;
  sheet.getRange(from.row - 1, 0, to.row - from.row + 1, sheet.getMaxColumns()).activate();
}
