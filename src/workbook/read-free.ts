import { cellText } from "./cell-text.ts";
import { cleanText } from "./clean-text.ts";
import { BLANK, reading } from "./fault.ts";
import type { RawCell } from "./table.ts";
import type { Reading } from "./value.ts";

/**
 * The text that a person sees in a cell of the edition's rows, for its own interpreter to read.
 *
 * A day comes as dd/mm/yyyy, a percent as `20 %`, a number as `0,5`.
 */
export function readFree(raw: RawCell): Reading {
  const text = cleanText(cellText(raw));
  return text === "" ? BLANK : reading(text);
}
