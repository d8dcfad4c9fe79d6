/** Ngày — day: `YYYY-MM-DD` text, the day that a person sees. It has no zone and no hour. */
export type Day = string;

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The day of a year, month (1-12) and day of month; undefined when the calendar has no such day.
 *
 * 31/04 and 29/02 of a common year are undefined, never rolled over.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
    return undefined;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return (
    parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined
  );
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day `count` calendar days later, earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return fromEpochDays(epochDays(day) + count);
}

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return epochDays(to) - epochDays(from);
}

/** Day of the week, Sunday 0. */
export function weekdayOf(day: Day): Weekday {
  return ((((epochDays(day) + 4) % 7) + 7) % 7) as Weekday;
}

function epochDays(day: Day): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromEpochDays(days: number): Day {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (year < 1 || year > 9999) throw new RangeError(`no day ${days} days from 1970-01-01`);
  const date = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
