import type { Cell, CellValue } from "hucre";
import { dayOf } from "../../domain/day.ts";
import type { RawCell } from "../../workbook/table.ts";

/** A cell as the library hands it over. */
export interface CellSource {
  readonly value: CellValue;
  readonly cell?: Cell;
  readonly is1904: boolean;
  /** The number that stands in the file, for a date that the library could not make. */
  readonly stored: () => number | undefined;
}

/** Text of a formula that no program has computed yet. */
const NOT_COMPUTED = "#CHƯA TÍNH";
const DAY_MS = 86_400_000;
const FIRST_OF_MARCH_1900 = 61;
const LAST_SERIAL = 2_958_465;

/**
 * What a cell means to the core: a formula is its computed value, a blank text is no value.
 *
 * A number is a day only when its format shows one and the calendar has it: serial 0, negative
 * numbers, times of day and numbers past the year 9999 stay numbers.
 */
export function rawCell(source: CellSource): RawCell {
  const { value, cell } = source;
  if (cell?.type === "error") return { kind: "error", text: String(value) };
  if (cell?.formula !== undefined && value === null) return { kind: "error", text: NOT_COMPUTED };
  if (value instanceof Date) return dayOrNumber(value, source);
  if (value === "") return null;
  if (typeof value === "number" && isPercent(cell?.style?.numFmt)) {
    return { kind: "percent", fraction: value };
  }
  return value;
}

function dayOrNumber(date: Date, { cell, is1904, stored }: CellSource): RawCell {
  if (Number.isNaN(date.getTime())) return stored() ?? null;
  const serial = serialOf(date, is1904);
  const first = is1904 ? 0 : 1;
  const isDay = showsDay(cell?.style?.numFmt) && serial >= first && serial <= LAST_SERIAL + 1;
  const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return isDay && day !== undefined && day.length === 10 ? { kind: "day", day } : serial;
}

/** The serial number of which the library made `date`, without the local zone. */
function serialOf(date: Date, is1904: boolean): number {
  if (is1904) return tidy((date.getTime() - Date.UTC(1904, 0, 1)) / DAY_MS);
  const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS;
  return tidy(serial >= FIRST_OF_MARCH_1900 ? serial : serial - 1);
}

/** Milliseconds divided by a day leave crumbs of a floating number behind. */
function tidy(serial: number): number {
  return Math.round(serial * 1e8) / 1e8;
}

/** Does the format show a day, a month or a year, and not only an hour? */
function showsDay(format: string | undefined): boolean {
  if (format === undefined) return true;
  const first = bare(format).split(";")[0] ?? "";
  return /[dy]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first));
}

function isPercent(format: string | undefined): boolean {
  return format !== undefined && (bare(format).split(";")[0] ?? "").includes("%");
}

/** A number format without its quoted and escaped letters and its colours: `[h]` stays. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|[*_].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
}
