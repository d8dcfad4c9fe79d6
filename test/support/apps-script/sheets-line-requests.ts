import { type Book, CELL_LIMIT } from "./book.ts";
import type { Execution } from "./execution.ts";
import { type Fields, tabOfId } from "./sheets-places.ts";
import type { Tab } from "./tab.ts";

interface Context {
  readonly run: Execution;
  readonly book: Book;
}

type Handler = (facts: Fields, context: Context) => void;

/** Does one request that adds, takes away or moves whole rows and columns. */
export const LINE_HANDLERS: Readonly<Record<string, Handler>> = {
  appendDimension,
  insertDimension,
  deleteDimension,
  moveDimension,
};

interface Lines {
  readonly tab: Tab;
  readonly side: "rows" | "columns";
  readonly start: number;
  readonly count: number;
}

function linesOf(book: Book, range: unknown): Lines {
  const { sheetId, dimension, startIndex, endIndex } = Object(range) as Fields;
  const tab = tabOfId(book, sheetId);
  const side = sideOf(dimension);
  const most = side === "rows" ? tab.maxRows : tab.maxColumns;
  const start = Number(startIndex ?? 0);
  const end = Number(endIndex ?? most);
  if (start < 0 || end <= start || end > most) throw new Error("Range exceeds grid limits.");
  return { tab, side, start, count: end - start };
}

function sideOf(dimension: unknown): Lines["side"] {
  if (dimension === "ROWS") return "rows";
  if (dimension === "COLUMNS") return "columns";
  throw new Error("Dimension must be set.");
}

function demandRoom({ run, book }: Context, { tab, side, count }: Omit<Lines, "start">): void {
  const across = side === "rows" ? tab.maxColumns : tab.maxRows;
  if (book.cells + count * across > CELL_LIMIT) run.fail("S21");
}

function appendDimension(facts: Fields, context: Context): void {
  const tab = tabOfId(context.book, facts["sheetId"]);
  const side = sideOf(facts["dimension"]);
  const count = Number(facts["length"] ?? 0);
  if (count < 1) throw new Error("length must be at least 1.");
  demandRoom(context, { tab, side, count });
  const last = side === "rows" ? tab.maxRows : tab.maxColumns;
  context.book.change(tab, side, last + 1, count);
}

function insertDimension(facts: Fields, context: Context): void {
  const { sheetId, dimension, startIndex, endIndex } = Object(facts["range"]) as Fields;
  const tab = tabOfId(context.book, sheetId);
  const side = sideOf(dimension);
  const start = Number(startIndex ?? 0);
  const count = Number(endIndex) - start;
  const most = side === "rows" ? tab.maxRows : tab.maxColumns;
  if (!(count > 0) || start < 0 || start > most) throw new Error("Range exceeds grid limits.");
  demandRoom(context, { tab, side, count });
  context.book.change(tab, side, start + 1, count);
}

function deleteDimension(facts: Fields, { book }: Context): void {
  const { tab, side, start, count } = linesOf(book, facts["range"]);
  if (count === (side === "rows" ? tab.maxRows : tab.maxColumns)) {
    throw new Error(`You can't delete all the ${side} on the sheet.`);
  }
  book.change(tab, side, start + 1, -count);
}

/** Line by line, so that each keeps what is tied to it. */
function moveDimension(facts: Fields, { book }: Context): void {
  const { tab, side, start, count } = linesOf(book, facts["source"]);
  const to = Number(facts["destinationIndex"] ?? 0);
  const most = side === "rows" ? tab.maxRows : tab.maxColumns;
  if (to < 0 || to > most) throw new Error("destinationIndex exceeds grid limits.");
  if (to > start && to < start + count) throw new Error("A range cannot be moved into itself.");
  for (let at = 0; at < count; at++) {
    if (to <= start) book.moveLine(tab, side, start + at + 1, to + at + 1);
    else book.moveLine(tab, side, start + 1, to + 1);
  }
}
