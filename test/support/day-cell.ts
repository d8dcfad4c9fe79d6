import type { DayCell } from "../../src/workbook/table.ts";

/** A date as `getValues` gives it: an instant, and the zone of its spreadsheet. */
export interface SheetDate {
  readonly $date: string;
  readonly sheetTz: string;
}

/** The day that a person sees in a spreadsheet of that zone, by the zone's own history. */
export function dayCell({ $date, sheetTz }: SheetDate): DayCell {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: sheetTz,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(new Date($date));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return { kind: "day", day: `${part("year")}-${part("month")}-${part("day")}` };
}

export function isSheetDate(value: unknown): value is SheetDate {
  return typeof value === "object" && value !== null && "$date" in value;
}
