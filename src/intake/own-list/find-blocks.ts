import type { Tab } from "../../workbook/declaration.ts";
import type { CarriedGrid } from "./grid.ts";
import { shown } from "./grid.ts";
import { headerPart, isKnownHeader } from "./header-names.ts";

/** A part of a list under headers of its own: its rows are read by them. */
export interface Block {
  /** Rows of the headers, 0-based; none when the list begins without any. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The header of each column, from the upper to the lower, each word once. */
  readonly headers: readonly (readonly string[])[];
  /** Of a list without a table: its rows, and what each of its columns is. */
  readonly items?: {
    readonly rows: ReadonlySet<number>;
    /** The key of a declared column, the mark, or what only a person can tell. */
    readonly fills: readonly (string | "mark" | "rest")[];
  };
}

/**
 * The blocks of a list, one a row of headers; a header row repeated on the next page begins another.
 *
 * A header row is one of which two cells at least, and half of all, are headers that some tab knows.
 * Without any the whole list is one block without headers.
 */
export function findBlocks(cells: CarriedGrid, tabs: readonly Tab[]): readonly Block[] {
  const { rows } = cells.grid;
  const starts: { readonly from: number; readonly to: number }[] = [];
  for (let row = 0; row < rows.length; row++) {
    if (!isHeaderRow(cells, row, tabs)) continue;
    const to = lastHeaderRow(cells, row, tabs);
    starts.push({ from: row, to });
    row = to;
  }
  if (starts.length === 0) {
    return [{ headerRows: [], firstRow: 0, lastRow: rows.length - 1, headers: [] }];
  }
  return starts.map(({ from, to }, index) => ({
    headerRows: Array.from({ length: to - from + 1 }, (_, at) => from + at),
    firstRow: to + 1,
    lastRow: (starts[index + 1]?.from ?? rows.length) - 1,
    headers: Array.from({ length: cells.width }, (_, column) =>
      headerTexts(cells, column, { from, to }),
    ),
  }));
}

function isHeaderRow(cells: CarriedGrid, row: number, tabs: readonly Tab[]): boolean {
  const texts = ownTexts(cells, row);
  const known = texts.filter((text) => isKnownHeader(text, tabs));
  return new Set(known).size >= 2 && known.length * 2 >= texts.length;
}

/** A second or third row that divides the headers above, or stands under a joined one. */
function lastHeaderRow(cells: CarriedGrid, first: number, tabs: readonly Tab[]): number {
  let last = first;
  while (last < first + 2 && dividesHeaders(cells, last + 1, { first, tabs })) last++;
  return last;
}

function dividesHeaders(
  cells: CarriedGrid,
  row: number,
  { first, tabs }: { readonly first: number; readonly tabs: readonly Tab[] },
): boolean {
  let lower = 0;
  for (let column = 0; column < cells.width; column++) {
    const cell = cells.own(row, column);
    if (cell === null) continue;
    if (typeof cell !== "string" || /\d/.test(cell)) return false;
    const isPart = headerPart(cell) !== undefined || isKnownHeader(cell, tabs);
    if (!isPart && !isUnderJoined(cells, row - 1, column)) return false;
    if (isPart && cells.own(first, column) !== null && headerPart(cell) === undefined) {
      const above = shown(cells.own(first, column));
      if (isKnownHeader(above, tabs) && !isUnderJoined(cells, row - 1, column)) return false;
    }
    lower++;
  }
  return lower > 0;
}

/** Under a header that reaches over several columns. */
function isUnderJoined(cells: CarriedGrid, row: number, column: number): boolean {
  const here = cells.origin(row, column);
  return [column - 1, column + 1].some((beside) => {
    const other = cells.origin(row, beside);
    return other.row === here.row && other.column === here.column;
  });
}

function ownTexts(cells: CarriedGrid, row: number): readonly string[] {
  return (cells.grid.rows[row] ?? []).flatMap((_, column) => {
    const cell = cells.own(row, column);
    return cell === null ? [] : [shown(cell)];
  });
}

/** A blank upper header is that of the column before it, where a lower one divides it. */
function headerTexts(
  cells: CarriedGrid,
  column: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row <= to; row++) {
    const text = shown(cells.carried(row, column));
    const isDivided = text === "" && row < to && shown(cells.own(to, column)) !== "";
    const told = isDivided ? upperBefore(cells, row, column) : text;
    if (told !== "" && !texts.includes(told)) texts.push(told);
  }
  return texts;
}

function upperBefore(cells: CarriedGrid, row: number, column: number): string {
  for (let before = column - 1; before >= 0; before--) {
    const text = shown(cells.carried(row, before));
    if (text !== "") return text;
  }
  return "";
}
