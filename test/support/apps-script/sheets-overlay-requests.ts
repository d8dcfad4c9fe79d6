import type { Book } from "./book.ts";
import type { Execution } from "./execution.ts";
import { areaOf, type Fields, type Request, tabOfId } from "./sheets-places.ts";
import {
  addProtectedRange,
  deleteProtectedRange,
  updateProtectedRange,
} from "./sheets-protection-requests.ts";
import type { Tab } from "./tab.ts";
import type { ConditionState } from "./tab-states.ts";

interface Context {
  readonly run: Execution;
  readonly book: Book;
}

type Handler = (facts: Fields, context: Context) => unknown;

/** Does one request about what lies over the cells: colours, guards, charts, widths. */
export function applyOverlayRequest(run: Execution, book: Book, { kind, facts }: Request): unknown {
  return HANDLERS[kind]?.(facts, { run, book });
}

function updateDimensionProperties(facts: Fields, { book }: Context): void {
  const { sheetId, dimension, startIndex = 0, endIndex } = Object(facts["range"]) as Fields;
  const { pixelSize, hiddenByUser } = Object(facts["properties"]) as Fields;
  const tab = tabOfId(book, sheetId);
  const isRows = dimension === "ROWS";
  const lines = isRows ? tab.maxRows : tab.maxColumns;
  const last = Number(endIndex ?? lines);
  if (last > lines) throw new Error("Range exceeds grid limits.");
  for (let line = Number(startIndex) + 1; line <= last; line++) {
    if (pixelSize !== undefined) (isRows ? tab.heights : tab.widths).set(line, Number(pixelSize));
    const hidden = isRows ? tab.hiddenRows : tab.hiddenColumns;
    if (hiddenByUser === true) hidden.add(line);
    if (hiddenByUser === false) hidden.delete(line);
  }
}

function conditionOf(
  { run, book }: Context,
  given: unknown,
): { readonly tab: Tab; readonly rule: ConditionState } {
  const { ranges = [], ...api } = Object(given) as Fields;
  const { booleanRule, gradientRule } = api;
  const spots = (ranges as readonly unknown[]).map((range) => areaOf(book, range));
  const [first] = spots;
  if (first === undefined) throw new Error("At least one range is required.");
  if ((booleanRule === undefined) === (gradientRule === undefined)) {
    throw new Error("Exactly one of booleanRule and gradientRule must be set.");
  }
  const { condition, format } = Object(booleanRule ?? {}) as Fields;
  const { type = "GRADIENT", values = [] } = Object(condition ?? {}) as Fields;
  const texts = (values as readonly Fields[]).map((value) => String(value["userEnteredValue"]));
  const isElsewhere = texts.some((text) => text.replace(/"[^"]*"/g, "").includes("!"));
  if (isElsewhere || spots.some(({ tab }) => tab !== first.tab)) run.fail("S29");
  const look = new Map(Object.entries(Object(format ?? gradientRule) as Fields));
  const areas = spots.map(({ area }) => area);
  return { tab: first.tab, rule: { criteria: String(type), values: texts, areas, look, api } };
}

function addConditionalFormatRule(facts: Fields, context: Context): void {
  const { tab, rule } = conditionOf(context, facts["rule"]);
  const rules = [...tab.conditions];
  const index = Number(facts["index"] ?? rules.length);
  if (index > rules.length) throw new Error(`No conditional format at index ${index}`);
  rules.splice(index, 0, rule);
  tab.conditions = rules;
}

/** A new rule in the place of an old one, or an old one in a new place. */
function updateConditionalFormatRule(facts: Fields, context: Context): void {
  const index = Number(facts["index"] ?? 0);
  const made = facts["rule"] === undefined ? undefined : conditionOf(context, facts["rule"]);
  const tab = made?.tab ?? tabOfId(context.book, facts["sheetId"]);
  const own = tab.conditions[index];
  if (own === undefined) throw new Error(`No conditional format at index ${index}`);
  const rules = tab.conditions.filter((_, at) => at !== index);
  rules.splice(Number(facts["newIndex"] ?? index), 0, made?.rule ?? own);
  tab.conditions = rules;
}

function deleteConditionalFormatRule(facts: Fields, { book }: Context): void {
  const tab = tabOfId(book, facts["sheetId"]);
  const index = Number(facts["index"] ?? 0);
  if (index >= tab.conditions.length) throw new Error(`No conditional format at index ${index}`);
  tab.conditions = tab.conditions.filter((_, at) => at !== index);
}

function sourcesOf(parts: unknown): readonly unknown[] {
  return ((parts ?? []) as readonly Fields[]).flatMap((part) =>
    Object.values(part).flatMap((own) => {
      const { sourceRange } = Object(own) as Fields;
      return (Object(sourceRange ?? {}) as { sources?: readonly unknown[] }).sources ?? [];
    }),
  );
}

function addChart(facts: Fields, { book }: Context) {
  const { spec, position, chartId } = Object(facts["chart"]) as Fields;
  const { title, basicChart } = Object(spec) as Fields;
  const { chartType, headerCount = 0, series, domains } = Object(basicChart) as Fields;
  const { overlayPosition } = Object(position) as Fields;
  const { anchorCell } = Object(overlayPosition) as Fields;
  const { sheetId, rowIndex = 0, columnIndex = 0 } = Object(anchorCell) as Fields;
  const tab = tabOfId(book, sheetId);
  if (Number(rowIndex) >= tab.maxRows || Number(columnIndex) >= tab.maxColumns) {
    throw new Error("The anchor cell is outside the grid.");
  }
  if (book.tabs.some((own) => own.charts.some(({ id }) => id === chartId))) {
    throw new Error(`Chart with id ${String(chartId)} already exists.`);
  }
  const id = typeof chartId === "number" ? chartId : book.nextId();
  tab.charts.push({
    id,
    spec,
    type: String(chartType),
    areas: [...sourcesOf(domains), ...sourcesOf(series)].map((source) => areaOf(book, source)),
    position: [Number(rowIndex) + 1, Number(columnIndex) + 1, 0, 0],
    options: new Map([["title", title]]),
    headers: Number(headerCount),
  });
  return { addChart: { chart: { chartId: id } } };
}

function deleteEmbeddedObject(facts: Fields, { book }: Context): void {
  const tab = book.tabs.find((own) => own.charts.some(({ id }) => id === facts["objectId"]));
  if (tab === undefined) throw new Error(`No object with id ${String(facts["objectId"])}`);
  tab.charts = tab.charts.filter(({ id }) => id !== facts["objectId"]);
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  updateDimensionProperties,
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
  addProtectedRange: (facts, { book }) => addProtectedRange(facts, book),
  updateProtectedRange: (facts, { book }) => updateProtectedRange(facts, book),
  deleteProtectedRange: (facts, { book }) => deleteProtectedRange(facts, book),
  addChart,
  deleteEmbeddedObject,
};

export const OVERLAY_REQUESTS: ReadonlySet<string> = new Set(Object.keys(HANDLERS));
