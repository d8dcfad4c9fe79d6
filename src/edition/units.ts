import type { Finding } from "../domain/finding.ts";
import { foldText } from "../domain/text.ts";
import { type RecordSheet, type SheetRecord, textAt, textsAt } from "../workbook/record.ts";
import { rowFinding } from "./row-reading.ts";

/** Đơn vị — unit: one row of `Đơn vị`, with its code and name at hand. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  /** What people call it in a sentence: the short name where there is one. */
  readonly shortName: string;
  readonly record: SheetRecord;
}

/** All units in sheet order, found by anything that means one of them. */
export interface Units {
  readonly all: readonly Unit[];
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly codeOf: (typed: string) => string | undefined;
  readonly names: readonly string[];
  readonly sheet: RecordSheet;
  readonly findings: readonly Finding[];
}

/** Codes go before names, names before short and former ones; of two equal codes the first stands. */
export function toUnits(sheet: RecordSheet): Units {
  const all: Unit[] = [];
  const findings: Finding[] = [];
  const byCode = new Map<string, Unit>();
  const firstRow = new Map<string, number>();
  for (const record of sheet.records) {
    const code = textAt(record, "code");
    const name = textAt(record, "name");
    if (code === undefined || name === undefined) continue;
    const first = firstRow.get(foldText(code));
    if (first !== undefined) {
      findings.push(
        rowFinding(record, "code", {
          code: "row-unreadable",
          facts: { kind: "repeated-code", first },
        }),
      );
      continue;
    }
    firstRow.set(foldText(code), record.row);
    const unit = { code, name, shortName: textAt(record, "shortName") ?? name, record };
    all.push({ ...unit, record: { ...record, unit: code } });
    byCode.set(code, all[all.length - 1] ?? unit);
  }
  const meaning = spellings(all);
  return {
    all,
    byCode,
    codeOf: (typed) => meaning.get(foldText(typed)),
    names: all.flatMap(({ code, name }) => [name, code]),
    sheet: { ...sheet, records: all.map(({ record }) => record) },
    findings,
  };
}

function spellings(units: readonly Unit[]): ReadonlyMap<string, string> {
  const meaning = new Map<string, string>();
  const add = (spelling: string, code: string): void => {
    const key = foldText(spelling);
    if (key !== "" && !meaning.has(key)) meaning.set(key, code);
  };
  for (const { code } of units) add(code, code);
  for (const { code, name } of units) add(name, code);
  for (const { code, record } of units) {
    for (const key of ["shortName", "formerNames"]) {
      for (const spelling of textsAt(record, key)) add(spelling, code);
    }
  }
  return meaning;
}
