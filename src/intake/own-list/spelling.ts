import { editDistance, foldText } from "../../domain/text.ts";
import { FILLER_WORDS, SHORT_FORMS } from "./list-words.ts";

/** What `typed` may mean among the values of a list. */
export type Likeness =
  /** One value in another spelling: «chiến sỹ thi đua cơ sở», «CSTĐCS», «GK GĐ Sở». */
  | { readonly is: "same"; readonly value: string }
  /** Values that come near, the nearest first; none of them is meant for sure. */
  | {
      readonly is: "near";
      readonly values: readonly string[];
      /** The first comes nearer than any other. */
      readonly isClear: boolean;
    }
  | { readonly is: "none" };

/**
 * The values that a text comes near, told apart by how sure that is.
 *
 * The same is: equal words once short forms are spelt out and i/y and filler words do not matter, or
 * the initials of one value alone. Fewer words, lost marks and slips of the keyboard only come near.
 */
export function likeness(typed: string, values: readonly string[]): Likeness {
  const key = spellingKey(typed);
  if (key === "" || typed.length > TYPED_MAX) return { is: "none" };
  const same = values.filter((value) => spellingKey(value) === key);
  const [first] = same;
  if (first !== undefined && same.length === 1) return { is: "same", value: first };
  const compact = foldText(typed).replace(/[\s./-]/g, "");
  const short = values.filter(
    (value) => compact.length >= 3 && initialsOf(value).includes(compact),
  );
  const [only] = short;
  if (only !== undefined && short.length === 1) return { is: "same", value: only };
  const ranked = values
    .map((value) => ({ value, far: beginsInitials(compact, value) ? 0.5 : distance(key, value) }))
    .filter(({ far }) => far < FAR)
    .sort((one, other) => one.far - other.far);
  const near = [...new Set([...same, ...short, ...ranked.map(({ value }) => value)])];
  if (near.length === 0) return { is: "none" };
  const isClear = same.length + short.length === 0 && ranked[0]?.far !== ranked[1]?.far;
  return { is: "near", values: near.slice(0, NEAR_MAX), isClear };
}

const TYPED_MAX = 200;
const NEAR_MAX = 5;
const FAR = 1;

/** The words of a text by which spellings are compared, joined by single spaces. */
export function spellingKey(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = keyOf(text);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(text, key);
  return key;
}

/** The values of a list are compared with every cell of it. */
const known = new Map<string, string>();
const KNOWN_MAX = 5000;

function keyOf(text: string): string {
  const words = foldText(text)
    .split(/[^\p{L}\p{N}/%]+/u)
    .flatMap((word) => (SHORT_FORMS.get(word) ?? word).split(/[ /]/))
    .filter((word) => word !== "");
  const told = words.filter((word) => !FILLER_WORDS.has(word));
  return (told.length === 0 ? words : told).map(respelt).join(" ");
}

/** «sỹ» for «sĩ», «kỹ» for «kĩ»: two spellings of one word. */
function respelt(word: string): string {
  return word.replace(
    /(?<=^[hklmst]|^q?[hklmst])[yýỳỷỹỵ]$/u,
    (letter) => "iíìỉĩị"["yýỳỷỹỵ".indexOf(letter)] ?? letter,
  );
}

/** «cstđcs» and «cstdcs», with and without the filler words. */
function initialsOf(value: string): readonly string[] {
  const initials = (words: string) =>
    words
      .split(" ")
      .map((word) => word[0] ?? "")
      .join("");
  const whole = foldText(value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
  const marked = [initials(whole), initials(spellingKey(value))];
  return [...marked, ...marked.map(unmarked)];
}

/** «GKGĐ» for «Giấy khen của Giám đốc Sở». */
function beginsInitials(compact: string, value: string): boolean {
  return compact.length >= 3 && initialsOf(value).some((initials) => initials.startsWith(compact));
}

export function unmarked(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** 0 = but for the marks; below 1 = near: one has all words of the other, or few letters differ. */
function distance(key: string, value: string): number {
  const other = spellingKey(value);
  if (unmarked(key) === unmarked(other)) return 0;
  const [few, many] = key.length < other.length ? [key, other] : [other, key];
  if (many.startsWith(`${few} `)) return 0.1;
  const words = new Set(many.split(" "));
  const own = few.split(" ");
  if (own.length >= 2 && own.every((word) => words.has(word))) {
    return 0.11 + (0.3 * (words.size - own.length)) / words.size;
  }
  if (own.length === 1 && words.has(few)) return 0.45;
  const far = editDistance(unmarked(key), unmarked(other)) / Math.max(key.length, other.length);
  return far <= 1 / 3 ? 0.4 + far : FAR;
}
