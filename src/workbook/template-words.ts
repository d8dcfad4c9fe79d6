import { nearestText } from "../domain/text.ts";

/** «unknown header «Đơn vi»; nearest «Đơn vị»», the second half only where something is near. */
export function unknownWord(what: string, word: string, known: readonly string[]): string {
  const nearest = nearestText(word, known);
  return `unknown ${what} «${word}»${nearest === undefined ? "" : `; nearest «${nearest}»`}`;
}
