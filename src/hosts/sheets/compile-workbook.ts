import type { Declarations } from "../../edition/edition-source.ts";
import type { WrittenBook, WrittenSheet } from "../../workbook/written-book.ts";
import type { ApiRequest } from "./api-types.ts";
import { colour } from "./cell-format.ts";
import { checkFormulaRequests, headerTables } from "./check-formulas.ts";
import { filterViewRequest, type ViewedUnit } from "./filter-views.ts";
import { LISTS, type ListFormula, listFormulaRequest, withLiveLists } from "./live-lists.ts";
import { nameRequest, PLACE } from "./missing-tabs.ts";
import { stableId } from "./stable-id.ts";
import { CHART_COLUMNS, CHART_ROWS, chartRequests } from "./summary-charts.ts";
import { tabRequests } from "./tab-requests.ts";
import { bookTag, columnTag, sheetTag, TAG } from "./template-tags.ts";

/** What a workbook is brought to. */
export interface Template {
  readonly kind: "office" | "entry";
  readonly declarations: Declarations;
  readonly book: WrittenBook;
  readonly formulas: readonly ListFormula[];
  /** Units that share the workbook: each gets a filter view a tab. */
  readonly units: readonly ViewedUnit[];
  /** Who may write in protected parts, besides the owner. */
  readonly editors: readonly string[];
}

/** @param book as laid out; its lists become formulas */
export function templateOf(parts: Omit<Template, "formulas">): Template {
  const { book, formulas } = withLiveLists(parts.book, parts.kind, parts.declarations);
  return { ...parts, book, formulas };
}

/** The bodies that make a workbook: what it is and its tabs, and one batch for all that they hold. */
export interface CompiledWorkbook {
  readonly create: {
    readonly properties: typeof PLACE & { readonly title: string };
    readonly sheets: readonly ReturnType<typeof createdSheet>[];
  };
  readonly requests: readonly ApiRequest[];
}

/** Everything numbered by its stable name: the same bodies for the same template, always. */
export function compileWorkbook(template: Template): CompiledWorkbook {
  const { kind, declarations, book } = template;
  const { version } = declarations[kind];
  const placed = book.sheets.map((sheet): readonly [WrittenSheet, number] => [
    sheet,
    sheetIdOf(template, sheet),
  ]);
  const idOf = (name: string) => placed.find(([sheet]) => sheet.name === name)?.[1];
  return {
    create: {
      properties: { title: book.title, ...PLACE },
      sheets: placed.map(([sheet, sheetId], index) => createdSheet(sheet, sheetId, index)),
    },
    requests: [
      ...placed.flatMap(([sheet, sheetId]) => sheetRequests(template, sheet, sheetId)),
      ...checkFormulaRequests(declarations.entry, headerTables(book), idOf),
      ...(book.names ?? []).flatMap(({ name, range }) =>
        nameRequest(name, range, placed).map((request) =>
          numbered(request, `${kind}/name/${name}`),
        ),
      ),
      bookTag({ key: TAG.workbook, value: kind, id: `${kind}/tag/workbook` }),
      bookTag({ key: TAG.version, value: String(version), id: `${kind}/tag/version` }),
    ],
  };
}

export function sheetStableName({ kind }: Pick<Template, "kind">, { key, name }: WrittenSheet) {
  return `${kind}/sheet/${key ?? name}`;
}

export function sheetIdOf(template: Pick<Template, "kind">, sheet: WrittenSheet): number {
  return stableId(sheetStableName(template, sheet));
}

export function createdSheet({ name, hidden }: WrittenSheet, sheetId: number, index: number) {
  return { properties: { sheetId, title: name, index, ...(hidden ? { hidden } : {}) } };
}

