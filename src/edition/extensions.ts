import { DUE } from "../domain/sheet-words.ts";
import { nearestText, sameText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { parseDay, parseStretch } from "../workbook/parse-day.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import type { Stretch } from "./due.ts";
import { parseFilter } from "./filter.ts";
import { vocabularyOf } from "./filter-columns.ts";
import { type ReadyFilter, readyFilter } from "./passes.ts";
import { type RowContext, refuse } from "./row-reading.ts";
import { substitute } from "./settings.ts";

/** Gia hạn — a later date for one unit, for the units of a filter, or for all. */
export interface Extension {
  readonly to:
    | { readonly kind: "unit"; readonly code: string }
    | { readonly kind: "filter"; readonly filter: ReadyFilter }
    | { readonly kind: "all" };
  readonly stretch: Stretch;
}

export interface ExtensionContext extends RowContext {
  readonly unitsTab: Tab;
  readonly unitNames: readonly string[];
}

/** `HB = 20/12/2019; Loại = Phòng = 22/12/2019; Mọi đơn vị = 25/12/2019`: a piece ends at its date. */
export function readExtensions(
  record: SheetRecord,
  context: ExtensionContext,
): readonly Extension[] {
  const typed = textAt(record, "extensions");
  if (typed === undefined) return [];
  const extensions: Extension[] = [];
  let begun = "";
  for (const piece of typed.split(";")) {
    begun = begun === "" ? piece.trim() : `${begun}; ${piece.trim()}`;
    if (begun === "") continue;
    const [, who, when] = /^(.*)=\s*([^=]+)$/s.exec(begun) ?? [];
    const stretch = when === undefined ? undefined : stretchOf(when, context);
    if (who === undefined || stretch === undefined) continue;
    extensions.push({ to: readExtended(record, who.trim(), { context, typed }), stretch });
    begun = "";
  }
  if (begun !== "") refuse(record, "extensions", { kind: "extension", typed: begun });
  return extensions;
}

function stretchOf(text: string, context: ExtensionContext): Stretch | undefined {
  const filled = substitute(text.trim(), context.settings);
  if ("unknown" in filled) return undefined;
  const day = parseDay(filled.text);
  return day === undefined ? parseStretch(filled.text) : { first: day, last: day };
}

function readExtended(
  record: SheetRecord,
  who: string,
  { context, typed }: { context: ExtensionContext; typed: string },
): Extension["to"] {
  if (sameText(who, DUE.everyUnit)) return { kind: "all" };
  const filled = substitute(who, context.settings);
  const name = "text" in filled ? filled.text : who;
  const code = context.unitCode(name);
  if (code !== undefined) return { kind: "unit", code };
  const vocabulary = vocabularyOf(context.unitsTab, context.tabs);
  const reading = parseFilter(who, { vocabulary, settings: context.settings });
  if ("filter" in reading)
    return { kind: "filter", filter: readyFilter(reading.filter, context.catalogue) };
  const nearest = nearestText(name, context.unitNames);
  return refuse(record, "extensions", {
    kind: "extension",
    typed,
    ...(nearest ? { nearest } : {}),
  });
}
