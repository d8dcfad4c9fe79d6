import type { Cell } from "./cell.ts";
import type { Execution } from "./execution.ts";
import { type Mask, maskOf } from "./field-mask.ts";
import type { RuleState } from "./rule-state.ts";
import type { Fields } from "./sheets-places.ts";
import { notSimulated } from "./simulated.ts";

const CHARACTERS = 50_000;

/** Names of a validation in the API and in SpreadsheetApp. */
const CRITERIA: Readonly<Record<string, string>> = {
  ONE_OF_LIST: "VALUE_IN_LIST",
  ONE_OF_RANGE: "VALUE_IN_RANGE",
  DATE_IS_VALID: "DATE_IS_VALID_DATE",
  DATE_AFTER: "DATE_AFTER",
  DATE_BEFORE: "DATE_BEFORE",
  DATE_BETWEEN: "DATE_BETWEEN",
  NUMBER_GREATER: "NUMBER_GREATER_THAN",
  NUMBER_GREATER_THAN_EQ: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  NUMBER_LESS_THAN_EQ: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  NUMBER_BETWEEN: "NUMBER_BETWEEN",
  TEXT_IS_EMAIL: "TEXT_IS_VALID_EMAIL",
  BOOLEAN: "CHECKBOX",
  CUSTOM_FORMULA: "CUSTOM_FORMULA",
};
const CONDITIONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CRITERIA).map(([api, own]) => [own, api]),
);
/** How many values a condition takes; one that is not here takes any number. */
const VALUE_COUNTS: Readonly<Record<string, number>> = {
  ONE_OF_RANGE: 1,
  DATE_IS_VALID: 0,
  DATE_AFTER: 1,
  DATE_BEFORE: 1,
  DATE_BETWEEN: 2,
  NUMBER_GREATER: 1,
  NUMBER_GREATER_THAN_EQ: 1,
  NUMBER_LESS_THAN_EQ: 1,
  NUMBER_BETWEEN: 2,
  TEXT_IS_EMAIL: 0,
  CUSTOM_FORMULA: 1,
};
const LIST_MAX = 500;

/** The fields of a cell that a request writes, each with what of it. */
export type CellFields = readonly (readonly [string, Mask])[];

export function cellFields(fields: unknown): CellFields {
  if (typeof fields !== "string" || fields === "") {
    throw new Error("At least one field must be listed in 'fields'. (Use '*' to indicate all.)");
  }
  const all = "userEnteredValue,userEnteredFormat,note,dataValidation";
  return Object.entries(maskOf(fields === "*" ? all : fields));
}

/** Sets just these fields; one that the cell data lacks is cleared. */
export function fill(run: Execution, cell: Cell, data: Fields, fields: CellFields): void {
  for (const [name, inner] of fields) {
    if (name === "userEnteredValue") fillValue(run, cell, Object(data[name] ?? {}) as Fields);
    else if (name === "note") cell.note = String(data[name] ?? "");
    else if (name === "dataValidation") setRule(cell, data[name]);
    else if (name === "userEnteredFormat") fillFormat(cell, Object(data[name] ?? {}), inner);
    else throw notSimulated(`the cell field ${name}`);
  }
}

/** A tick box fills an empty cell with FALSE. */
export function setRule(cell: Cell, given: unknown): void {
  delete cell.rule;
  if (given === undefined) return;
  cell.rule = ruleOf(Object(given) as Fields);
  if (cell.rule.criteria === "CHECKBOX" && cell.value === "") cell.value = false;
}

function ruleOf({ condition, strict, inputMessage, showCustomUi }: Fields): RuleState {
  const { type, values = [] } = Object(condition) as Fields;
  const criteria = CRITERIA[String(type)];
  if (criteria === undefined) throw notSimulated(`the validation ${String(type)}`);
  const texts = (values as readonly Fields[]).map((value) => String(value["userEnteredValue"]));
  const count = VALUE_COUNTS[String(type)];
  if (count !== undefined && texts.length !== count) {
    throw new Error(`${String(type)} takes ${count} values, not ${texts.length}`);
  }
  if (type === "ONE_OF_LIST" && (texts.length === 0 || texts.length > LIST_MAX)) {
    throw new Error(`ONE_OF_LIST takes 1 to ${LIST_MAX} values, not ${texts.length}`);
  }
  if (type === "ONE_OF_RANGE" && !/^=/.test(texts[0] ?? "")) {
    throw new Error("ONE_OF_RANGE takes a range that begins with «=»");
  }
  const help = inputMessage === undefined ? null : String(inputMessage);
  return {
    criteria,
    values: texts,
    allowInvalid: strict !== true,
    help,
    ...(showCustomUi === true ? { showsList: true } : {}),
  };
}

