import { type Book, CELL_LIMIT } from "./book.ts";
import type { Execution } from "./execution.ts";
import { applyCellRequest, CELL_REQUESTS } from "./sheets-cell-requests.ts";
import { findReplace } from "./sheets-find-request.ts";
import { LINE_HANDLERS } from "./sheets-line-requests.ts";
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from "./sheets-metadata-requests.ts";
import { NAMED_HANDLERS } from "./sheets-named-requests.ts";
import { OVER_HANDLERS } from "./sheets-over-requests.ts";
import { applyOverlayRequest, OVERLAY_REQUESTS } from "./sheets-overlay-requests.ts";
import { type Fields, type Request, tabOfId } from "./sheets-places.ts";
import { notSimulated } from "./simulated.ts";
import type { Tab } from "./tab.ts";

interface Context {
  readonly run: Execution;
  readonly book: Book;
}

type Handler = (facts: Fields, context: Context) => unknown;

/** Does one request, or throws why not; what it answers stands in the batch's replies. */
export function applyRequest(run: Execution, book: Book, { kind, facts }: Request): unknown {
  if (OVERLAY_REQUESTS.has(kind)) return applyOverlayRequest(run, book, { kind, facts }) ?? {};
  if (CELL_REQUESTS.has(kind)) {
    applyCellRequest(run, book, { kind, facts });
    return {};
  }
  const over = OVER_HANDLERS[kind] ?? NAMED_HANDLERS[kind];
  if (over !== undefined) return over(facts, book) ?? {};
  const handler = HANDLERS[kind] ?? LINE_HANDLERS[kind];
  if (handler === undefined) throw notSimulated(`the Sheets request ${kind}`);
  return handler(facts, { run, book }) ?? {};
}

function demandFreeTitle({ run, book }: Context, title: string, own?: Tab): void {
  const other = book.tab(title);
  if (other !== undefined && other !== own) run.fail("S19", title);
}

function resize({ run, book }: Context, tab: Tab, size: Fields): void {
  const rows = Number(size["rowCount"] ?? tab.maxRows);
  const columns = Number(size["columnCount"] ?? tab.maxColumns);
  const cells = book.cells - tab.maxRows * tab.maxColumns + rows * columns;
  if (rows < 1 || columns < 1) throw new Error("A grid has at least one row and one column.");
  if (cells > CELL_LIMIT) run.fail("S21");
  const change = (side: "rows" | "columns", from: number, to: number) => {
    if (to !== from) book.change(tab, side, to < from ? to + 1 : from + 1, to - from);
  };
  change("rows", tab.maxRows, rows);
  change("columns", tab.maxColumns, columns);
  tab.frozenRows = Number(size["frozenRowCount"] ?? tab.frozenRows);
  tab.frozenColumns = Number(size["frozenColumnCount"] ?? tab.frozenColumns);
  if (tab.frozenRows >= tab.maxRows || tab.frozenColumns >= tab.maxColumns) {
    throw new Error("You can't freeze all visible rows or columns on the sheet.");
  }
}

function addSheet(facts: Fields, context: Context) {
  const { book } = context;
  const properties = Object(facts["properties"]) as Fields;
  const { sheetId, title, index, hidden, gridProperties } = properties;
  const name = String(title ?? `Sheet${book.tabs.length + 1}`);
  demandFreeTitle(context, name);
  if (sheetId !== undefined && book.tabs.some((tab) => tab.id === sheetId)) {
    throw new Error(`Sheet with id ${String(sheetId)} already exists`);
  }
  const place = {
    ...(typeof sheetId === "number" ? { id: sheetId } : {}),
    ...(typeof index === "number" ? { index } : {}),
  };
  if (book.cells + 26_000 > CELL_LIMIT) context.run.fail("S21");
  const tab = book.addTab(name, { rows: 1000, columns: 26 }, place);
  tab.isHidden = hidden === true;
  resize(context, tab, Object(gridProperties ?? {}) as Fields);
  return { addSheet: { properties: { ...properties, sheetId: tab.id, title: name } } };
}

function updateSheetProperties(facts: Fields, context: Context): void {
  const properties = Object(facts["properties"]) as Fields;
  const tab = tabOfId(context.book, properties["sheetId"]);
  const mask = String(facts["fields"] ?? "");
  if (mask === "") throw new Error("At least one field must be listed in 'fields'.");
  const asks = (name: string) => new RegExp(`(?:^|[,(])${name}(?:$|[,().])`).test(mask);
  if (asks("title")) {
    demandFreeTitle(context, String(properties["title"]), tab);
    tab.name = String(properties["title"]);
  }
  if (asks("hidden")) tab.isHidden = properties["hidden"] === true;
  if (asks("gridProperties")) resize(context, tab, Object(properties["gridProperties"]) as Fields);
  if (asks("tabColorStyle")) tab.color = JSON.stringify(properties["tabColorStyle"]);
  if (asks("index")) moveTab(context, tab, Number(properties["index"]));
  if (!context.book.tabs.some((own) => !own.isHidden)) {
    throw new Error("You can't hide all the sheets in a document.");
  }
}

/** `index` counts places before the tab is taken out, as Google does. */
function moveTab({ book }: Context, tab: Tab, index: number): void {
  if (index < 0 || index > book.tabs.length) throw new Error(`The index ${index} is out of bounds`);
  const from = book.tabs.indexOf(tab);
  book.tabs.splice(from, 1);
  book.tabs.splice(index > from ? index - 1 : index, 0, tab);
}

function duplicateSheet(facts: Fields, context: Context) {
  const { book } = context;
  const source = tabOfId(book, facts["sourceSheetId"]);
  const title = String(facts["newSheetName"] ?? `Copy of ${source.name}`);
  demandFreeTitle(context, title);
  const size = { rows: source.maxRows, columns: source.maxColumns };
  if (book.cells + size.rows * size.columns > CELL_LIMIT) context.run.fail("S21");
  const { newSheetId, insertSheetIndex } = facts;
  const tab = book.addTab(title, size, {
    ...(typeof newSheetId === "number" ? { id: newSheetId } : {}),
    index: Number(insertSheetIndex ?? book.tabs.length),
  });
  source.copyInto(tab);
  return { duplicateSheet: { properties: { sheetId: tab.id, title } } };
}

function deleteSheet(facts: Fields, { book }: Context): void {
  const tab = tabOfId(book, facts["sheetId"]);
  if (book.tabs.length === 1) throw new Error("You can't remove all the sheets in a document.");
  book.removeTab(tab);
}

function updateSpreadsheetProperties(facts: Fields, { book }: Context): void {
  const { title, locale, timeZone } = Object(facts["properties"]) as Fields;
  for (const name of String(facts["fields"]).split(",")) {
    if (name === "title") book.title = String(title);
    else if (name === "locale") book.locale = String(locale);
    else if (name === "timeZone") book.timeZone = String(timeZone);
    else throw notSimulated(`updateSpreadsheetProperties of ${name}`);
  }
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  addSheet,
  updateSheetProperties,
  duplicateSheet,
  deleteSheet,
  updateSpreadsheetProperties,
  findReplace,
  createDeveloperMetadata: (facts, { book }) => createDeveloperMetadata(facts, book),
  updateDeveloperMetadata: (facts, { book }) => updateDeveloperMetadata(facts, book),
  deleteDeveloperMetadata: (facts, { book }) => deleteDeveloperMetadata(facts, book),
};
