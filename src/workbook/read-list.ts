import { foldText } from "../domain/text.ts";
import { blankWithDoubt } from "./blank-cell.ts";
import { cellText, sortOf } from "./cell-text.ts";
import { cleanText, isPlaceholder } from "./clean-text.ts";
import type { Column } from "./declaration.ts";
import { faulted, reading, suspicious, withFaults } from "./fault.ts";
import { type ListIndex, listIndex } from "./list-index.ts";
import { nearestValue } from "./nearest-value.ts";
import { suspiciousKinds } from "./suspicious-text.ts";
import type { RawCell } from "./table.ts";
import { NO, YES } from "./typed-words.ts";
import type { Reading, ReadingContext } from "./value.ts";

/**
 * A value of the column's lists, spelt as the list spells it; an array where several may stand.
 *
 * Case, spaces, Unicode form and tone placement do not matter. A closed list faults other text and
 * names the nearest value; an open one keeps it as typed. Several are joined by `;`, or by `,` where
 * every part is a value.
 */
export function readList(column: Column, raw: RawCell, context: ReadingContext): Reading {
  const index = listIndex(column, context);
  const known = typeof raw === "string" ? index.readings.get(raw) : undefined;
  if (known !== undefined) return known;
  const made = readUnknown(column, raw, index);
  if (typeof raw === "string" && index.readings.size < READINGS_MAX) index.readings.set(raw, made);
  return made;
}

/** More different texts than this are no list: they are read one by one. */
const READINGS_MAX = 5000;

function readUnknown(column: Column, raw: RawCell, index: ListIndex): Reading {
  const typed = typeof raw === "boolean" ? (tickValue(raw, index) ?? cellText(raw)) : cellText(raw);
  const tidied = cleanText(typed);
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(typed);
  const found = column.several ? severalOf(tidied, index) : index.spelt.get(foldText(tidied));
  if (found !== undefined) return reading(found);
  return column.open ? openReading(column, typed, index) : closedReading(column, raw, index);
}

/** The value of a list of yes and no that a ticked box means. */
function tickValue(isTicked: boolean, { spelt }: ListIndex): string | undefined {
  const words = isTicked ? YES : NO;
  const isYesNo = [...spelt.keys()].every((key) => YES.has(key) || NO.has(key));
  return isYesNo ? [...spelt].find(([key]) => words.has(key))?.[1] : undefined;
}

/** Every value of a cell, when all are known: the whole cell first, as a value may hold a comma. */
function severalOf(tidied: string, { spelt }: ListIndex): readonly string[] | undefined {
  const whole = spelt.get(foldText(tidied));
  if (whole !== undefined) return [whole];
  for (const parts of [partsOf(tidied, ";"), partsOf(tidied, ",")]) {
    const found = parts.map((part) => spelt.get(foldText(part)));
    if (!found.includes(undefined)) return [...new Set(found.filter(isText))];
  }
  return undefined;
}

function openReading(column: Column, typed: string, { spelt }: ListIndex): Reading {
  const tidied = cleanText(typed);
  const known = (part: string): string => spelt.get(foldText(part)) ?? part;
  const value = column.several ? [...new Set(partsOf(tidied, ";").map(known))] : tidied;
  const kinds = suspiciousKinds(typed);
  return withFaults(
    reading(value),
    kinds.map((kind) => suspicious(kind, typed)),
  );
}

function closedReading(column: Column, raw: RawCell, { spelt, values }: ListIndex): Reading {
  const typed = cellText(raw);
  const tidied = cleanText(typed);
  const parts = column.several ? partsOf(tidied, ";") : [tidied];
  const wrong = parts.find((part) => !spelt.has(foldText(part))) ?? tidied;
  const kind = sortOf(raw) ?? suspiciousKinds(typed)[0] ?? "unmatched";
  const nearest = nearestValue(wrong, values);
  return faulted("not-in-list", { kind, typed: wrong, nearest });
}

function partsOf(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
