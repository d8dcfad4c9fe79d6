import { sameText } from "../../domain/text.ts";
import { type Settings, substituteLeniently } from "../../edition/settings.ts";
import { parseNumber } from "../../workbook/parse-number.ts";
import type { ListedSpeech } from "../rows/speeches.ts";
import type { Span, TimedItem, TimedSpeech } from "./content.ts";
import { SPEECHES_WORD } from "./words.vi.ts";

/** One value of a list «Chương trình Hội nghị …», read. */
export interface ItemRow {
  readonly title: string;
  /** A number of minutes, the speeches' total, none, or a text that is none of them. */
  readonly takes: number | "speeches" | undefined | { readonly unread: string };
}

/** Reads «mục | số phút»: what stands after the last bar; no bar, or nothing after it, is no time. */
export function readItem(value: string, settings: Settings): ItemRow {
  const filled = substituteLeniently(value, settings);
  const bar = filled.lastIndexOf("|");
  if (bar < 0) return { title: filled.trim(), takes: undefined };
  const title = filled.slice(0, bar).trim();
  const typed = filled.slice(bar + 1).trim();
  if (typed === "") return { title, takes: undefined };
  if (sameText(typed, SPEECHES_WORD)) return { title, takes: "speeches" };
  const minutes = parseNumber(typed);
  const isWhole = minutes !== undefined && Number.isInteger(minutes) && minutes >= 0;
  return { title, takes: isWhole ? minutes : { unread: typed } };
}

/**
 * Items one after the other from the opening; the speeches within theirs likewise.
 *
 * Of several items for speeches the first has them. Without an hour of the opening nothing has a time;
 * a speech of unknown length takes none.
 */
export function timedItems(
  rows: readonly ItemRow[],
  speeches: readonly ListedSpeech[],
  opensAt: number | undefined,
): readonly TimedItem[] {
  const speaking = rows.findIndex(({ takes }) => takes === "speeches");
  let clock = opensAt;
  return rows.map(({ title, takes }, index) => {
    const own = index === speaking ? timedSpeeches(speeches, clock) : [];
    const minutes = takes === "speeches" ? minutesOf(own) : takes;
    if (typeof minutes !== "number") return { title, speeches: own };
    const span = spanFrom(clock, minutes);
    clock = span?.to;
    return { title, minutes, ...(span === undefined ? {} : { span }), speeches: own };
  });
}

function timedSpeeches(
  speeches: readonly ListedSpeech[],
  from: number | undefined,
): readonly TimedSpeech[] {
  let clock = from;
  return speeches.map((speech) => {
    const span = speech.minutes === undefined ? undefined : spanFrom(clock, speech.minutes);
    if (span === undefined) return speech;
    clock = span.to;
    return { ...speech, span };
  });
}

function minutesOf(speeches: readonly ListedSpeech[]): number {
  return speeches.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

function spanFrom(from: number | undefined, minutes: number): Span | undefined {
  return from === undefined ? undefined : { from, to: from + minutes };
}

/** Minutes after midnight of «08:00», «8h30», «8 giờ»; undefined for any other text. */
export function parseClock(text: string): number | undefined {
  const [, hour, minute = "0"] = CLOCK.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return Number(hour) * 60 + Number(minute);
}

const CLOCK = /^(\d{1,2})(?:\s*(?::|h|g|giờ)\s*(?:(\d{1,2})(?:\s*phút)?)?)$/iu;
