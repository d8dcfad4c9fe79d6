import { tidyText } from "./text.ts";

/**
 * Orders two names of persons the Vietnamese way: given name, then family name, then middle names,
 * word by word; within a word letters first, then tones. Ông, Bà and learned titles do not count.
 */
export function compareNames(one: string, other: string): number {
  const parts = nameParts(one);
  const others = nameParts(other);
  const length = Math.max(parts.length, others.length);
  for (let index = 0; index < length; index++) {
    const order = compareVietnamese(parts[index] ?? "", others[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Orders two texts the Vietnamese way: letters a ă â b c d đ e ê …, then tones ngang, huyền, hỏi,
 * ngã, sắc, nặng, then small letters before capitals. Carries its own table, because Apps Script's
 * collation is unproven.
 */
export function compareVietnamese(one: string, other: string): number {
  if (one === other) return 0;
  const marks = weights(one);
  const others = weights(other);
  for (const level of ["letters", "tones", "cases"] as const) {
    const order = compareWeights(marks[level], others[level]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Given name, family name, then the middle names. */
function nameParts(name: string): readonly string[] {
  const words = withoutHonorifics(tidyText(name)).split(" ");
  const given = words[words.length - 1] ?? "";
  return words.length === 1 ? [given] : [given, ...words.slice(0, -1)];
}

function withoutHonorifics(name: string): string {
  const rest = name.replace(HONORIFIC, "");
  return rest === name || rest === "" ? name : withoutHonorifics(rest);
}

const HONORIFIC =
  /^(?:(?:ông|bà|đồng chí)(?=\s)|đ\/c\.?(?=\s)|(?:gs|pgs|ts|ths|ks|bs|cn|ds|ls)\.)\s*/iu;

interface Weights {
  readonly letters: readonly number[];
  readonly tones: readonly number[];
  readonly cases: readonly number[];
}

function weights(text: string): Weights {
  const letters: number[] = [];
  const tones: number[] = [];
  const cases: number[] = [];
  for (const character of text.normalize("NFC")) {
    const { base, tone } = withoutTone(character);
    const small = base.toLowerCase();
    letters.push(RANK.get(small) ?? RANK.size + (small.codePointAt(0) ?? 0));
    tones.push(tone);
    cases.push(small === base ? 0 : 1);
  }
  return { letters, tones, cases };
}

function withoutTone(character: string): { readonly base: string; readonly tone: number } {
  const marks = character.normalize("NFD");
  const tone = [...marks].find((mark) => TONES.includes(mark));
  if (tone === undefined) return { base: character, tone: 0 };
  return { base: marks.replace(tone, "").normalize("NFC"), tone: TONES.indexOf(tone) + 1 };
}

function compareWeights(one: readonly number[], other: readonly number[]): number {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const order = (one[index] ?? -1) - (other[index] ?? -1);
    if (order !== 0) return order;
  }
  return 0;
}

/** Huyền, hỏi, ngã, sắc, nặng; no tone comes before them. */
const TONES = "\u0300\u0309\u0303\u0301\u0323";

const RANK: ReadonlyMap<string, number> = new Map(
  [..." _-–—,;:!?.'\"()[]{}@*/\\&#%+<=>0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"].map(
    (character, index) => [character, index],
  ),
);
