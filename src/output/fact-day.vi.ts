import type { Day } from "../domain/day.ts";
import { dayText } from "./format.vi.ts";

/** A day among the facts of a finding; one that the row lacks is said to be unknown. */
export function factDay(value: unknown): string {
  return typeof value === "string" && value.length === 10 ? dayText(value as Day) : "chưa rõ";
}
