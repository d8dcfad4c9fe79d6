import { COMPARISONS, ROUNDINGS, SEVERITIES, YES } from "../domain/sheet-words.ts";
import { foldText, sameText } from "../domain/text.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import type { Limit } from "./limit.ts";
import { readAmount, readBase, readCounting, readGrouping, readTolerance } from "./limit-parts.ts";
import { periodAt } from "./period.ts";
import { filterAt, type RowContext, refuse } from "./row-reading.ts";
import { sourceAndMessage, tabAt, wordAt } from "./row-words.ts";

/** @throws UnreadableRow naming the cell that cannot be read; undefined for a row not applied */
export function readLimit(record: SheetRecord, context: RowContext): Limit | undefined {
  if (!sameText(textAt(record, "applies") ?? "", YES)) return undefined;
  const tab = tabAt(record, context);
  const comparison = wordAt(record, "comparison", COMPARISONS);
  const amount = readAmount(record, { tab, context });
  const limit: Limit = {
    code: textAt(record, "code") ?? "",
    row: record.row,
    tab,
    grouping: readGrouping(record, { tab, context }),
    filter: filterAt(record, "filter", { tab, context }),
    counting: readCounting(record, { tab, context }),
    comparison,
    amount,
    base: readBase(record, { tab, context }),
    rounding:
      textAt(record, "rounding") === undefined ? undefined : wordAt(record, "rounding", ROUNDINGS),
    tolerance: readTolerance(record, { comparison, context }),
    severity: wordAt(record, "severity", SEVERITIES),
    period: periodAt(record, context),
    ...sourceAndMessage(record, { of: "limits", context }),
  };
  checkPercentBase(record, limit);
  return limit;
}

/** A share of records stands on more than itself: every clause of «Trên» must stand in «Lọc». */
function checkPercentBase(record: SheetRecord, limit: Limit): void {
  if (limit.amount.kind !== "percent") return;
  if (limit.base.kind === "none") refuse(record, "base", { kind: "percent-of-nothing" });
  if (limit.base.kind !== "filter") return;
  const own = new Set(limit.filter.clauses.map(({ clause }) => foldText(clause.text)));
  const missing = limit.base.filter.clauses.find(({ clause }) => !own.has(foldText(clause.text)));
  if (missing !== undefined)
    refuse(record, "base", { kind: "base-clause", clause: missing.clause.text });
}
