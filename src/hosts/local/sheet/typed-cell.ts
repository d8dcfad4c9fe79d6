import { hiddenFaults } from "../../../workbook/blank-cell.ts";
import { cellText as shownText } from "../../../workbook/cell-text.ts";
import { cleanText } from "../../../workbook/clean-text.ts";
import type { Column } from "../../../workbook/declaration.ts";
import { parseDay } from "../../../workbook/parse-day.ts";
import { numberNotation } from "../../../workbook/parse-number.ts";
import { readNumber } from "../../../workbook/read-number.ts";
import type { ErrorCell, RawCell } from "../../../workbook/table.ts";
import { cellText } from "../cell-text.ts";
import { TICKED, UNTICKED } from "./protocol.ts";

/** What may be put into a cell of a file; no typed text ever becomes a formula. */
export type StoredCell = Exclude<RawCell, ErrorCell>;

/** From here on all programs agree on the numbers of days. */
const FIRST_DATE = "1900-03-01";
const DAY_FIRST = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/;
const YEAR_FIRST = /^\d{4}-\d{1,2}-\d{1,2}$/;

/**
 * What a typed text becomes in its column, by the column's own reader: a whole day is a date, a
 * number a number, TRUE and FALSE a tick.
 *
 * Whatever the reader doubts stays the text that it is, and is flagged: 31/02/1975, `0,7` where a
 * percent is due. A column that nobody declared takes days and numbers only as they would be shown.
 */
export function typedCell(column: Column | undefined, typed: string): StoredCell {
  const text = cellText(typed);
  if (text === "") return null;
  switch (column?.type ?? "free") {
    case "date":
      return dayCell(text) ?? text;
    case "integer":
    case "decimal":
    case "percent":
      return column === undefined ? text : (numberCell(column, text) ?? text);
    case "year":
      return /^(?:19|20)\d\d$/.test(text) ? Number(text) : text;
    case "checkbox":
      return text === TICKED ? true : text === UNTICKED ? false : text;
    case "free":
      return asShown(text);
    default:
      return text;
  }
}

function dayCell(text: string): StoredCell | undefined {
  const tidied = cleanText(text);
  if (!(DAY_FIRST.test(tidied) || YEAR_FIRST.test(tidied))) return undefined;
  const day = hiddenFaults(text).length === 0 ? parseDay(tidied) : undefined;
  return day !== undefined && day >= FIRST_DATE ? { kind: "day", day } : undefined;
}

function numberCell(column: Column, text: string): StoredCell | undefined {
  const { value, faults } = readNumber(column, text);
  if (typeof value !== "number" || faults.length > 0) return undefined;
  if (!numberNotation(cleanText(text)).endsWith("%")) return value;
  const fraction = column.type === "percent" ? value / 100 : value;
  const cell: StoredCell = { kind: "percent", fraction };
  return readNumber(column, cell).value === value ? cell : undefined;
}

/** A day or a number, where showing it gives the very text that was typed. */
function asShown(text: string): StoredCell {
  const day = DAY_FIRST.test(text) ? dayCell(text) : undefined;
  if (day !== undefined && shownText(day) === text) return day;
  const number = /^-?\d{1,15}(?:,\d{1,6})?$/.test(text)
    ? Number(text.replace(",", "."))
    : undefined;
  return number !== undefined && shownText(number) === text ? number : text;
}
