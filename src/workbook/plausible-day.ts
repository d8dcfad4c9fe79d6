import type { Day } from "../domain/day.ts";
import { cellText } from "./cell-text.ts";
import { warningFault } from "./fault.ts";
import type { RawCell } from "./table.ts";
import type { Fault, ReadingContext } from "./value.ts";

const AGE_LOW = 15;
const AGE_HIGH = 90;
const NONE: readonly Fault[] = Object.freeze([]);

/** Whether a birth (`YYYY`, `YYYY-MM` or a day) lies wholly after a day. */
export function isFutureBirth(born: string, on: Day): boolean {
  return born > on.slice(0, born.length);
}

/** A warning for an age under 15 or over 90 on the conference day; such people exist. */
export function birthDoubts(
  born: string,
  raw: RawCell,
  { conferenceOn }: ReadingContext,
): readonly Fault[] {
  const age = ageOn(born, conferenceOn);
  if (age >= AGE_LOW && age <= AGE_HIGH) return NONE;
  const kind = age < AGE_LOW ? "age-low" : "age-high";
  return [warningFault("date-implausible", { kind, typed: cellText(raw), more: { age } })];
}

/** A warning for an event outside the edition's years; of a stretch both ends count. */
export function eventDoubts(
  value: string,
  raw: RawCell,
  { firstYear, lastYear }: ReadingContext,
): readonly Fault[] {
  const years = value.split("/").map((day) => Number(day.slice(0, 4)));
  if (years.every((year) => year >= firstYear && year <= lastYear)) return NONE;
  const more = { firstYear, lastYear };
  return [warningFault("date-implausible", { kind: "outside-years", typed: cellText(raw), more })];
}

/** Completed years; for a year or a month alone, the most that it can be. */
function ageOn(born: string, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  const hadBirthday = on.slice(5) >= born.slice(5) || born.length < 7;
  return hadBirthday ? years : years - 1;
}
