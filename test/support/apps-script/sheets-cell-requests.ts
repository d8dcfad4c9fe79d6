import { type Area, holds, meets } from "./area.ts";
import type { Book } from "./book.ts";
import type { Cell } from "./cell.ts";
import type { Execution } from "./execution.ts";
import { protectionRefusal } from "./guards.ts";
import { cellFields, fill, setRule } from "./sheets-cell-data.ts";
import { areaOf, type Fields, type Request, tabOfId } from "./sheets-places.ts";
import { notSimulated } from "./simulated.ts";
import type { Tab } from "./tab.ts";

interface Context {
  readonly run: Execution;
  readonly book: Book;
}

type Handler = (facts: Fields, context: Context) => void;

/** Does one request that changes cells. */
export function applyCellRequest(run: Execution, book: Book, { kind, facts }: Request): void {
  HANDLERS[kind]?.(facts, { run, book });
}

function demandRights({ run, book }: Context, tab: Tab, area: Area): void {
  const refusal = protectionRefusal(run, { book, tab, area });
  if (refusal !== undefined) throw new Error(refusal);
}

function eachCell(tab: Tab, area: Area, act: (cell: Cell) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      act(tab.cell(row, column));
    }
  }
}

function updateCells(facts: Fields, context: Context): void {
  const { run, book } = context;
  const { range, start, rows = [], fields } = facts;
  if (range !== undefined) {
    if (start !== undefined) throw new Error("Only one of range and start may be set.");
    const { tab, area } = areaOf(book, range);
    demandRights(context, tab, area);
    demandInside(area, rows);
    const names = cellFields(fields);
    eachCell(tab, area, (cell) => fill(run, cell, {}, names));
    const at = { row: area.row, column: area.column };
    writeRows(context, { tab, at, rows, fields });
    return;
  }
  if (start === undefined) throw new Error("One of range and start must be set.");
  const { sheetId, rowIndex = 0, columnIndex = 0 } = Object(start) as Fields;
  const at = { row: Number(rowIndex) + 1, column: Number(columnIndex) + 1 };
  writeRows(context, { tab: tabOfId(book, sheetId), at, rows, fields });
}

/** Rows that are given with a range stay within it; what of it they do not reach is cleared. */
function demandInside(area: Area, rows: unknown): void {
  const lines = rows as readonly Fields[];
  const widths = lines.map((line) => ((line["values"] ?? []) as readonly unknown[]).length);
  if (lines.length > area.rows || Math.max(0, ...widths) > area.columns) {
    throw new Error("The rows reach beyond their range.");
  }
}

interface Rows {
  readonly tab: Tab;
  readonly at: { readonly row: number; readonly column: number };
  readonly rows: unknown;
  readonly fields: unknown;
}

function writeRows(context: Context, { tab, at, rows, fields }: Rows): void {
  const lines = (rows as readonly Fields[]).map(
    (line) => (line["values"] ?? []) as readonly Fields[],
  );
  const columns = Math.max(0, ...lines.map((line) => line.length));
  if (lines.length === 0 || columns === 0) return;
  const area = { ...at, rows: lines.length, columns };
  if (!holds(tab.all, area)) {
    throw new Error(
      `Attempting to write beyond the grid of ${tab.maxRows} rows and ${tab.maxColumns} columns`,
    );
  }
  demandRights(context, tab, area);
  context.run.spend("sheetsApi.write.k", (lines.length * columns) / 1000);
  const names = cellFields(fields);
  for (const [index, line] of lines.entries()) {
    for (const [place, data] of line.entries()) {
      fill(context.run, tab.cell(at.row + index, at.column + place), data, names);
    }
  }
}

function appendCells(facts: Fields, context: Context): void {
  const tab = tabOfId(context.book, facts["sheetId"]);
  const rows = facts["rows"] as readonly Fields[];
  const row = tab.lastRow + 1;
  const missing = row + rows.length - 1 - tab.maxRows;
  if (missing > 0) context.book.change(tab, "rows", tab.maxRows + 1, missing);
  writeRows(context, { tab, at: { row, column: 1 }, rows, fields: facts["fields"] });
}

function repeatCell(facts: Fields, context: Context): void {
  const { tab, area } = areaOf(context.book, facts["range"]);
  demandRights(context, tab, area);
  const data = Object(facts["cell"]) as Fields;
  const names = cellFields(facts["fields"]);
  eachCell(tab, area, (cell) => fill(context.run, cell, data, names));
}

function setDataValidation(facts: Fields, { book }: Context): void {
  const { tab, area } = areaOf(book, facts["range"]);
  eachCell(tab, area, (cell) => setRule(cell, facts["rule"]));
}

function mergeCells(facts: Fields, context: Context): void {
  const { tab, area } = areaOf(context.book, facts["range"]);
  if (facts["mergeType"] !== "MERGE_ALL") throw notSimulated("mergeCells but MERGE_ALL");
  demandWholeMerges(context, tab, area);
  tab.merges = [...tab.merges.filter((merge) => !meets(merge, area)), area];
}

function unmergeCells(facts: Fields, context: Context): void {
  const { tab, area } = areaOf(context.book, facts["range"]);
  demandWholeMerges(context, tab, area);
  tab.merges = tab.merges.filter((merge) => !meets(merge, area));
}

function demandWholeMerges({ run }: Context, tab: Tab, area: Area): void {
  if (tab.merges.some((merge) => meets(merge, area) && !holds(area, merge))) run.fail("S23");
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  updateCells,
  appendCells,
  repeatCell,
  setDataValidation,
  mergeCells,
  unmergeCells,
};

export const CELL_REQUESTS: ReadonlySet<string> = new Set(Object.keys(HANDLERS));
