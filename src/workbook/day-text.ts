import { addDays, type Day, dayOf } from "../domain/day.ts";
import type { DateKind } from "./fault-kind.ts";
import { dayNotation, dayParts, stretchEnds } from "./parse-day.ts";
import { LUNAR, MONTH_OF_YEAR, MONTHS, SAID_NONE, SAID_UNKNOWN, YEAR_ONLY } from "./typed-words.ts";

/** What a text in a date column says. */
export type DayText =
  | { readonly is: "day"; readonly day: Day }
  /** `YYYY` or `YYYY-MM`. */
  | { readonly is: "partial"; readonly value: string }
  | { readonly is: "unknown" }
  | { readonly is: "impossible" }
  | { readonly is: "unreadable"; readonly kind: DateKind; readonly nearest?: Day };

const YEARS = { first: 1900, last: 2100 };
const SERIAL_LAST = 73_050;

/** Reads a text of a date column; `text` is tidied and not blank. */
export function readDayText(text: string): DayText {
  const notation = dayNotation(text);
  const parts = dayParts(notation) ?? englishParts(notation);
  if (parts !== undefined) return calendarDay(parts);
  if (SAID_UNKNOWN.has(notation) || SAID_NONE.has(notation)) return { is: "unknown" };
  const year = YEAR_ONLY.exec(notation);
  if (year !== null) return partial(Number(year[1]));
  const month = MONTH_OF_YEAR.exec(notation);
  if (month !== null) return partial(Number(month[2]), Number(month[1]));
  return unreadable(notation);
}

/** Reads a number of a date column: a year, or the serial number of a day that lost its format. */
export function readDayNumber(number: number): DayText {
  if (Number.isInteger(number) && number >= YEARS.first && number <= YEARS.last) {
    return partial(number);
  }
  const isSerial = number > YEARS.last && number <= SERIAL_LAST;
  if (!isSerial) return { is: "unreadable", kind: "unrecognised" };
  const nearest = addDays("1899-12-30", Math.floor(number));
  return { is: "unreadable", kind: "serial", nearest };
}

function calendarDay({
  date,
  month,
  year,
}: {
  date: number;
  month: number;
  year: number;
}): DayText {
  if (date === 0 && month === 0) return { is: "unreadable", kind: "date-placeholder" };
  const day = dayOf(year, month, date);
  if (day !== undefined) return year === 0 ? { is: "impossible" } : { is: "day", day };
  const american = month > 12 && date >= 1 && date <= 12 ? dayOf(year, date, month) : undefined;
  if (american === undefined) return { is: "impossible" };
  return { is: "unreadable", kind: "american", nearest: american };
}

function partial(year: number, month?: number): DayText {
  if (year < YEARS.first || year > YEARS.last) return { is: "unreadable", kind: "wrong-year" };
  if (month === undefined) return { is: "partial", value: String(year) };
  if (month < 1 || month > 12) return { is: "impossible" };
  return { is: "partial", value: `${year}-${String(month).padStart(2, "0")}` };
}

/** A month by its English name is no guess: `15-Mar-1985`, `Mar 15, 1985`. */
function englishParts(notation: string) {
  const dayFirst = /^(\d{1,2})[\s./-]*([a-z]{3,9})[\s./,-]*(\d{4})$/.exec(notation);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(notation);
  const name = dayFirst?.[2] ?? monthFirst?.[1] ?? "";
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  if (month === 0) return undefined;
  return {
    date: Number(dayFirst?.[1] ?? monthFirst?.[2]),
    month,
    year: Number(dayFirst?.[3] ?? monthFirst?.[3]),
  };
}

const UNREADABLE: readonly (readonly [DateKind, RegExp])[] = [
  ["lunar", LUNAR],
  ["several-dates", /\d[\s\d/.-]*[;&][\s\d]*\d/],
  ["date-placeholder", /^[….\s_-]*[/.-][….\s_-]*[/.-]\s*\d{4}$|^[….\s_/-]+$/],
  ["other-digits", /(?![0-9])\p{Nd}/u],
  ["two-digit-year", /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}$/],
  ["wrong-year", /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d+$/],
  ["no-year", /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]?$|^\d{1,2} tháng \d{1,2}$/],
  ["compact", /^(?:19|20)\d{6}$|^\d{4}(?:19|20)\d{2}$/],
  ["letters-for-digits", /^(?=.*[loi])[\dloi]{1,2}\s*[/.-]\s*[\dloi]{1,2}\s*[/.-]\s*[\dloi]{4}$/],
];

function unreadable(notation: string): DayText {
  const found = UNREADABLE.find(([, pattern]) => pattern.test(notation));
  if (found !== undefined) return { is: "unreadable", kind: found[0] };
  const ends = stretchEnds(notation);
  if (ends !== undefined && /\d/.test(ends[0]) && dayParts(dayNotation(ends[1])) !== undefined) {
    return { is: "unreadable", kind: "range" };
  }
  const isNumber = /^\d+(?:[.,]\d+)?$/.test(notation);
  return isNumber
    ? readDayNumber(Number(notation.replace(",", ".")))
    : { is: "unreadable", kind: "unrecognised" };
}
