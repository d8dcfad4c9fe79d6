import { foldText } from "../domain/text.ts";
import { blankWithDoubt, hiddenFaults } from "./blank-cell.ts";
import { cellText, sortOf } from "./cell-text.ts";
import { cleanText, isPlaceholder } from "./clean-text.ts";
import type { Column } from "./declaration.ts";
import { faulted, reading, suspicious, withFaults } from "./fault.ts";
import { parseDay } from "./parse-day.ts";
import type { RawCell } from "./table.ts";
import { LOOSE_NO, LOOSE_YES, NO, YES } from "./typed-words.ts";
import type { Reading } from "./value.ts";

const REMARK = /^(.+?)\s*\([^()]*\)$/;
const CYRILLIC_HA = "\u0445";

const TICKED = reading(true);
const UNTICKED = reading(false);

/**
 * A tick: TRUE, `x`, `✓`, «có» and the column's own words are yes; FALSE, «không», `✗` are no.
 *
 * A blank is no answer. A loose word (`v`, `ko`) is read, with a warning; anything else is a fault.
 */
export function readTick(column: Column, raw: RawCell): Reading {
  if (raw === true || raw === 1) return TICKED;
  if (raw === false || raw === 0) return UNTICKED;
  const typed = cellText(raw);
  const tidied = cleanText(typed);
  if (tidied === "" || isPlaceholder(tidied)) return blankWithDoubt(typed);
  const sort = sortOf(raw) ?? (parseDay(tidied) === undefined ? undefined : "date");
  if (sort !== undefined) return faulted("not-in-list", { kind: sort, typed });
  const found = answerOf(tidied, column);
  if (found === undefined) return faulted("not-in-list", { kind: "unmatched", typed });
  return withFaults(found.isYes ? TICKED : UNTICKED, [
    ...(found.doubt ? [suspicious(found.doubt, typed)] : []),
    ...hiddenFaults(typed),
  ]);
}

interface Answer {
  readonly isYes: boolean;
  readonly doubt?: "look-alike" | "loose-yes" | "loose-no" | "tick-with-remark";
}

function answerOf(tidied: string, column: Column): Answer | undefined {
  const folded = foldText(tidied);
  if (YES.has(folded) || folded === foldText(column.header)) return { isYes: true };
  if (NO.has(folded)) return { isYes: false };
  if (folded === CYRILLIC_HA) return { isYes: true, doubt: "look-alike" };
  if (LOOSE_YES.has(folded)) return { isYes: true, doubt: "loose-yes" };
  if (LOOSE_NO.has(folded)) return { isYes: false, doubt: "loose-no" };
  const bare = REMARK.exec(folded)?.[1];
  if (bare === undefined || !(YES.has(bare) || NO.has(bare))) return undefined;
  return { isYes: YES.has(bare), doubt: "tick-with-remark" };
}
