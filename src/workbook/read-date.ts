import type { Day } from "../domain/day.ts";
import { blankWithDoubt, hiddenFaults } from "./blank-cell.ts";
import { cellText } from "./cell-text.ts";
import { cleanText, isPlaceholder } from "./clean-text.ts";
import { type DayText, readDayNumber, readDayText } from "./day-text.ts";
import type { Column } from "./declaration.ts";
import { BLANK, faulted, reading, withFaults } from "./fault.ts";
import { dayNotation, parseDay, parseStretch, stretchEnds } from "./parse-day.ts";
import { birthDoubts, eventDoubts, isFutureBirth } from "./plausible-day.ts";
import type { RawCell } from "./table.ts";
import type { Reading, ReadingContext } from "./value.ts";

/** The days that a spreadsheet shows for an empty date: its serial numbers 0 and 1. */
const EMPTY_DATE_LAST = "1899-12-31";

/**
 * A day; `YYYY` or `YYYY-MM` where the column accepts less; `YYYY-MM-DD/YYYY-MM-DD` for a stretch.
 *
 * Day first, always; an impossible day is a fault and never rolled over, a serial number never
 * converted. «không rõ» is a blank where less than a day is accepted, else a fault.
 */
export function readDate(column: Column, raw: RawCell, context: ReadingContext): Reading {
  if (typeof raw !== "string") return readOther(column, raw, context);
  const tidied = cleanText(raw);
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(raw);
  const stretch = column.stretch ? parseStretch(tidied) : undefined;
  const found = stretch
    ? judged(stretchValue(stretch), { column, raw, context })
    : judgedText(readDayText(tidied), { column, raw, context });
  return withFaults(found, hiddenFaults(raw));
}

interface Judging {
  readonly column: Column;
  readonly raw: RawCell;
  readonly context: ReadingContext;
}

function readOther(column: Column, raw: RawCell, context: ReadingContext): Reading {
  if (raw === null) return BLANK;
  if (typeof raw === "number") return judgedText(readDayNumber(raw), { column, raw, context });
  if (typeof raw !== "object" || raw.kind !== "day") {
    const kind = typeof raw === "boolean" ? "boolean" : "number";
    return faulted("date-unreadable", { kind, typed: cellText(raw) });
  }
  if (raw.day > EMPTY_DATE_LAST) return judged(raw.day, { column, raw, context });
  return faulted("date-unreadable", { kind: "empty-date", typed: cellText(raw) });
}

function judgedText(text: DayText, judging: Judging): Reading {
  const { raw, column } = judging;
  if (text.is === "day") return judged(text.day, judging);
  const typed = cellText(raw);
  if (text.is === "impossible") return faulted("date-impossible", { kind: "no-such-day", typed });
  if (text.is === "unreadable" && text.kind === "range" && column.stretch) {
    return faulted("date-impossible", { kind: stretchFault(typed), typed });
  }
  if (text.is === "unreadable") {
    const nearest = text.nearest && cellText({ kind: "day", day: text.nearest });
    return faulted("date-unreadable", { kind: text.kind, typed, nearest });
  }
  if (column.precision !== "year") {
    const kind = text.is === "unknown" ? "said-unknown" : "no-day";
    return faulted("date-unreadable", { kind, typed });
  }
  return text.is === "unknown" ? BLANK : judged(text.value, judging);
}

/** `value` with the warnings that its day deserves; a birth to come is impossible. */
function judged(value: string, { column, raw, context }: Judging): Reading {
  if (column.warnFrom !== "birth") {
    return withFaults(reading(value), eventDoubts(value, raw, context));
  }
  if (isFutureBirth(value, context.conferenceOn)) {
    return faulted("date-impossible", { kind: "future-birth", typed: cellText(raw) });
  }
  return withFaults(reading(value), birthDoubts(value, raw, context));
}

/** Why two days typed as a stretch are none. */
function stretchFault(typed: string): "reversed" | "no-such-day" {
  const ends = stretchEnds(dayNotation(typed)) ?? [];
  const areDays = ends.every((end) => SHORT_END.test(end) || parseDay(end) !== undefined);
  return areDays ? "reversed" : "no-such-day";
}

const SHORT_END = /^\d{1,2}(?:\s*\/\s*\d{1,2})?$/;

function stretchValue({ first, last }: { first: Day; last: Day }): string {
  return first === last ? first : `${first}/${last}`;
}
