/// <reference types="google-apps-script" />
import type { RawCell } from "../../../workbook/table.ts";

/** Cells as Apps Script hands them over: to a custom function, or from `getValues`. */
export type SheetValues = readonly (readonly unknown[])[];

/** A range's cells for the core; a day is the one that people see in the spreadsheet. */
export function rawRows(values: SheetValues): readonly (readonly RawCell[])[] {
  const dayText = dayTexts();
  return values.map((row) => row.map((value) => rawCell(value, dayText)));
}

function rawCell(value: unknown, dayText: (date: Date) => string): RawCell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (isDate(value)) return rawDate(value, dayText);
  return String(value);
}

/** Not `instanceof`: a date of another realm is one too. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** The day on which the serial number is 0: a cell that holds an hour alone. */
const HOURS_ONLY = "1899-12-30";

function rawDate(date: Date, dayText: (date: Date) => string): RawCell {
  if (Number.isNaN(date.getTime())) return { kind: "error", text: "#VALUE!" };
  const day = dayText(date);
  if (day !== HOURS_ONLY) return { kind: "day", day };
  return (date.getHours() * 60 + date.getMinutes()) / 1440;
}

/** In the spreadsheet's own zone by name; outside Apps Script in the engine's. Asked once a date. */
function dayTexts(): (date: Date) => string {
  const known = new Map<number, string>();
  let format: ((date: Date) => string) | undefined;
  return (date) => {
    const before = known.get(date.getTime());
    if (before !== undefined) return before;
    format ??= formatter();
    const text = format(date);
    known.set(date.getTime(), text);
    return text;
  };
}

function formatter(): (date: Date) => string {
  if (typeof SpreadsheetApp === "undefined" || typeof Utilities === "undefined") return localDay;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return (date) => Utilities.formatDate(date, zone, "yyyy-MM-dd");
}

function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const year = String(date.getFullYear()).padStart(4, "0");
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
