import { addDays, type Day, dayOfMonth, monthOf, weekdayOf, yearOf } from "../domain/day.ts";
import { WEEKDAYS } from "../domain/sheet-words.ts";

/** 08/12/2019 */
export function dayText(day: Day): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(dayOfMonth(day))}/${two(monthOf(day))}/${yearOf(day)}`;
}

/** A birth date as precisely as it is known: 12/03/1980, 03/1980 or 1980. */
export function partialDayText(text: string): string {
  if (text.length === 10) return dayText(text);
  return text.length === 7 ? `${text.slice(5)}/${text.slice(0, 4)}` : text;
}

export function weekdayText(day: Day): string {
  return WEEKDAYS[weekdayOf(day)] ?? "";
}

/** 1.234,5 with at most `decimals` places; never -0. */
export function numberText(number: number, decimals = 2): string {
  const rounded = Number(number.toFixed(decimals)) || 0;
  const [whole = "", fraction] = String(Math.abs(rounded)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${rounded < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** 12,5 %: one decimal, none when it is 0. Half goes up. */
export function percentText(percent: number): string {
  return `${numberText(Math.round(percent * 10 + 1e-9) / 10, 1)} %`;
}

export function shareText(count: number, base: number): string {
  return percentText((100 * count) / base);
}

/** The day before that is neither a weekly day off nor a holiday; the day itself when it is none. */
export function workingDayBefore(day: Day, isDayOff: (day: Day) => boolean): Day {
  let candidate = day;
  while (isDayOff(candidate)) candidate = addDays(candidate, -1);
  return candidate;
}
