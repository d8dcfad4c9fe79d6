import { blankWithDoubt } from "./blank-cell.ts";
import { cellText, sortOf } from "./cell-text.ts";
import { cleanLines, cleanText, isPlaceholder } from "./clean-text.ts";
import type { Column } from "./declaration.ts";
import { reading, suspicious, withFaults } from "./fault.ts";
import { readName } from "./read-name.ts";
import { sensitiveFaults } from "./sensitive-text.ts";
import { suspiciousKinds } from "./suspicious-text.ts";
import type { RawCell } from "./table.ts";
import type { Reading } from "./value.ts";

/**
 * Text as typed, tidied: on one line, or in its own lines in a long text.
 *
 * A number or a date becomes the text that people see. Odd letters and personal data warn. Text in a
 * legacy font is left as it came: its signs are its letters. A formula sign at the start is text.
 */
export function readText(column: Column, raw: RawCell): Reading {
  if (column.name !== undefined) return readName(column, raw);
  if (typeof raw !== "string") return readOther(raw);
  if (raw.length > KNOWN_LENGTH_MAX || column.type !== "text" || column.several) {
    return readTyped(column, raw);
  }
  const before = known.get(raw);
  if (before !== undefined) return before;
  const made = readTyped(column, raw);
  if (known.size < KNOWN_MAX) known.set(raw, made);
  return made;
}

/** Short texts repeat from row to row: a position, a department. */
const known = new Map<string, Reading>();
const KNOWN_MAX = 5000;
const KNOWN_LENGTH_MAX = 60;

function readTyped(column: Column, raw: string): Reading {
  const tidied = column.type === "longText" ? cleanLines(raw) : cleanText(raw);
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(raw);
  const kinds = suspiciousKinds(raw);
  const text = kinds[0] === "tcvn3" ? raw.trim() : tidied;
  const value = reading(column.several ? partsOf(text) : text);
  const sensitive = sensitiveFaults(tidied);
  const shown = sensitive.length === 0 ? raw : "";
  const doubtful = kinds.map((kind) => suspicious(kind, shown));
  return withFaults(withFaults(value, doubtful), sensitive);
}

function partsOf(text: string): readonly string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function readOther(raw: RawCell): Reading {
  const text = cellText(raw);
  if (sortOf(raw) !== "boolean") return reading(text);
  return withFaults(reading(text), [suspicious("boolean", text)]);
}
