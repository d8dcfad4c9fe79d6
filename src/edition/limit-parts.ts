import { FILTER, GROUPS } from "../domain/sheet-words.ts";
import { sameText, tidyText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { parseNumber } from "../workbook/parse-number.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import { type ColumnRef, columnAtStart, isOnUnitAlone, vocabularyOf } from "./filter-columns.ts";
import type { Amount, Base, Comparison, Counting, Grouping } from "./limit.ts";
import { filledAt, filterAt, type RowContext, refuse } from "./row-reading.ts";
import { substitute } from "./settings.ts";

/** The tab that a row counts, and what its reader must know. */
export interface On {
  readonly tab: Tab;
  readonly context: RowContext;
}

function columnAt(text: string, { tab, context }: On): ColumnRef | undefined {
  const named = columnAtStart(text, vocabularyOf(tab, context.tabs));
  return named !== undefined && named.length === tidyText(text).length ? named.ref : undefined;
}

export function readGrouping(record: SheetRecord, on: On): Grouping {
  const typed = filledAt(record, "groupBy", on.context) ?? "";
  for (const [kind, word] of Object.entries(GROUPS)) {
    if (!sameText(word, typed)) continue;
    if (kind === "subject" && !on.tab.columns?.some(({ name }) => name !== undefined)) break;
    return { kind: kind as keyof typeof GROUPS };
  }
  const bare = typed.replace(/^mỗi\s+/iu, "");
  const ref = columnAt(typed, on) ?? columnAt(bare, on) ?? columnAt(ofUnits(bare, on), on);
  if (ref === undefined) refuse(record, "groupBy", { kind: "group", typed });
  return { kind: "column", ref };
}

function ofUnits(header: string, { context }: On): string {
  return `${context.tabs.byKey.get("units")?.name}.${header}`;
}

/** A column of the unit's own row, or of its conference: a figure that a group of units has. */
function unitColumnAt(header: string, on: On): ColumnRef | undefined {
  return [columnAt(header, on), columnAt(ofUnits(header, on), on)]
    .map((ref) => ref && asOfUnit(ref, on.tab))
    .find((ref) => ref !== undefined);
}

function asOfUnit(ref: ColumnRef, tab: Tab): ColumnRef | undefined {
  if (ref.kind === "joined") return isOnUnitAlone(ref) ? ref : undefined;
  if (ref.kind !== "own" && ref.kind !== "extra") return undefined;
  if (tab.key === "conferences") return { kind: "joined", join: "conference", of: ref };
  return tab.key === "units" ? ref : undefined;
}

export function readCounting(record: SheetRecord, on: On): Counting {
  const typed = filledAt(record, "counts", on.context);
  if (typed === undefined) return { kind: "records" };
  const ref = columnAt(typed, on);
  if (ref !== undefined) return { kind: "distinct", ref };
  const sum = new RegExp(`^${FILTER.sum}\\s+(.+)$`, "iu").exec(typed);
  const summed = sum === null ? undefined : columnAt(sum[1] ?? "", on);
  if (summed === undefined) refuse(record, "counts", { kind: "column", typed });
  return { kind: "sum", ref: summed };
}

export function readAmount(record: SheetRecord, on: On): Amount {
  const typed = textAt(record, "value");
  if (typed === undefined) return { kind: "none" };
  const filled = substitute(typed, on.context.settings);
  if ("unknown" in filled) {
    if (on.context.settings.has(filled.unknown)) return { kind: "none" };
    refuse(record, "value", { kind: "unknown-setting", setting: filled.unknown });
  }
  const percent = /^(.*?)\s*%$/.exec(filled.text);
  const number = parseNumber(percent?.[1] ?? filled.text);
  if (number !== undefined && number >= 0) {
    return percent ? { kind: "percent", percent: number } : { kind: "count", count: number };
  }
  const ref = unitColumnAt(filled.text, on);
  if (ref === undefined) refuse(record, "value", { kind: "value", typed });
  return { kind: "unit-column", ref };
}

export function readBase(record: SheetRecord, on: On): Base {
  const typed = textAt(record, "base");
  if (typed === undefined) return { kind: "none" };
  const filled = substitute(typed, on.context.settings);
  const text = "text" in filled ? filled.text : typed;
  const ref = unitColumnAt(text, on);
  if (ref !== undefined) {
    return { kind: "unit-column", ref, header: text.replace(/^[^.]+\./, "") };
  }
  return { kind: "filter", filter: filterAt(record, "base", on) };
}

export function readTolerance(
  record: SheetRecord,
  { comparison, context }: { comparison: Comparison; context: RowContext },
): number {
  const typed = textAt(record, "tolerance");
  if (typed === undefined && comparison !== "about") return 0;
  const filled = substitute(typed ?? "", context.settings);
  const number = "text" in filled ? parseNumber(filled.text.replace(/%$/, "").trim()) : undefined;
  if (number === undefined || number < 0)
    refuse(record, "tolerance", { kind: "tolerance", typed: typed ?? "" });
  return number;
}