/** All that one tab holds, when it is made. */
export function sheetRequests(
  template: Template,
  sheet: WrittenSheet,
  sheetId: number,
): readonly ApiRequest[] {
  const id = sheetStableName(template, sheet);
  const isSummary = template.kind === "office" && sheet.key === "summary";
  const spare = isSummary ? { spareRows: CHART_ROWS, spareColumns: CHART_COLUMNS } : spareOf(sheet);
  const { editors } = template;
  return [
    ...tabRequests(sheet, { sheetId, id, editors, linkTo: () => undefined, ...spare }),
    ...(sheet.key === LISTS
      ? template.formulas.map((formula) =>
          listFormulaRequest(formula, { sheetId, columnIndex: formula.column }),
        )
      : []),
    ...bandingRequests(sheet, { sheetId, id, columnCount: sheet.columns.length }),
    ...viewRequests(template, sheet, { sheetId, id }),
    ...(isSummary ? chartRequests(sheet, sheetId) : []),
    ...(sheet.key === undefined
      ? []
      : [sheetTag({ key: TAG.sheet, value: sheet.key, id: `${id}/tag` }, sheetId)]),
    ...sheet.columns.flatMap((_, at) => columnTags(template, sheet, { sheetId, from: at, to: at })),
  ];
}

/** Rows below a list's formula, for the values that it gives. */
const LIST_ROWS = 500;

function spareOf({ key }: WrittenSheet): { readonly spareRows?: number } {
  return key === LISTS ? { spareRows: LIST_ROWS } : {};
}

/** The tag of the column at `from` of a template's tab, where it now stands. */
export function columnTags(
  template: Pick<Template, "kind">,
  sheet: WrittenSheet,
  { sheetId, from, to }: { readonly sheetId: number; readonly from: number; readonly to: number },
): readonly ApiRequest[] {
  const key = sheet.columns[from]?.key;
  if (key === undefined || sheet.key === undefined) return [];
  const id = `${sheetStableName(template, sheet)}/column/${key}`;
  return [columnTag({ key: TAG.column, value: `${sheet.key}.${key}`, id }, sheetId, to)];
}

interface Place {
  readonly sheetId: number;
  readonly id: string;
}

/** Rows that people type in are told apart by bands; written tabs colour their own. */
export function bandingRequests(
  sheet: WrittenSheet,
  { sheetId, id, columnCount }: Place & { readonly columnCount: number },
): readonly ApiRequest[] {
  const isTyped = sheet.validations !== undefined && sheet.columns.some(({ locked }) => !locked);
  if (!isTyped) return [];
  const fill = (hex: string) => ({ rgbColor: colour(hex) });
  return [
    {
      addBanding: {
        bandedRange: {
          bandedRangeId: stableId(`${id}/banding`),
          range: {
            sheetId,
            startRowIndex: 0,
            startColumnIndex: 0,
            endColumnIndex: columnCount,
          },
          rowProperties: {
            headerColorStyle: fill("D9E2F3"),
            firstBandColorStyle: fill("FFFFFF"),
            secondBandColorStyle: fill("F7F9FC"),
          },
        },
      },
    },
  ];
}

/** Where the unit stands in a tab that people fill in for units; −1 for any other tab. */
export function unitColumnOf(
  { kind, declarations }: Pick<Template, "kind" | "declarations">,
  sheet: WrittenSheet,
): number {
  const tab = declarations[kind].tabs.find(({ key }) => key === sheet.key);
  const unit =
    tab?.kind === "records" ? tab.columns?.find(({ type }) => type === "unit") : undefined;
  return unit === undefined ? -1 : sheet.columns.findIndex(({ key }) => key === unit.key);
}

function viewRequests(template: Template, sheet: WrittenSheet, place: Place) {
  const unitColumn = unitColumnOf(template, sheet);
  if (unitColumn < 0 || template.units.length < 2) return [];
  const columnCount = sheet.columns.length;
  return template.units.map((unit) =>
    filterViewRequest(unit, { ...place, unitColumn, columnCount }),
  );
}

function numbered(request: ApiRequest, id: string): ApiRequest {
  const { namedRange } = Object(request["addNamedRange"]) as { namedRange: object };
  return { addNamedRange: { namedRange: { namedRangeId: String(stableId(id)), ...namedRange } } };
}
