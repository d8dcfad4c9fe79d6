import type { Book } from "./book.ts";
import type { Execution } from "./execution.ts";
import { newProtection } from "./protection.ts";
import { areaOf, type Fields, type Request, tabOfId } from "./sheets-places.ts";

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
    if (hiddenByUser === true) (isRows ? tab.hiddenRows : tab.hiddenColumns).add(line);
  }
}

function addConditionalFormatRule(facts: Fields, { run, book }: Context): void {
  const { ranges, booleanRule, gradientRule } = Object(facts["rule"]) as Fields;
  const spots = (ranges as readonly unknown[]).map((range) => areaOf(book, range));
  const [first] = spots;
  if (first === undefined) throw new Error("At least one range is required.");
  const { condition, format } = Object(booleanRule ?? {}) as Fields;
  const { type = "GRADIENT", values = [] } = Object(condition ?? {}) as Fields;
  const texts = (values as readonly Fields[]).map((value) => String(value["userEnteredValue"]));
  const isElsewhere = texts.some((text) => text.replace(/"[^"]*"/g, "").includes("!"));
  if (isElsewhere || spots.some(({ tab }) => tab !== first.tab)) run.fail("S29");
  const look = new Map(Object.entries(Object(format ?? gradientRule) as Fields));
  const areas = spots.map(({ area }) => area);
  const rules = [...first.tab.conditions];
  const index = Number(facts["index"] ?? rules.length);
  rules.splice(index, 0, { criteria: String(type), values: texts, areas, look });
  first.tab.conditions = rules;
}

function deleteConditionalFormatRule(facts: Fields, { book }: Context): void {
  const tab = tabOfId(book, facts["sheetId"]);
  const index = Number(facts["index"] ?? 0);
  if (index >= tab.conditions.length) throw new Error(`No conditional format at index ${index}`);
  tab.conditions = tab.conditions.filter((_, at) => at !== index);
}

function addProtectedRange(facts: Fields, { book }: Context) {
  const { range, description = "", warningOnly } = Object(facts["protectedRange"]) as Fields;
  const { tab, area } = areaOf(book, range);
  const isWhole = Object.keys(Object(range)).every((name) => name === "sheetId");
  const state = newProtection(book, isWhole ? undefined : area);
  state.description = String(description);
  state.warningOnly = warningOnly === true;
  tab.protections.push(state);
  return { addProtectedRange: { protectedRange: { protectedRangeId: state.id } } };
}

function deleteProtectedRange(facts: Fields, { book }: Context): void {
  const isIt = ({ id }: { id: number }) => id === facts["protectedRangeId"];
  const tab = book.tabs.find((own) => own.protections.some(isIt));
  if (tab === undefined) throw new Error("No protected range with that id");
  tab.protections = tab.protections.filter((one) => !isIt(one));
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
  const { spec, position } = Object(facts["chart"]) as Fields;
  const { title, basicChart } = Object(spec) as Fields;
  const { chartType, headerCount = 0, series, domains } = Object(basicChart) as Fields;
  const { overlayPosition } = Object(position) as Fields;
  const { anchorCell } = Object(overlayPosition) as Fields;
  const { sheetId, rowIndex = 0, columnIndex = 0 } = Object(anchorCell) as Fields;
  const tab = tabOfId(book, sheetId);
  if (Number(rowIndex) >= tab.maxRows || Number(columnIndex) >= tab.maxColumns) {
    throw new Error("The anchor cell is outside the grid.");
  }
  const id = book.nextId();
  tab.charts.push({
    id,
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
  addProtectedRange,
  deleteProtectedRange,
  addChart,
  deleteEmbeddedObject,
};

export const OVERLAY_REQUESTS: ReadonlySet<string> = new Set(Object.keys(HANDLERS));
