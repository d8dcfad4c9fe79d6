import { type Day, weekdayOf } from "../domain/day.ts";
import { WEEKDAYS } from "../domain/sheet-words.ts";
import { sameText } from "../domain/text.ts";
import { parseDay, parseStretch } from "../workbook/parse-day.ts";
import { type Settings, settingParts } from "./settings.ts";

/** Ngày nghỉ — days without reminders: weekly days off (NGAY_NGHI_TUAN) and holidays (NGAY_NGHI_LE). */
export function daysOff(settings: Settings): (day: Day) => boolean {
  const weekdays = new Set(
    settingParts(settings, "NGAY_NGHI_TUAN").map((part) =>
      WEEKDAYS.findIndex((word) => sameText(word, part)),
    ),
  );
  const holidays = settingParts(settings, "NGAY_NGHI_LE").flatMap((part) => {
    const day = parseDay(part);
    return day === undefined ? (parseStretch(part) ?? []) : { first: day, last: day };
  });
  return (day) =>
    weekdays.size < 7 &&
    (weekdays.has(weekdayOf(day)) ||
      holidays.some(({ first, last }) => first <= day && day <= last));
}
