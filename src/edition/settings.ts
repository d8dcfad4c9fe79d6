import { type Day, isDay } from "../domain/day.ts";
import { foldText } from "../domain/text.ts";
import { parseDay } from "../workbook/parse-day.ts";

/** Tham số của Cấu hình — settings: text by code, as typed. */
export type Settings = ReadonlyMap<string, string>;

export type Substituted =
  | { readonly text: string }
  /** A code that `Cấu hình` lacks, or whose value is blank. */
  | { readonly unknown: string };

const REFERENCE = /\[([A-Z][A-Z0-9_]*)\]/g;

/** The setting's text; undefined while blank. */
export function settingOf(settings: Settings, code: string): string | undefined {
  const text = settings.get(code);
  return text === undefined || text === "" ? undefined : text;
}

/** `text` with every `[MÃ]` replaced by its setting, in one pass. */
export function substitute(text: string, settings: Settings): Substituted {
  let unknown: string | undefined;
  const filled = text.replace(REFERENCE, (whole, code: string) => {
    const value = settingOf(settings, code);
    if (value === undefined) unknown ??= code;
    return value ?? whole;
  });
  return unknown === undefined ? { text: filled } : { unknown };
}

/** Like `substitute`, for text that only people read: a blank setting leaves nothing behind. */
export function substituteLeniently(text: string, settings: Settings): string {
  return text.replace(REFERENCE, (_, code: string) => settingOf(settings, code) ?? "").trim();
}

/** A setting that is one day; undefined while blank or not a day. */
export function daySetting(settings: Settings, code: string): Day | undefined {
  const text = settingOf(settings, code);
  if (text === undefined) return undefined;
  return isDay(text) ? text : parseDay(text);
}

/** A setting that is a year of four digits; undefined while blank or anything else. */
export function yearSetting(settings: Settings, code: string): number | undefined {
  const text = settingOf(settings, code);
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/** Parts of a setting that holds several, joined by `;`. */
export function settingParts(settings: Settings, code: string): readonly string[] {
  return (settingOf(settings, code) ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

export function isSetTo(settings: Settings, code: string, word: string): boolean {
  return foldText(settingOf(settings, code) ?? "") === foldText(word);
}
