import { foldText } from "../../domain/text.ts";
import { UNBROKEN } from "./unbroken.vi.ts";

/**
 * The words of a heading; words that belong together are one: «điển hình», «Đà Nẵng», «năm 2020».
 *
 * Two words belong together when both begin with a capital, when the second is a number, or when
 * the list of words says so. A whole name in capitals says nothing, and falls apart into words.
 */
export function unbrokenWords(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const isAllCapitals = text === text.toUpperCase();
  const units: string[] = [];
  let previous: string | undefined;
  for (const word of words) {
    if (previous !== undefined && belongTogether(previous, word, isAllCapitals)) {
      units[units.length - 1] += ` ${word}`;
    } else units.push(word);
    previous = word;
  }
  return units;
}

function belongTogether(one: string, other: string, isAllCapitals: boolean): boolean {
  if (LISTED.has(foldText(`${one} ${other}`)) || NUMBER.test(other)) return true;
  return !isAllCapitals && CAPITAL.test(one) && CAPITAL.test(other);
}

const CAPITAL = /^\p{Lu}/u;
/** Arabic or Roman. */
const NUMBER = /^(?:\d+|[IVXLC]+)$/;
/** Each word of a listed phrase with the next. */
const LISTED: ReadonlySet<string> = new Set(
  UNBROKEN.flatMap((phrase) => {
    const words = foldText(phrase).split(" ");
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  }),
);
