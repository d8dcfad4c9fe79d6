import type {
  CellLink,
  ColourRule,
  Validation,
  WrittenCell,
  WrittenSheet,
} from "../../workbook/written-book.ts";
import type { ApiRequest } from "./api-types.ts";
import { cellData } from "./cell-data.ts";
import { colour, ruleFormat } from "./cell-format.ts";
import { formatRequests } from "./format-requests.ts";
import { gridRange, isEmptyRange } from "./grid-range.ts";
import { guardRequest, guardsOf } from "./guards.ts";

export interface TabPlace {
  readonly sheetId: number;
  /** Address of a cell that a cell points to; undefined when nobody knows it. */
  readonly linkTo: (link: CellLink) => string | undefined;
  /** Who alone may write in a protected tab; nobody named: people are warned, not stopped. */
  readonly editors?: readonly string[];
  /** The stable name of the tab, under which what it holds is numbered; none: the service numbers. */
  readonly id?: string;
  /** Rows and columns that the tab must have beside its contents: charts stand there. */
  readonly spareRows?: number;
  readonly spareColumns?: number;
}

/** Everything that fills a blank tab: cells first, looks, widths, rules, then what guards it. */
export function tabRequests(sheet: WrittenSheet, place: TabPlace): readonly ApiRequest[] {
  const { sheetId } = place;
  return [
    { updateSheetProperties: gridProperties(sheet, place) },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: sheet.rows.map((row) => ({ values: row.map(cellData) })),
        fields: "userEnteredValue,note",
      },
    },
    ...formatRequests(sheet, place),
    ...widthRequests(sheet, sheetId),
    ...(sheet.merges ?? []).map((range) => ({
      mergeCells: { range: gridRange(range, sheetId), mergeType: "MERGE_ALL" },
    })),
    ...(sheet.validations ?? []).map((validation) => validationRequest(validation, sheetId)),
    ...ruleRequests(sheet, sheetId),
    ...guardsOf(sheet).map((guard) => guardRequest(guard, place)),
  ];
}

/** A grid of exactly the written size: spare cells count against the workbook's limit. */
function gridProperties(sheet: WrittenSheet, place: TabPlace) {
  const { frozenRows = 0, frozenColumns = 0, tabColour, validations = [] } = sheet;
  const { sheetId, spareRows = 0, spareColumns = 0 } = place;
  const lastRow = Math.max(sheet.rows.length, ...validations.map((one) => one.lastRow));
  const width = Math.max(sheet.columns.length, ...sheet.rows.map((row) => row.length), 1);
  return {
    properties: {
      sheetId,
      gridProperties: {
        rowCount: Math.max(lastRow, frozenRows + 1) + spareRows,
        columnCount: Math.max(width, frozenColumns + 1) + spareColumns,
        frozenRowCount: frozenRows,
        frozenColumnCount: frozenColumns,
      },
      ...(tabColour === undefined ? {} : { tabColorStyle: { rgbColor: colour(tabColour) } }),
    },
    fields: [
      "gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)",
      ...(tabColour === undefined ? [] : ["tabColorStyle"]),
    ].join(","),
  };
}

/** One request for each stretch of columns of one width. */
function widthRequests({ columns }: WrittenSheet, sheetId: number): readonly ApiRequest[] {
  const requests: ApiRequest[] = [];
  let start = 0;
  for (let end = 1; end <= columns.length; end++) {
    const width = columns[start]?.width;
    if (end < columns.length && columns[end]?.width === width) continue;
    requests.push({
      updateDimensionProperties: {
        range: { sheetId, dimension: "COLUMNS", startIndex: start, endIndex: end },
        properties: { pixelSize: width },
        fields: "pixelSize",
      },
    });
    start = end;
  }
  return requests;
}

export function validationRequest(validation: Validation, sheetId: number): ApiRequest {
  const { column, firstRow, lastRow, rule, strict, prompt } = validation;
  return {
    setDataValidation: {
      range: {
        sheetId,
        startRowIndex: firstRow - 1,
        endRowIndex: lastRow,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      },
      rule: {
        condition: condition(rule),
        strict,
        showCustomUi: true,
        ...(prompt === undefined ? {} : { inputMessage: prompt }),
      },
    },
  };
}

/** The service's name for a kind of rule. */
export function ruleType(rule: Validation["rule"]): string {
  return condition(rule).type;
}

function condition(rule: Validation["rule"]) {
  const values = (...texts: readonly string[]) => texts.map((text) => ({ userEnteredValue: text }));
  if (rule.kind === "values") return { type: "ONE_OF_LIST", values: values(...rule.values) };
  if (rule.kind === "range") return { type: "ONE_OF_RANGE", values: values(`=${rule.range}`) };
  if (rule.kind === "date") return { type: "DATE_IS_VALID" };
  if (rule.kind === "tick") return { type: "BOOLEAN", values: values(rule.mark) };
  return { type: "NUMBER_GREATER_THAN_EQ", values: values(String(rule.min)) };
}

/** The first rule named wins. Sheets has no bars in cells: a colour as deep as the bar is long. */
function ruleRequests(sheet: WrittenSheet, sheetId: number): readonly ApiRequest[] {
  const colours = (sheet.colourRules ?? []).map((rule, index) => ruleRequest(rule, sheetId, index));
  const filled = (sheet.dataBars ?? []).filter(({ range }) => !isEmptyRange(range));
  const bars = filled.map(({ range, max }, index) => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [gridRange(range, sheetId)],
        gradientRule: {
          minpoint: { type: "NUMBER", value: "0", colorStyle: { rgbColor: colour("FFFFFF") } },
          maxpoint: {
            type: "NUMBER",
            value: String(max),
            colorStyle: { rgbColor: colour("9DC3E6") },
          },
        },
      },
      index: colours.length + index,
    },
  }));
  return [...colours, ...bars];
}

export function ruleRequest(
  { range, formula, look }: ColourRule,
  sheetId: number,
  index: number,
): ApiRequest {
  return {
    addConditionalFormatRule: {
      rule: {
        ranges: [gridRange(range, sheetId)],
        booleanRule: {
          condition: {
            type: "CUSTOM_FORMULA",
            values: [{ userEnteredValue: sheetsFormula(formula) }],
          },
          format: ruleFormat(look),
        },
      },
      index,
    },
  };
}

/** Every locale of a spreadsheet takes `;` between arguments; `,` is the decimal sign of some. */
export function sheetsFormula(formula: string): string {
  const bare = formula.replace(/^=/, "");
  return `=${bare.replace(/"[^"]*"|,/g, (part) => (part === "," ? ";" : part))}`;
}

/** Requests that append rows below the last filled one; nothing that stands is touched. */
export function appendRequest(
  rows: readonly (readonly WrittenCell[])[],
  sheetId: number,
): readonly ApiRequest[] {
  if (rows.length === 0) return [];
  return [
    {
      appendCells: {
        sheetId,
        rows: rows.map((row) => ({ values: row.map(cellData) })),
        fields: "userEnteredValue",
      },
    },
  ];
}
