import { tidyText } from "../domain/text.ts";
import type { Column, ColumnType } from "../workbook/declaration.ts";
import { parseDay } from "../workbook/parse-day.ts";
import { readTick } from "../workbook/read-tick.ts";

/** What a typed cell becomes: the same words tidied, a day as dd/mm/yyyy, or a tick. */
export type Tidied =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "day"; readonly text: string }
  | { readonly kind: "tick"; readonly ticked: boolean };

const TEXTS: ReadonlySet<ColumnType> = new Set(["text", "longText", "list", "unit"]);
/** Signs that a reader warns of: they stay, so that the warning finds them. */
const EVIDENCE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/;
const DAY_FIRST = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/;

/**
 * The tidied cell; undefined where nothing changes, and wherever a change might lose something.
 *
 * A text that a spreadsheet would take for a number, a date or a formula is left as it was typed.
 */
export function tidiedCell(column: Column, typed: string): Tidied | undefined {
  if (EVIDENCE.test(typed)) return undefined;
  if (column.type === "date") return tidiedDay(typed);
  if (column.type === "checkbox") return tidiedTick(column, typed);
  if (!TEXTS.has(column.type)) return undefined;
  const text = typed.split("\n").map(tidyText).join("\n");
  return text === typed || text === "" || isTakenForMore(text) ? undefined : { kind: "text", text };
}

/** Only a whole day, day first: 5.3.2020 and 05-3-2020 become 05/03/2020. */
function tidiedDay(typed: string): Tidied | undefined {
  const text = tidyText(typed);
  const day = DAY_FIRST.test(text) ? parseDay(text) : undefined;
  if (day === undefined) return undefined;
  const written = `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
  return written === typed ? undefined : { kind: "day", text: written };
}

function tidiedTick(column: Column, typed: string): Tidied | undefined {
  const { value, faults } = readTick(column, typed);
  if (typeof value !== "boolean" || faults.length > 0) return undefined;
  return { kind: "tick", ticked: value };
}

function isTakenForMore(text: string): boolean {
  if (!/^[\p{L}«“]/u.test(text)) return true;
  return /^(?:true|false)$/i.test(text) || /^\p{L}{1,9}\.?\s*\d[\d.,/:\s]*$/u.test(text);
}
