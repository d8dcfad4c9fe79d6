import { foldText } from "../domain/text.ts";
import { columnLetters } from "../workbook/column-letters.ts";
import type { Column, Tab, WorkbookDeclaration } from "../workbook/declaration.ts";
import { expandRepeats } from "../workbook/expand-repeats.ts";
import type { Guide, TemplateCell, TemplateRows } from "../workbook/template-shape.ts";
import type {
  ColourRule,
  NamedRange,
  Validation,
  WrittenBook,
  WrittenCell,
  WrittenColumn,
  WrittenSheet,
} from "../workbook/written-book.ts";
import { type Lists, listSheet } from "./list-sheet.ts";
import { SEVERITY_WORDS } from "./severity-words.vi.ts";

/** What a new workbook is made of. */
export interface Layout {
  readonly declaration: WorkbookDeclaration;
  readonly rows: TemplateRows;
  readonly guide: Guide;
  /** Values of every dropdown, by folded list name; units under the type's own name. */
  readonly lists: Lists;
  readonly years: { readonly from: number; readonly before: number };
  /** Headers of every tab that units fill in, in any order or wording: a workbook as a unit has it. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
}

/** Rows that stay ready for typing below the last one. */
const SPARE_ROWS = 300;

/** A workbook laid out from its declaration: the same for a blank edition and for the sample. */
export function layOutWorkbook(layout: Layout): WrittenBook {
  const { sheet, ranges } = listSheet(layout.lists);
  const sheets = keptTabs(layout).map((tab) => laidOutSheet(tab, layout, ranges));
  return { title: layout.declaration.title, sheets: [...sheets, sheet], names: names(layout) };
}

/** All tabs of the declaration, without those that the unit has deleted. */
function keptTabs({ declaration, headers }: Layout): readonly Tab[] {
  return declaration.tabs.filter(
    ({ kind, name }) => headers === undefined || kind !== "records" || headers[name] !== undefined,
  );
}

function laidOutSheet(tab: Tab, layout: Layout, ranges: ReadonlyMap<string, string>): WrittenSheet {
  if (tab.kind === "guide") return guideSheet(tab, layout);
  const expanded = expandRepeats(tab, layout.years.from, layout.years.before);
  const columns = orderedColumns(expanded, layout.headers?.[tab.name]);
  const rows = layout.rows[tab.name] ?? [];
  const body = rows.map((row) => columns.map(({ header }) => writtenCell(row[header])));
  const lastRow = rows.length + 1 + SPARE_ROWS;
  return {
    name: tab.name,
    key: tab.key,
    columns: columns.map(({ column }) => writtenColumn(column, tab)),
    rows: [columns.map(headerCell), ...body],
    frozenRows: 1,
    frozenColumns: tab.kind === "records" ? 1 : 0,
    validations: columns.flatMap(({ column }, index) =>
      column === undefined ? [] : validationOf(column, { index, lastRow, ranges }),
    ),
    colourRules: checkRules(columns, lastRow),
    protect: tab.protect !== undefined || tab.kind === "written",
    landscape: true,
    ...(TAB_COLOURS[tab.kind] ? { tabColour: TAB_COLOURS[tab.kind] } : {}),
  };
}

const TAB_COLOURS: Readonly<Record<Tab["kind"], string>> = {
  guide: "7F7F7F",
  records: "2E75B6",
  edition: "BF8F00",
  written: "548235",
};

interface PlacedColumn {
  readonly header: string;
  readonly column: Column | undefined;
}

function orderedColumns(tab: Tab, headers: readonly string[] | undefined): readonly PlacedColumn[] {
  const declared = tab.columns ?? [];
  if (headers === undefined) return declared.map((column) => ({ header: column.header, column }));
  return headers.map((header) => ({ header, column: columnFor(declared, header) }));
}

function columnFor(columns: readonly Column[], header: string): Column | undefined {
  const key = foldText(header);
  return columns.find((column) =>
    [column.header, ...(column.also ?? [])].some((name) => foldText(name) === key),
  );
}

function headerCell({ header, column }: PlacedColumn): WrittenCell {
  const note = column?.note;
  const look = column?.required ? "required" : "header";
  return { value: header, look, ...(note === undefined ? {} : { note }) };
}

function writtenCell(cell: TemplateCell | undefined): WrittenCell {
  return { value: cell ?? null };
}

const FORMATS: Readonly<Partial<Record<Column["type"], NonNullable<WrittenColumn["format"]>>>> = {
  date: "day",
  integer: "integer",
  decimal: "decimal",
  text: "text",
  longText: "text",
  phone: "text",
  unit: "text",
};

function writtenColumn(column: Column | undefined, tab: Tab): WrittenColumn {
  if (column === undefined) return { width: 120 };
  const format = column.precision === "year" ? undefined : FORMATS[column.type];
  const isLocked = tab.kind === "written" || (tab.protect?.includes(column.key) ?? false);
  const isLong = column.type === "longText" || column.type === "check";
  return {
    key: column.key,
    width: column.width,
    ...(format ? { format } : {}),
    ...(isLong ? { look: "wrap" as const } : {}),
    ...(isLocked ? { locked: true } : {}),
  };
}

function validationOf(
  column: Column,
  {
    index,
    lastRow,
    ranges,
  }: { index: number; lastRow: number; ranges: ReadonlyMap<string, string> },
): readonly Validation[] {
  const rule = ruleOf(column, ranges);
  if (rule === undefined) return [];
  const isFree =
    column.open || column.several || column.precision === "year" || column.type === "checkbox";
  const strict = !isFree && column.type !== "unit";
  const prompt = column.note === undefined ? {} : { prompt: column.note };
  return [{ column: index, firstRow: 2, lastRow, rule, strict, ...prompt }];
}

function ruleOf(
  column: Column,
  ranges: ReadonlyMap<string, string>,
): Validation["rule"] | undefined {
  if (column.values !== undefined) return { kind: "values", values: column.values };
  if (column.type === "checkbox") return { kind: "tick", mark: "x" };
  if (column.type === "date" && !column.stretch) return { kind: "date" };
  if (column.type === "integer" || column.type === "decimal") {
    return column.min === undefined ? undefined : { kind: "number", min: column.min };
  }
  const name = column.type === "unit" ? UNIT_LIST : (column.list ?? []).join(" + ");
  const range = ranges.get(foldText(name));
  return range === undefined ? undefined : { kind: "range", range };
}

/** Under this name `lists` holds the units' codes. */
export const UNIT_LIST = "unit";

function checkRules(columns: readonly PlacedColumn[], lastRow: number): readonly ColourRule[] {
  const at = columns.findIndex(({ column }) => column?.type === "check");
  if (at < 0) return [];
  const letter = columnLetters(at);
  const range = `${letter}2:${letter}${lastRow}`;
  const begins = (word: string) => `LEFT($${letter}2,${word.length})="${word}"`;
  return [
    { range, formula: begins(SEVERITY_WORDS.error), look: "error" },
    { range, formula: begins(SEVERITY_WORDS.warning), look: "warning" },
  ];
}

function guideSheet(tab: Tab, { guide, declaration }: Layout): WrittenSheet {
  const lines = guide[declaration.workbook];
  return {
    name: tab.name,
    key: tab.key,
    columns: [{ width: 680, look: "wrap" }],
    rows: lines.map(({ look, text }) => [{ value: text, look: look === "text" ? "wrap" : look }]),
    protect: true,
    tabColour: TAB_COLOURS.guide,
  };
}

function names(layout: Layout): readonly NamedRange[] {
  const { rows, years, headers } = layout;
  return keptTabs(layout).flatMap((tab) => {
    if (tab.columns === undefined || tab.kind !== "records") return [];
    const expanded = expandRepeats(tab, years.from, years.before);
    const columns = orderedColumns(expanded, headers?.[tab.name]);
    const last = columnLetters(columns.length - 1);
    const count = (rows[tab.name]?.length ?? 0) + 1 + SPARE_ROWS;
    return [{ name: tab.key, range: `'${tab.name}'!$A$1:$${last}$${count}` }];
  });
}
