import { type Day, dayOf, daysInMonth } from "../domain/day.ts";
import { foldText } from "../domain/text.ts";
import { withoutTextMark } from "./clean-text.ts";
import {
  DAY_WORD,
  FROM_WORD,
  LONG_DAY,
  MONTH_OF_YEAR,
  QUARTER,
  UNTIL_WORD,
  WEEKDAY,
} from "./typed-words.ts";

export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** Day, month and year as typed, before the calendar is asked. */
export interface DayParts {
  readonly date: number;
  readonly month: number;
  readonly year: number;
}

const DAY_FIRST = /^(\d{1,2})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{4})$/;
const ORDINARY = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/;
const YEAR_FIRST = /^(\d{4})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{1,2})$/;
const TIME = /(?:\s+|t)\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?$/;
const SHORT_FIRST = /^(\d{1,2})(?:\s*[/.]\s*(\d{1,2}))?$/;
const FULL_WIDTH = /[\uff0e\uff0f\uff10-\uff19\uff0d]/g;

/**
 * The day that a text names, day first: `15/3/1985`, `1985-03-15`, «ngày 15 tháng 3 năm 1985».
 *
 * A weekday before it and an hour behind it are passed over. Undefined for a text that is no day, a
 * day that the calendar lacks, and a year without four digits.
 */
export function parseDay(text: string): Day | undefined {
  const parts = dayParts(dayNotation(text));
  return parts && dayOf(parts.year, parts.month, parts.date);
}

/**
 * The stretch of days that a text names: `11/06 - 20/06/2020`, «Quý I/2020», «tháng 6/2020».
 *
 * A first day without its month or year takes those of the last. Undefined for a single day, a text
 * that is no stretch, and one that ends before it begins.
 */
export function parseStretch(text: string): Stretch | undefined {
  const notation = dayNotation(text);
  const quarter = QUARTER.exec(notation);
  if (quarter !== null) return quarterStretch(quarter[1] ?? "", Number(quarter[2]));
  const month = MONTH_OF_YEAR.exec(notation);
  if (month !== null) return monthsStretch(Number(month[1]), Number(month[1]), Number(month[2]));
  return endsStretch(notation);
}

/** A text as the patterns of days expect it: folded, on one line, without weekday, hour and mark. */
export function dayNotation(text: string): string {
  if (ORDINARY.test(text)) return text;
  const narrow = text.replace(FULL_WIDTH, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  const bare = withoutTextMark(foldText(narrow)).replace(WEEKDAY, "").replace(DAY_WORD, "");
  return bare.replace(TIME, "").trim();
}

/** The parts of a day in one of the house's notations; undefined for any other text. */
export function dayParts(notation: string): DayParts | undefined {
  const dayFirst = DAY_FIRST.exec(notation) ?? LONG_DAY.exec(notation);
  if (dayFirst !== null) return partsOf(dayFirst[1], dayFirst[2], dayFirst[3]);
  const yearFirst = YEAR_FIRST.exec(notation);
  return yearFirst === null ? undefined : partsOf(yearFirst[3], yearFirst[2], yearFirst[1]);
}

function partsOf(
  date: string | undefined,
  month: string | undefined,
  year: string | undefined,
): DayParts {
  return { date: Number(date), month: Number(month), year: Number(year) };
}

function quarterStretch(typed: string, year: number): Stretch | undefined {
  const roman = ["i", "ii", "iii", "iv"].indexOf(typed);
  const last = (roman === -1 ? Number(typed) : roman + 1) * 3;
  return monthsStretch(last - 2, last, year);
}

function monthsStretch(firstMonth: number, lastMonth: number, year: number): Stretch | undefined {
  if (lastMonth < 1 || lastMonth > 12) return undefined;
  const first = dayOf(year, firstMonth, 1);
  const last = dayOf(year, lastMonth, daysInMonth(year, lastMonth));
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

/** The two ends as typed; undefined for a text that does not split into two. */
export function stretchEnds(notation: string): readonly [string, string] | undefined {
  const words = notation.replace(FROM_WORD, "").split(UNTIL_WORD);
  if (words.length === 2) return [words[0] ?? "", words[1] ?? ""];
  const whole = notation.replace(/(\d{4})-(\d{2})-(\d{2})/g, "$3/$2/$1");
  const dashes = whole.split(/\s+[-–—]\s+|\s*[–—]\s*|(?<=\/\d{1,4})\s*-\s*(?=\d)/);
  if (dashes.length === 2) return [dashes[0] ?? "", dashes[1] ?? ""];
  const short = /^(\d{1,2})\s*-\s*(\d{1,2}\s*\/.*)$/.exec(whole);
  return short === null ? undefined : [short[1] ?? "", short[2] ?? ""];
}

function endsStretch(notation: string): Stretch | undefined {
  const ends = stretchEnds(notation);
  const lastParts = ends && dayParts(dayNotation(ends[1]));
  if (ends === undefined || lastParts === undefined) return undefined;
  const firstText = dayNotation(ends[0]);
  const short = SHORT_FIRST.exec(firstText);
  const firstParts =
    short === null
      ? dayParts(firstText)
      : { ...lastParts, date: Number(short[1]), month: Number(short[2] ?? lastParts.month) };
  const first = firstParts && dayOf(firstParts.year, firstParts.month, firstParts.date);
  const last = dayOf(lastParts.year, lastParts.month, lastParts.date);
  if (first === undefined || last === undefined || first > last) return undefined;
  return { first, last };
}
