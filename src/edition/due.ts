import { type Day, isDay, type Weekday } from "../domain/day.ts";
import { DUE, DUE_KINDS, WEEKDAYS } from "../domain/sheet-words.ts";
import { foldText, sameText, tidyText } from "../domain/text.ts";
import { parseDay, parseStretch } from "../workbook/parse-day.ts";
import { type Settings, substitute } from "./settings.ts";

/** Kiểu hạn — how a due date binds: before it, through it, at most days after an event, again and again. */
export type DueKind = "before" | "until" | "after" | "periodic";

/** A day, or a stretch of days: then `first` differs from `last`. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** Mốc — the event from which a relative due date counts. */
export type Anchor =
  | { readonly kind: "unit-conference" }
  | { readonly kind: "department-conference" }
  | { readonly kind: "task"; readonly code: string }
  | { readonly kind: "stretch"; readonly stretch: Stretch }
  | {
      readonly kind: "unit-column";
      readonly sheet: "units" | "conferences";
      readonly header: string;
    };

/** Hạn — what the cell says, before anyone knows the unit. */
export type Due =
  | { readonly kind: "none" }
  | { readonly kind: "fixed"; readonly stretch: Stretch }
  | { readonly kind: "relative"; readonly anchor: Anchor; readonly days: number }
  | { readonly kind: "weekly"; readonly weekday: Weekday; readonly from: Day }
  | { readonly kind: "every"; readonly days: number; readonly from: Day };

export function parseDueKind(text: string | undefined): DueKind | undefined {
  const found = Object.entries(DUE_KINDS).find(([, word]) => sameText(word, text ?? ""));
  return found?.[0] as DueKind | undefined;
}

export interface DueVocabulary {
  readonly settings: Settings;
  readonly taskCodes: ReadonlySet<string>;
  /** Folded headers of date columns that a unit's rows have. */
  readonly unitColumns: ReadonlySet<string>;
  readonly conferenceColumns: ReadonlySet<string>;
}

/** Reads a «Hạn» cell; undefined when it says nothing that can be read. A blank cell is «none». */
export function parseDue(text: string | undefined, vocabulary: DueVocabulary): Due | undefined {
  const typed = tidyText(text ?? "");
  if (typed === "") return { kind: "none" };
  const stretch = parseStretchOf(typed, vocabulary.settings);
  if (stretch !== undefined) return { kind: "fixed", stretch };
  const anchor = parseAnchor(typed, vocabulary);
  if (anchor !== undefined) return relativeTo(anchor, 0);
  return parsePeriodic(typed, vocabulary.settings) ?? parseRelative(typed, vocabulary);
}

function parseStretchOf(text: string, settings: Settings): Stretch | undefined {
  const filled = substitute(text, settings);
  if ("unknown" in filled) return undefined;
  const day = isDay(filled.text) ? filled.text : parseDay(filled.text);
  return day === undefined ? parseStretch(filled.text) : { first: day, last: day };
}

function parsePeriodic(text: string, settings: Settings): Due | undefined {
  const filled = substitute(text, settings);
  if ("unknown" in filled) return undefined;
  const pattern = new RegExp(`^${DUE.every} (.+) ${DUE.from} (.+)$`, "iu");
  const parts = pattern.exec(filled.text);
  const from = parseDay(parts?.[2] ?? "");
  if (parts === null || from === undefined) return undefined;
  const period = parts[1] ?? "";
  const weekday = WEEKDAYS.findIndex((word) => sameText(word, period));
  if (weekday >= 0) return { kind: "weekly", weekday: weekday as Weekday, from };
  const days = new RegExp(`^(\\d+) ${DUE.days}$`, "iu").exec(period);
  return days !== null && Number(days[1]) > 0
    ? { kind: "every", days: Number(days[1]), from }
    : undefined;
}

const RELATIVE = new RegExp(`^(.+?)\\s*([+\\-−–])\\s*(\\d+)(?:\\s*${DUE.days})?$`, "iu");

function parseRelative(text: string, vocabulary: DueVocabulary): Due | undefined {
  const parts = RELATIVE.exec(text);
  if (parts === null) return undefined;
  const anchor = parseAnchor((parts[1] ?? "").trim(), vocabulary);
  const days = Number(parts[3]) * (parts[2] === "+" ? 1 : -1);
  return anchor && relativeTo(anchor, days);
}

function relativeTo(anchor: Anchor | "no-date-yet", days: number): Due {
  return anchor === "no-date-yet" ? { kind: "none" } : { kind: "relative", anchor, days };
}

function parseAnchor(text: string, vocabulary: DueVocabulary): Anchor | "no-date-yet" | undefined {
  if (sameText(text, DUE.unitConference)) return { kind: "unit-conference" };
  if (sameText(text, DUE.departmentConference)) return { kind: "department-conference" };
  if (vocabulary.taskCodes.has(text.toUpperCase()))
    return { kind: "task", code: text.toUpperCase() };
  const setting = /^\[([A-Z0-9_]+)\]$/.exec(text);
  if (setting !== null) {
    if (!vocabulary.settings.has(setting[1] ?? "")) return undefined;
    if (vocabulary.settings.get(setting[1] ?? "") === "") return "no-date-yet";
  }
  const stretch = parseStretchOf(text, vocabulary.settings);
  if (stretch !== undefined) return { kind: "stretch", stretch };
  return parseUnitColumn(foldText(text), vocabulary);
}

const UNITS_PREFIX = "đơn vị.";
const CONFERENCES_PREFIX = "hội nghị.";

function parseUnitColumn(folded: string, vocabulary: DueVocabulary): Anchor | undefined {
  const { unitColumns, conferenceColumns } = vocabulary;
  const bare = folded.startsWith(UNITS_PREFIX) ? folded.slice(UNITS_PREFIX.length) : folded;
  if (unitColumns.has(bare)) return { kind: "unit-column", sheet: "units", header: bare };
  const header = folded.startsWith(CONFERENCES_PREFIX)
    ? folded.slice(CONFERENCES_PREFIX.length)
    : "";
  return conferenceColumns.has(header)
    ? { kind: "unit-column", sheet: "conferences", header }
    : undefined;
}
