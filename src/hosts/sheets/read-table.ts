import { addDays } from "../../domain/day.ts";
import type { RawCell, Table } from "../../workbook/table.ts";
import type { ApiCell, ApiNumberFormat, ApiSheet, ApiValue } from "./api-types.ts";

/**
 * A tab as the Sheets service answers, as the core reads it.
 *
 * A date is the serial number that the service gives, counted in days: no zone stands between the
 * cell and the day. Trailing blank rows and cells are cut.
 */
export function readTable(sheet: ApiSheet): Table {
  const rows: RawCell[][] = [];
  let hiddenRows = 0;
  for (const grid of sheet.data ?? []) {
    const { startRow = 0, startColumn = 0, rowData = [], rowMetadata = [] } = grid;
    for (const [at, { values = [] }] of rowData.entries()) {
      const cells = withoutTrailingBlanks([
        ...Array.from({ length: startColumn }, () => null),
        ...values.map(rawCell),
      ]);
      rows[startRow + at] = cells;
      const { hiddenByFilter, hiddenByUser } = rowMetadata[at] ?? {};
      if (cells.length > 0 && (hiddenByFilter || hiddenByUser)) hiddenRows++;
    }
  }
  const name = sheet.properties?.title ?? "";
  const all = Array.from(rows, (row) => row ?? []);
  while (all.length > 0 && all[all.length - 1]?.length === 0) all.pop();
  return hiddenRows === 0 ? { name, rows: all } : { name, rows: all, hiddenRows };
}

function rawCell({ effectiveValue, effectiveFormat, hyperlink }: ApiCell): RawCell {
  const value = cellValue(effectiveValue, effectiveFormat?.numberFormat ?? {});
  const isBlank = value === null || (typeof value === "string" && value.trim() === "");
  return isBlank && isWebAddress(hyperlink) ? hyperlink : value;
}

export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:/i.test(text);
}

function cellValue(value: ApiValue | undefined, format: ApiNumberFormat): RawCell {
  if (value === undefined) return null;
  const { numberValue, stringValue, boolValue, errorValue } = value;
  if (errorValue !== undefined) return { kind: "error", text: errorText(errorValue.type) };
  if (stringValue !== undefined) return stringValue === "" ? null : stringValue;
  if (boolValue !== undefined) return boolValue;
  return numberValue === undefined ? null : numberCell(numberValue, format);
}

/** Serial 0 is 30/12/1899; before day 1 and after the year 9999 a number is no day. */
const SERIAL_ZERO = "1899-12-30";
const LAST_SERIAL = 2_958_465;

function numberCell(number: number, { type, pattern = "" }: ApiNumberFormat): RawCell {
  if (type === "DATE" || type === "DATE_TIME") {
    const isDay = number >= 1 && number < LAST_SERIAL + 1;
    return isDay ? { kind: "day", day: addDays(SERIAL_ZERO, Math.floor(number)) } : number;
  }
  const isPercent = type === "PERCENT" || (type !== "TEXT" && bare(pattern).includes("%"));
  return isPercent ? { kind: "percent", fraction: number } : number;
}

/** The first part of a pattern, without its quoted and escaped letters. */
function bare(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\./g, "").split(";")[0] ?? "";
}

const ERROR_TEXTS: Readonly<Record<string, string>> = {
  NULL_VALUE: "#NULL!",
  DIVIDE_BY_ZERO: "#DIV/0!",
  VALUE: "#VALUE!",
  REF: "#REF!",
  NAME: "#NAME?",
  NUM: "#NUM!",
  N_A: "#N/A",
  LOADING: "Loading...",
};

function errorText(type: string | undefined): string {
  return ERROR_TEXTS[type ?? ""] ?? "#ERROR!";
}

function withoutTrailingBlanks(cells: RawCell[]): RawCell[] {
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells;
}
