/** A number as typed, or why it is none. */
export type NumberText =
  | { readonly is: "number"; readonly number: number; readonly isEnglish?: true }
  | { readonly is: "none" };

const SPACED = /^([+-]?\d{1,3})((?: \d{3})+)([.,]\d+)?$/;
const VIETNAMESE = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const ENGLISH = /^[+-]?[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$|^[+-]?[1-9]\d{0,2},\d{3}\.\d+$/;
const ENGLISH_SHORT = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;
const FULL_WIDTH = /[\uff0c\uff0e\uff10-\uff19\uff05\uff0d]/g;
const MINUS = /^[−–]/;

/**
 * The number of a text: `1.234.567`, `70,5`, `0.5`; undefined for any other text.
 *
 * A dot before three digits groups thousands, unless nothing but 0 stands before it; a comma before
 * decimals is the rule. `1,234` is 1.234: where whole numbers are due, ask `readNumberText`.
 */
export function parseNumber(text: string): number | undefined {
  const found = readNumberText(text, "decimal");
  return found.is === "number" ? found.number : undefined;
}

/** As `parseNumber`; where whole numbers are due, `1,234` is a thousand too. */
export function readNumberText(text: string, due: "whole" | "decimal"): NumberText {
  const typed = numberNotation(text);
  const spaced = SPACED.exec(typed);
  const joined = spaced === null ? typed : typed.replaceAll(" ", "");
  if (VIETNAMESE.test(joined)) return found(joined.replaceAll(".", "").replace(",", "."));
  if (due === "whole" && ENGLISH_SHORT.test(joined)) return found(joined.replace(",", ""));
  if (ENGLISH.test(joined)) return { ...found(joined.replaceAll(",", "")), isEnglish: true };
  return PLAIN.test(joined) ? found(joined.replace(",", ".")) : { is: "none" };
}

/** A text as the patterns of numbers expect it: ASCII digits and signs, no spaces at the ends. */
export function numberNotation(text: string): string {
  const narrow = text.replace(FULL_WIDTH, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  const trimmed = narrow.replace(/[\s\u00a0\u2009\u202f]+/g, " ").trim();
  return trimmed.replace(/^'/, "").trim().replace(MINUS, "-");
}

function found(ascii: string): { readonly is: "number"; readonly number: number } {
  return { is: "number", number: Number(ascii) + 0 };
}
