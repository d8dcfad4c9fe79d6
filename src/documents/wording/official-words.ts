import { type Day, dayOfMonth, monthOf, yearOf } from "../../domain/day.ts";

/** «ngày 05 tháng 6 năm 2020»: days below 10 and the months 1 and 2 take a 0. @source NĐ 30/2020, II.4.b */
export function longDay(day: Day): string {
  return `ngày ${twoDigits(dayOfMonth(day))} tháng ${month(day)} năm ${yearOf(day)}`;
}

/** «05/6/2020», the same padding. */
export function shortDay(day: Day): string {
  return `${twoDigits(dayOfMonth(day))}/${month(day)}/${yearOf(day)}`;
}

/** A month as the decree writes it: 01, 02, then 3 to 12 plain. */
export function month(day: Day): string {
  const number = monthOf(day);
  return number <= 2 ? twoDigits(number) : String(number);
}

/** A count in prose: «02», «12», «1.234»; nothing is «0». */
export function proseCount(count: number): string {
  return count > 0 && count < 10 ? twoDigits(count) : thousands(count);
}

/** «1.234» */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ".");
}

/** «Gửi báo cáo» inside a sentence; an abbreviation such as «UBND» keeps its capitals. */
export function smallFirst(title: string): string {
  const second = title.charAt(1);
  if (second !== second.toLowerCase()) return title;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** «Được hội nghị công nhận» at the beginning of a cell. */
export function capitalFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «12,5 %» of 125 tenths, «70 %» of 700; the space does not break. */
export function percent(tenths: number): string {
  const whole = Math.floor(tenths / 10);
  const rest = tenths % 10;
  return rest === 0 ? `${whole}\u00a0%` : `${whole},${rest}\u00a0%`;
}

/** «IV» of 4. @throws RangeError below 1 */
export function roman(number: number): string {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`no Roman number ${number}`);
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

const ROMAN = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
