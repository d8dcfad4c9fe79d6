import { SEVERITIES, YES } from "../domain/sheet-words.ts";
import { sameText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import type { RuleSeverity } from "./limit.ts";
import type { ReadyFilter } from "./passes.ts";
import { type Period, periodAt } from "./period.ts";
import { filterAt, type RowContext } from "./row-reading.ts";
import { sourceAndMessage, tabAt, wordAt } from "./row-words.ts";

/** Điều kiện — condition: one row; rows of one code are one rule. */
export interface Condition {
  readonly code: string;
  readonly row: number;
  readonly tab: Tab;
  readonly when: ReadyFilter;
  readonly must: ReadyFilter;
  readonly severity: RuleSeverity;
  readonly period: Period;
  readonly source?: string;
  readonly message?: string;
}

/** @throws UnreadableRow naming the cell that cannot be read; undefined for a row not applied */
export function readCondition(record: SheetRecord, context: RowContext): Condition | undefined {
  if (!sameText(textAt(record, "applies") ?? "", YES)) return undefined;
  const tab = tabAt(record, context);
  return {
    code: textAt(record, "code") ?? "",
    row: record.row,
    tab,
    when: filterAt(record, "when", { tab, context }),
    must: filterAt(record, "must", { tab, context }),
    severity: wordAt(record, "severity", SEVERITIES),
    period: periodAt(record, context),
    ...sourceAndMessage(record, { of: "conditions", context }),
  };
}
