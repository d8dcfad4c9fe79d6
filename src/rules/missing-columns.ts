import type { Finding } from "../domain/finding.ts";
import type { ColumnRef } from "../edition/filter-columns.ts";
import type { ReadyFilter } from "../edition/passes.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import type { Tab } from "../workbook/declaration.ts";
import type { RecordSheet } from "../workbook/record.ts";

/** A column that a row of the edition names. */
interface Named {
  readonly rule: string;
  readonly tabKey: string;
  readonly key: string;
  readonly header: string;
  readonly isExtra: boolean;
}

/**
 * `column-missing`: a tab lacks a column, not a required one, that a row of the edition names. Rows
 * that name it do not judge that tab.
 */
export function checkNamedColumns(reckoning: Reckoning): readonly Finding[] {
  const { edition, intake } = reckoning;
  const named = namedColumns(reckoning);
  const sheets = [...intake.sheets, edition.units.sheet, edition.awardForms];
  const findings = new Map<string, Finding>();
  for (const column of named) {
    for (const sheet of sheets) {
      if (sheet.tab.key !== column.tabKey || !sheet.isPresent || isThere(sheet, column)) continue;
      const id = `${sheet.book}\n${sheet.tab.key}\n${column.key}`;
      if (!findings.has(id)) findings.set(id, toFinding(sheet, column));
    }
  }
  return [...findings.values()];
}

function isThere(sheet: RecordSheet, { key, isExtra }: Named): boolean {
  if (isExtra) return sheet.extra.has(key);
  const column = sheet.tab.columns?.find((candidate) => candidate.key === key);
  return sheet.columnAt.has(key) || column?.required === true;
}

function toFinding(sheet: RecordSheet, { rule, header }: Named): Finding {
  return {
    code: "column-missing",
    rule,
    severity: "error",
    at: { book: sheet.book, sheet: sheet.tab.name, row: sheet.headerRow, column: header },
    facts: { kind: "named-by-row" },
  };
}

function namedColumns({ edition }: Reckoning): readonly Named[] {
  const named: Named[] = [];
  const add = (rule: string, tab: Tab, refs: readonly ColumnRef[]): void => {
    for (const ref of refs) named.push(...columnsOf(rule, ref, tab.key));
  };
  for (const limit of edition.limits) {
    add(limit.code, limit.tab, refsOf(limit.filter));
    if (limit.base.kind === "filter") add(limit.code, limit.tab, refsOf(limit.base.filter));
    if (limit.base.kind === "unit-column") add(limit.code, limit.tab, [limit.base.ref]);
    if (limit.counting.kind !== "records") add(limit.code, limit.tab, [limit.counting.ref]);
    if (limit.amount.kind === "unit-column") add(limit.code, limit.tab, [limit.amount.ref]);
    if (limit.grouping.kind === "column") add(limit.code, limit.tab, [limit.grouping.ref]);
  }
  for (const { code, tab, when, must } of edition.conditions) {
    add(code, tab, [...refsOf(when), ...refsOf(must)]);
  }
  for (const { code: rule, doneBy } of edition.tasks) {
    if (doneBy === undefined) continue;
    const { tab: tabKey, key, isExtra, header } = doneBy;
    named.push({ rule, tabKey, key, header, isExtra });
  }
  return named;
}

function refsOf(filter: ReadyFilter): readonly ColumnRef[] {
  return filter.clauses.flatMap(({ clause }) => clause.atoms.map(({ ref }) => ref));
}

const JOINED_TABS = {
  unit: "units",
  conference: "conferences",
  awardForm: "awardForms",
  review: "reviews",
};

function columnsOf(rule: string, ref: ColumnRef, tabKey: string): readonly Named[] {
  switch (ref.kind) {
    case "own":
      return [{ rule, tabKey, key: ref.column.key, header: ref.column.header, isExtra: false }];
    case "extra":
      return [{ rule, tabKey, key: ref.folded, header: ref.header, isExtra: true }];
    case "joined":
      return columnsOf(rule, ref.of, JOINED_TABS[ref.join]);
    default:
      return [];
  }
}
