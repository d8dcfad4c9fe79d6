import { blankWithDoubt, hiddenFaults } from "./blank-cell.ts";
import { cellText, percentOf, sortOf } from "./cell-text.ts";
import { cleanText, isPlaceholder } from "./clean-text.ts";
import type { Column } from "./declaration.ts";
import { BLANK, faulted, reading, suspicious, withFaults } from "./fault.ts";
import type { NumberKind } from "./fault-kind.ts";
import { noNumberKind } from "./no-number.ts";
import { numberNotation, readNumberText } from "./parse-number.ts";
import { eventDoubts } from "./plausible-day.ts";
import type { RawCell } from "./table.ts";
import { YEAR_ONLY } from "./typed-words.ts";
import type { Reading, ReadingContext } from "./value.ts";

const NUMBER_LAST = 1e15;

/**
 * A number in the unit of its column: 70 % is 70 in a percent column, 0.7 in a decimal one.
 *
 * A fraction in a column of whole numbers, words and ranges are faults; so is a negative number
 * where the column begins at 0. A number of 1 or less, not formatted %, may be a share or a percent:
 * in a percent column it is a fault, never a guess.
 */
export function readNumber(column: Column, raw: RawCell): Reading {
  if (raw === null) return BLANK;
  const typed = cellText(raw);
  if (typeof raw === "number") return judged(column, raw, { typed, saysPercent: false });
  if (typeof raw === "object" && raw.kind === "percent") {
    const number = column.type === "percent" ? percentOf(raw.fraction) : raw.fraction;
    return judged(column, number, { typed, saysPercent: true });
  }
  const sort = sortOf(raw);
  if (sort !== undefined) return faulted("number-unreadable", { kind: sort, typed });
  const tidied = cleanText(typed);
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(typed);
  return withFaults(readTyped(column, typed, tidied), hiddenFaults(typed));
}

/** A year of four digits, typed as a number or «năm 2019»; outside the edition's years it warns. */
export function readYear(raw: RawCell, context: ReadingContext): Reading {
  const typed = cellText(raw);
  const tidied = cleanText(typed);
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(typed);
  const sort = typeof raw === "number" ? undefined : sortOf(raw);
  if (sort !== undefined) return faulted("number-unreadable", { kind: sort, typed });
  const year = Number(YEAR_ONLY.exec(numberNotation(tidied).toLowerCase())?.[1] ?? Number.NaN);
  if (!(year >= 1900 && year <= 2100)) {
    return faulted("number-unreadable", { kind: "no-such-year", typed });
  }
  const doubts = [...eventDoubts(String(year), raw, context), ...hiddenFaults(typed)];
  return withFaults(reading(year), doubts);
}

function readTyped(column: Column, typed: string, tidied: string): Reading {
  const notation = numberNotation(tidied);
  const hasSign = notation.endsWith("%");
  if (hasSign && column.type === "integer") {
    return faulted("number-unreadable", { kind: "percent-sign", typed });
  }
  const bare = hasSign ? notation.slice(0, -1) : notation;
  const found = readNumberText(bare, column.type === "integer" ? "whole" : "decimal");
  if (found.is === "none") {
    return faulted("number-unreadable", { kind: noNumberKind(notation), typed });
  }
  const isFraction = hasSign && column.type === "decimal";
  const number = isFraction ? Math.round(found.number * 1e8) / 1e10 : found.number;
  const first = judged(column, number, { typed, saysPercent: hasSign });
  const isLoose = found.isEnglish === true && first.faults.length === 0;
  return isLoose ? withFaults(first, [suspicious("english-number", typed)]) : first;
}

interface Typed {
  readonly typed: string;
  /** The cell itself says that it is a percent: by its sign or its format. */
  readonly saysPercent: boolean;
}

function judged(column: Column, number: number, { typed, saysPercent }: Typed): Reading {
  const kind = wrongKind(column, number, saysPercent);
  if (kind === "negative") return faulted("number-negative", { kind, typed });
  return kind === undefined ? reading(number + 0) : faulted("number-unreadable", { kind, typed });
}

function wrongKind(column: Column, number: number, saysPercent: boolean): NumberKind | undefined {
  if (!Number.isFinite(number) || Math.abs(number) > NUMBER_LAST) return "too-large";
  const isPercent = column.type === "percent";
  if (number < 0 && (isPercent || (column.min ?? -1) >= 0)) return "negative";
  if (column.type === "integer" && !Number.isInteger(number)) return "fraction";
  if (isPercent && number > 100) return "over-hundred";
  const mayBeShare = isPercent && number > 0 && number < 1 + 1e-9;
  return mayBeShare && !saysPercent ? "share-or-percent" : undefined;
}
