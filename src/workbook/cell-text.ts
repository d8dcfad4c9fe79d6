import { dayOfMonth, monthOf, yearOf } from "../domain/day.ts";
import type { SortKind } from "./fault-kind.ts";
import type { RawCell } from "./table.ts";

/** What a person sees in a cell: a day as dd/mm/yyyy, a percent as `20 %`, a number as `0,5`. */
export function cellText(raw: RawCell): string {
  if (raw === null) return "";
  if (typeof raw === "string") return raw;
  if (typeof raw === "number") return numberText(raw);
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (raw.kind === "day") return dayText(raw.day);
  return raw.kind === "percent" ? `${numberText(percentOf(raw.fraction))} %` : raw.text;
}

/** A fraction in percent, without the noise of binary fractions. */
export function percentOf(fraction: number): number {
  return Math.round(fraction * 1e12) / 1e10;
}

/** The sort of a cell that is no text; undefined for text, a blank or a failed formula. */
export function sortOf(raw: RawCell): SortKind | undefined {
  if (typeof raw === "number") return "number";
  if (typeof raw === "boolean") return "boolean";
  if (raw === null || typeof raw === "string" || raw.kind === "error") return undefined;
  return raw.kind === "day" ? "date" : "number";
}

/** A number as Vietnamese text, ungrouped: 0.5 gives `0,5`, -0 gives `0`. */
function numberText(number: number): string {
  return String(Math.round(number * 1e10) / 1e10 + 0).replace(".", ",");
}

function dayText(day: string): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(dayOfMonth(day))}/${two(monthOf(day))}/${String(yearOf(day)).padStart(4, "0")}`;
}
