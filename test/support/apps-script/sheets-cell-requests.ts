import { type Area, holds, meets } from "./area.ts";
import type { Book } from "./book.ts";
import type { Cell } from "./cell.ts";
import type { Execution } from "./execution.ts";
import { protectionRefusal } from "./guards.ts";
import type { RuleState } from "./rule-state.ts";
import { areaOf, type Fields, type Request, tabOfId } from "./sheets-places.ts";
import { notSimulated } from "./simulated.ts";
import type { Tab } from "./tab.ts";

const CHARACTERS = 50_000;
const CRITERIA: Readonly<Record<string, string>> = {
  ONE_OF_LIST: "VALUE_IN_LIST",
  ONE_OF_RANGE: "VALUE_IN_RANGE",
  DATE_IS_VALID: "DATE_IS_VALID_DATE",
  NUMBER_GREATER_THAN_EQ: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  NUMBER_BETWEEN: "NUMBER_BETWEEN",
  BOOLEAN: "CHECKBOX",
  CUSTOM_FORMULA: "CUSTOM_FORMULA",
};

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

const NUMBER_FORMAT = "userEnteredFormat.numberFormat";
const CELL_FIELDS = new Set(
  ["userEnteredValue", "userEnteredFormat", "note", "dataValidation"].concat(NUMBER_FORMAT),
);

/** Sets just the fields of the mask; one that the cell data lacks is cleared. */
function fill(run: Execution, cell: Cell, data: Fields, mask: unknown): void {
  for (const name of String(mask).split(",")) {
    if (!CELL_FIELDS.has(name)) throw notSimulated(`the cell field ${name}`);
    if (name === "userEnteredValue") fillValue(run, cell, Object(data[name] ?? {}) as Fields);
    if (name === "note") cell.note = String(data[name] ?? "");
    if (name === "dataValidation") {
      if (data[name] !== undefined) throw notSimulated("dataValidation in cell data");
      delete cell.rule;
    }
    if (name === NUMBER_FORMAT) fillNumberFormat(cell, Object(data["userEnteredFormat"] ?? {}));
    if (name === "userEnteredFormat") fillFormat(cell, Object(data[name] ?? {}) as Fields);
  }
}

function fillValue(run: Execution, cell: Cell, value: Fields): void {
  const { stringValue, numberValue, boolValue, formulaValue } = value;
  const text = stringValue ?? formulaValue;
  if (typeof text === "string" && text.length > CHARACTERS) run.fail("S22");
  cell.value = (stringValue ?? numberValue ?? boolValue ?? "") as Cell["value"];
  delete cell.formula;
  if (formulaValue !== undefined) cell.formula = String(formulaValue);
}

function fillNumberFormat(cell: Cell, { numberFormat }: Fields): void {
  const { type, pattern } = Object(numberFormat ?? {}) as Fields;
  delete cell.format;
  if (pattern !== undefined) cell.format = String(pattern);
  else if (type === "TEXT") cell.format = "@";
  else if (type !== undefined)
    throw notSimulated(`a number format ${String(type)} without pattern`);
}

function fillFormat(cell: Cell, format: Fields): void {
  const { numberFormat, textFormat, ...rest } = format;
  fillNumberFormat(cell, { numberFormat });
  const { link, ...text } = Object(textFormat ?? {}) as Fields;
  cell.look = new Map(Object.entries({ ...text, ...rest }));
  const { uri } = Object(link ?? {}) as Fields;
  if (uri !== undefined) cell.look.set("link", uri);
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
    if (Array.isArray(rows) && rows.length > 0) throw notSimulated("updateCells: rows in a range");
    const { tab, area } = areaOf(book, range);
    demandRights(context, tab, area);
    eachCell(tab, area, (cell) => fill(run, cell, {}, fields));
    return;
  }
  const { sheetId, rowIndex = 0, columnIndex = 0 } = Object(start) as Fields;
  const at = { row: Number(rowIndex) + 1, column: Number(columnIndex) + 1 };
  writeRows(context, { tab: tabOfId(book, sheetId), at, rows, fields });
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
  for (const [index, line] of lines.entries()) {
    for (const [place, data] of line.entries()) {
      fill(context.run, tab.cell(at.row + index, at.column + place), data, fields);
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
  eachCell(tab, area, (cell) => fill(context.run, cell, data, facts["fields"]));
}

function setDataValidation(facts: Fields, { book }: Context): void {
  const { tab, area } = areaOf(book, facts["range"]);
  const rule = facts["rule"] === undefined ? undefined : ruleOf(Object(facts["rule"]) as Fields);
  eachCell(tab, area, (cell) => {
    if (rule === undefined) delete cell.rule;
    else cell.rule = rule;
    if (rule?.criteria === "CHECKBOX" && cell.value === "") cell.value = false;
  });
}

function ruleOf({ condition, strict, inputMessage }: Fields): RuleState {
  const { type, values = [] } = Object(condition) as Fields;
  const criteria = CRITERIA[String(type)];
  if (criteria === undefined) throw notSimulated(`the validation ${String(type)}`);
  const texts = (values as readonly Fields[]).map((value) => String(value["userEnteredValue"]));
  const help = inputMessage === undefined ? null : String(inputMessage);
  return { criteria, values: texts, allowInvalid: strict !== true, help };
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
