import { type Day, dayOf, yearOf } from "../../domain/day.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { Column } from "../../workbook/declaration.ts";
import type { ReadingContext } from "../../workbook/value.ts";

/**
 * Days that an unreadable date may mean, for a person to choose of; none is ever taken unasked.
 *
 * `12/5/80` may be of either century, `12051980` day or year first; a birth to come is no candidate.
 */
export function dateCandidates(
  typed: string,
  { column, reading }: { readonly column: Column; readonly reading: ReadingContext },
): readonly string[] {
  const days = possibleDays(typed.trim());
  const isBirth = column.warnFrom === "birth";
  const conference = yearOf(reading.conferenceOn);
  const plausible = days.filter((day) => {
    const age = conference - yearOf(day);
    return isBirth
      ? age >= 15 && age <= 90
      : yearOf(day) >= reading.firstYear && yearOf(day) <= reading.lastYear;
  });
  const texts = plausible.map((day) => cellText({ kind: "day", day }));
  const year = /^[….\s_/-]*((?:19|20)\d{2})$/.exec(typed.trim())?.[1];
  return year !== undefined && column.precision === "year" ? [...texts, year] : texts;
}

function possibleDays(typed: string): readonly Day[] {
  const short = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2})$/.exec(typed);
  const parts: (readonly [number, number, number])[] = [];
  if (short !== null) {
    const [date, month, year] = [Number(short[1]), Number(short[2]), Number(short[3])];
    parts.push([1900 + year, month, date], [2000 + year, month, date]);
  }
  const american = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(typed);
  if (american !== null)
    parts.push([Number(american[3]), Number(american[1]), Number(american[2])]);
  if (/^\d{8}$/.test(typed)) {
    parts.push([Number(typed.slice(4)), Number(typed.slice(2, 4)), Number(typed.slice(0, 2))]);
    parts.push([Number(typed.slice(0, 4)), Number(typed.slice(4, 6)), Number(typed.slice(6))]);
  }
  return [...new Set(parts.flatMap(([year, month, date]) => dayOf(year, month, date) ?? []))];
}
