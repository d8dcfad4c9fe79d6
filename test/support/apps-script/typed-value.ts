import { format, getFormatFromId, isDateFormat, parseValue } from "numfmt";
import type { Book } from "./book.ts";
import type { Cell, CellValue } from "./cell.ts";
import { notSimulated } from "./simulated.ts";
import { instantOfSerial, serialOf, wallAt } from "./zone.ts";

/** What a write leaves in a cell; `format` only where writing changes it. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

const TEXT = "@";
const SHORT_DATE = 14;
const DAY_AND_MONTH = 16;
const DATE_AND_TIME = 22;

function localeOf(book: Book): string {
  return book.locale.replace("_", "-");
}

/**
 * A value as `setValue` stores it: text is read as if a person had typed it, in the file's locale.
 *
 * `@` set before keeps text as it is, a leading apostrophe too, and goes away. A text that begins
 * with `+` or `-` and is no number becomes a formula, as the worst case that is not excluded.
 */
export function typed(raw: unknown, cell: Cell | undefined, book: Book, now: number): Typed {
  if (raw === null || raw === undefined || raw === "") return { value: "" };
  if (raw instanceof Date) return typedDate(raw.getTime(), cell, book);
  if (typeof raw === "boolean") return { value: raw };
  if (typeof raw === "number") {
    if (!Number.isFinite(raw)) throw notSimulated(`the number ${raw} in a cell`);
    return { value: raw };
  }
  if (typeof raw !== "string") throw notSimulated(`a value of type ${typeof raw} in a cell`);
  if (cell?.format === TEXT) return { value: raw };
  return typedText(raw, cell, book, now);
}

function typedDate(instant: number, cell: Cell | undefined, book: Book): Typed {
  if (Number.isNaN(instant)) throw notSimulated("an invalid Date in a cell");
  const value = serialOf(book.timeZone, instant);
  if (cell?.format !== undefined && isDateFormat(cell.format)) return { value };
  const id = Number.isInteger(value) ? SHORT_DATE : DATE_AND_TIME;
  return { value, format: formatOf(id, book) };
}

function typedText(text: string, cell: Cell | undefined, book: Book, now: number): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.length > 1 && text.startsWith("=")) return { value: "", formula: text };
  const locale = localeOf(book);
  let read = parseValue(text, { locale });
  if (read?.formatId === DAY_AND_MONTH) {
    const year = wallAt(book.timeZone, now).getUTCFullYear();
    const separator = /\D/.exec(text)?.[0] ?? "/";
    const inYear = parseValue(`${text}${separator}${year}`, { locale });
    read =
      typeof inYear?.value === "number"
        ? { value: inYear.value, formatId: DAY_AND_MONTH }
        : undefined;
  }
  if (read === undefined) {
    return /^[+-]./.test(text) ? { value: "", formula: `=${text}` } : { value: text };
  }
  const { value, formatId } = read;
  if (typeof value === "boolean" || formatId === undefined) return { value };
  const own = formatOf(formatId, book);
  // Excel counts a 29/02/1900 that the calendar of Sheets has not.
  const serial = isDateFormat(own) && value >= 1 && value < 60 ? value + 1 : value;
  const keeps = cell?.format !== undefined && isDateFormat(own) === isDateFormat(cell.format);
  return keeps ? { value: serial } : { value: serial, format: own };
}

function formatOf(id: number, book: Book): string {
  return getFormatFromId(id, localeOf(book)) ?? "General";
}

/** What `getValues` gives: a Date under a date format, `''` for nothing, «loading» for a formula. */
export function readValue(cell: Cell | undefined, book: Book): CellValue | Date {
  if (cell === undefined) return "";
  const value = cell.formula !== undefined && cell.value === "" ? loading(book) : cell.value;
  if (typeof value !== "number" || cell.format === undefined || !isDateFormat(cell.format)) {
    return value;
  }
  return new Date(instantOfSerial(book.timeZone, value));
}

/** What the grid shows, as `getDisplayValues` gives it. */
export function shown(cell: Cell | undefined, book: Book): string {
  if (cell === undefined) return "";
  if (cell.formula !== undefined && cell.value === "") return loading(book);
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (typeof cell.value === "string") return cell.value;
  return format(cell.format ?? "General", cell.value, {
    locale: localeOf(book),
    leap1900: false,
  });
}

function loading(book: Book): string {
  return book.locale.startsWith("vi") ? "Đang tải..." : "Loading...";
}
