import { hiddenFaults } from "./blank-cell.ts";
import { cellText, sortOf } from "./cell-text.ts";
import { cleanText, isPlaceholder } from "./clean-text.ts";
import { BLANK, faulted, reading, withFaults } from "./fault.ts";
import { nearestValue } from "./nearest-value.ts";
import type { RawCell } from "./table.ts";
import type { Reading, ReadingContext } from "./value.ts";

/**
 * The code of the unit that a code, name, short or former name means.
 *
 * An unknown one is a fault that names the nearest: a number never becomes a code with zeros.
 */
export function readUnit(raw: RawCell, context: ReadingContext): Reading {
  const typed = cellText(raw);
  const tidied = cleanText(typed);
  if (tidied === "" || isPlaceholder(tidied)) return withFaults(BLANK, hiddenFaults(typed));
  const sort = sortOf(raw);
  const isText = sort === undefined || sort === "number";
  const code = isText ? context.unitCode(tidied) : undefined;
  if (code !== undefined) return reading(code);
  const nearest = isText ? nearestValue(tidied, context.unitNames) : undefined;
  return faulted("unit-unknown", { kind: sort ?? "unmatched", typed, nearest });
}
