import { type CellLook, cellLook, gridStyles } from "./cell-look.ts";
import { headerHeight, rowHeight } from "./row-height.ts";
import { type TabState, textAt } from "./tab-state.ts";
import { GRID_TICKED, GRID_UNTICKED, toGridText } from "./tick-text.ts";

export const BOOK_ID = "so";
export const SHEET_ID = "tab";

/** A cell of the grid library: a text and a look, nothing that it could read as a day or a sum. */
interface GridCell {
  readonly v: string;
  readonly t: 1;
  readonly s: CellLook;
}

type GridRow = Readonly<Record<number, GridCell>>;

const ABOVE_HEADER_HEIGHT = 6;
const RULES_RESOURCE = "SHEET_DATA_VALIDATION_PLUGIN";
const LIST_ARROW = 1;
const MILD = 2;

/**
 * The tab as the grid library's own JSON: one sheet in one book. Grid rows count from 0, so sheet row
 * 12 is grid row 11; the rows above the header are shown thin.
 */
export function gridBook(tab: TabState) {
  const { view } = tab;
  return {
    id: BOOK_ID,
    name: view.name,
    styles: gridStyles(),
    sheetOrder: [SHEET_ID],
    sheets: {
      [SHEET_ID]: {
        id: SHEET_ID,
        name: view.name,
        rowCount: lastShownRow(tab),
        columnCount: Math.max(view.columns.length, 1),
        defaultRowHeight: 24,
        cellData: gridRows(tab),
        columnData: Object.fromEntries(
          view.columns.map(({ index, width }) => [index, { w: width }]),
        ),
        rowData: rowHeights(tab),
        freeze: { startRow: view.headerRow, startColumn: 0, xSplit: 0, ySplit: view.headerRow },
      },
    },
    resources: [{ name: RULES_RESOURCE, data: JSON.stringify({ [SHEET_ID]: offers(tab) }) }],
  };
}

function lastShownRow({ view }: TabState): number {
  const lastFilled = view.headerRow + view.rows.length;
  return view.isEditable ? Math.max(view.lastRow, lastFilled) : Math.max(lastFilled, 1);
}

/** Blank rows have their look as well: what is typed there stays a text. */
function gridRows(tab: TabState): Readonly<Record<number, GridRow>> {
  const rows: Record<number, GridRow> = {};
  for (let row = tab.view.headerRow; row <= lastShownRow(tab); row += 1) {
    const cells: Record<number, GridCell> = {};
    for (const { index } of tab.view.columns) cells[index] = gridCell(tab, row, index);
    rows[row - 1] = cells;
  }
  return rows;
}

export function gridCell(tab: TabState, row: number, column: number): GridCell {
  const text = textAt(tab, row, column);
  const v = row === tab.view.headerRow ? text : toGridText(tab.view.columns[column], text);
  return { v, t: 1, s: cellLook(tab, row, column) };
}

function rowHeights(tab: TabState): Readonly<Record<number, { readonly h: number; ia: 0 }>> {
  const { view } = tab;
  const heights: Record<number, { readonly h: number; ia: 0 }> = {};
  for (let row = 1; row < view.headerRow; row += 1)
    heights[row - 1] = { h: ABOVE_HEADER_HEIGHT, ia: 0 };
  heights[view.headerRow - 1] = { h: headerHeight(view.columns), ia: 0 };
  const tall = view.isEditable
    ? [...tab.checks.keys()]
    : tab.texts.map((_, at) => view.firstRow + at);
  for (const row of tall) heights[row - 1] = { h: rowHeight(tab, row), ia: 0 };
  return heights;
}

/** Dropdowns and ticks. They offer and never refuse: «Kiểm tra» says what is wrong with other text. */
function offers({ view }: TabState): readonly object[] {
  if (!view.isEditable) return [];
  return view.columns.flatMap<object>(({ index, type, isLocked, isSeveral, values }) => {
    if (isLocked || isSeveral) return [];
    const place = {
      uid: `cot-${index}`,
      ranges: [
        {
          startRow: view.firstRow - 1,
          endRow: view.lastRow - 1,
          startColumn: index,
          endColumn: index,
        },
      ],
      allowBlank: true,
      showErrorMessage: false,
      errorStyle: MILD,
    };
    if (type === "checkbox")
      return [{ ...place, type, formula1: GRID_TICKED, formula2: GRID_UNTICKED }];
    if (values === undefined || values.length === 0) return [];
    return [{ ...place, type: "list", formula1: JSON.stringify(values), renderMode: LIST_ARROW }];
  });
}