/** A validation as the API shows it; one that SpreadsheetApp alone can build is not shown. */
export function ruleFacts(rule: RuleState): Fields | undefined {
  const type = CONDITIONS[rule.criteria];
  if (type === undefined) return undefined;
  const values = rule.values.map((value) => ({ userEnteredValue: String(value) }));
  return {
    condition: { type, ...(values.length === 0 ? {} : { values }) },
    ...(rule.allowInvalid ? {} : { strict: true }),
    ...(rule.help === null ? {} : { inputMessage: rule.help }),
    ...(rule.showsList === true ? { showCustomUi: true } : {}),
  };
}

function fillValue(run: Execution, cell: Cell, value: Fields): void {
  const { stringValue, numberValue, boolValue, formulaValue } = value;
  const text = stringValue ?? formulaValue;
  if (typeof text === "string" && text.length > CHARACTERS) run.fail("S22");
  if (typeof formulaValue === "string" && !formulaValue.startsWith("=")) {
    throw new Error(`A formula begins with «=»: ${formulaValue}`);
  }
  cell.value = (stringValue ?? numberValue ?? boolValue ?? "") as Cell["value"];
  delete cell.formula;
  if (formulaValue !== undefined) cell.formula = String(formulaValue);
}

const TEXT_FORMAT = new Set(
  "bold italic underline strikethrough fontSize fontFamily foregroundColor foregroundColorStyle".split(
    " ",
  ),
);

/** What was set of a cell's look, as the API names it; the number format stands apart. */
export function lookFacts(cell: Cell): Fields {
  const text: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of cell.look ?? []) {
    if (name === "link") text["link"] = { uri: value };
    else if (TEXT_FORMAT.has(name)) text[name] = value;
    else rest[name] = value;
  }
  return { ...rest, ...(Object.keys(text).length === 0 ? {} : { textFormat: text }) };
}

function fillFormat(cell: Cell, format: Fields, mask: Mask): void {
  if (Object.keys(mask).length === 0 || mask["*"] !== undefined) {
    setFormat(cell, format);
    return;
  }
  if (mask["numberFormat"] !== undefined) fillNumberFormat(cell, format);
  const { numberFormat: _, ...looks } = mask;
  if (Object.keys(looks).length === 0) return;
  setLook(cell, overlaid(lookFacts(cell), format, looks));
}

/** The value with the masked fields of another one: what the other lacks goes. */
function overlaid(value: Fields, other: Fields, mask: Mask): Fields {
  const result: Record<string, unknown> = { ...value };
  for (const [name, inner] of Object.entries(mask)) {
    const isLeaf = Object.keys(inner).length === 0;
    const own = isLeaf
      ? other[name]
      : overlaid(Object(value[name] ?? {}), Object(other[name] ?? {}), inner);
    if (own === undefined) delete result[name];
    else result[name] = own;
  }
  return result;
}

function setFormat(cell: Cell, format: Fields): void {
  fillNumberFormat(cell, format);
  const { numberFormat: _, ...look } = format;
  setLook(cell, look);
}

function setLook(cell: Cell, { textFormat, ...rest }: Fields): void {
  const { link, ...text } = Object(textFormat ?? {}) as Fields;
  cell.look = new Map(Object.entries({ ...text, ...rest }));
  const { uri } = Object(link ?? {}) as Fields;
  if (uri !== undefined) cell.look.set("link", uri);
}

function fillNumberFormat(cell: Cell, { numberFormat }: Fields): void {
  const { type, pattern } = Object(numberFormat ?? {}) as Fields;
  delete cell.format;
  if (pattern !== undefined) cell.format = String(pattern);
  else if (type === "TEXT") cell.format = "@";
  else if (type !== undefined)
    throw notSimulated(`a number format ${String(type)} without pattern`);
}
