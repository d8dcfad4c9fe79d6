import type { Day } from "../domain/day.ts";
import type { Finding } from "../domain/finding.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";

/** Hội nghị đơn vị — conferences: a row a unit; of two rows of a unit the first stands. */
export interface Conferences {
  readonly byUnit: ReadonlyMap<string, SheetRecord>;
  readonly heldOn: (unit: string) => Day | undefined;
  readonly findings: readonly Finding[];
}

export function toConferences(records: readonly SheetRecord[]): Conferences {
  const byUnit = new Map<string, SheetRecord>();
  const findings: Finding[] = [];
  for (const record of records) {
    if (record.unit === undefined) continue;
    const first = byUnit.get(record.unit);
    if (first === undefined) byUnit.set(record.unit, record);
    else findings.push(secondRow(record, first));
  }
  return {
    byUnit,
    heldOn: (unit) => {
      const record = byUnit.get(unit);
      return record && textAt(record, "heldOn");
    },
    findings,
  };
}

function secondRow(record: SheetRecord, first: SheetRecord): Finding {
  return {
    code: "row-unread",
    severity: "warning",
    at: { book: record.sheet.book, sheet: record.sheet.tab.name, row: record.row },
    ...(record.unit === undefined ? {} : { unit: record.unit }),
    facts: { kind: "second-row-of-unit", first: first.row },
  };
}
