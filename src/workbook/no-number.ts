import type { DateKind, NumberKind } from "./fault-kind.ts";

const PATTERNS: readonly (readonly [NumberKind | DateKind, RegExp])[] = [
  ["other-digits", /(?![0-9])\p{Nd}/u],
  ["scientific", /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i],
  ["letters-for-digits", /^(?=.*\d)(?=.*[oli])[\doli.,]+\s*%?$/i],
  ["inequality", /^[<>≤≥≈~]/],
  ["ratio", /^\d+\s*[/:]\s*\d+$/],
  ["range", /^\d[\d.,]*\s*%?\s*[-–—]\s*\d[\d.,]*\s*%?$/],
  ["unit-words", /^[+-]?\d[\d.,]*\s*\p{L}/u],
];

/** Why a text is no number, for the sentence that asks for one. */
export function noNumberKind(notation: string): NumberKind | DateKind {
  return PATTERNS.find(([, pattern]) => pattern.test(notation))?.[0] ?? "number-words";
}
