import type { Finding, FindingCode, Severity } from "../domain/finding.ts";
import { SUBJECT } from "../domain/sheet-words.ts";
import { means } from "../edition/meaning.ts";
import { sameBirth, subjectKey } from "../intake/same-subject.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import { type SheetRecord, textAt, valueAt } from "../workbook/record.ts";
import { FAULTED } from "../workbook/value.ts";
import { nameColumn } from "./finding-column.ts";

/** One row that names a subject for one purpose: a conference, or an award form. */
interface Entry {
  readonly record: SheetRecord;
  readonly unit: string;
  readonly name: string;
  readonly isCollective: boolean;
  /** A day, a year or a month of birth; undefined while unknown. */
  readonly born: string | undefined;
}

/**
 * The same subject twice for the same conference or the same award form: in one unit on the later
 * row, in two units on both rows, each naming the other.
 *
 * Same is: name equal when folded and birth date equal. One date unknown warns; two different dates
 * are two people. A unit's own conference is another one than its neighbour's.
 */
export function checkDuplicates(reckoning: Reckoning): readonly Finding[] {
  return [...groups(reckoning).values()].flatMap((entries) => {
    if (entries.length < 2) return [];
    return entries.flatMap((entry, index) => findingsFor(entry, { entries, index, reckoning }));
  });
}

function groups(reckoning: Reckoning): ReadonlyMap<string, Entry[]> {
  const byPurpose = new Map<string, Entry[]>();
  for (const key of ["delegates", "nominees"] as const) {
    for (const record of reckoning.intake.recordsOf(key)) {
      const entry = toEntry(record, reckoning);
      if (entry === undefined) continue;
      const purpose = purposeOf(entry, reckoning);
      const own = byPurpose.get(purpose);
      if (own === undefined) byPurpose.set(purpose, [entry]);
      else own.push(entry);
    }
  }
  return byPurpose;
}

function toEntry(record: SheetRecord, { edition }: Reckoning): Entry | undefined {
  const column = nameColumn(record.sheet.tab);
  const name = column && textAt(record, column.key);
  const isNominee = record.sheet.tab.key === "nominees";
  const isUnread = valueAt(record, isNominee ? "awardForm" : "conference") === FAULTED;
  if (name === undefined || record.unit === undefined || isUnread) return undefined;
  const born = valueAt(record, "bornOn");
  const { catalogue } = edition;
  return {
    record,
    unit: record.unit,
    name,
    isCollective: isNominee && means(record, "subject", { word: SUBJECT.collective, catalogue }),
    born: typeof born === "string" ? born : undefined,
  };
}

function purposeOf({ record, unit, name, isCollective }: Entry, { edition }: Reckoning): string {
  const tab = record.sheet.tab.key;
  const what = textAt(record, tab === "nominees" ? "awardForm" : "conference") ?? "";
  return subjectKey(name, { tab, unit, isCollective, what }, edition.catalogue);
}

interface Among {
  readonly entries: readonly Entry[];
  readonly index: number;
  readonly reckoning: Reckoning;
}

function findingsFor(entry: Entry, { entries, index, reckoning }: Among): readonly Finding[] {
  const before = entries.slice(0, index).filter((other) => other.unit === entry.unit);
  const elsewhere = entries.filter((other) => other.unit !== entry.unit);
  const inUnit = entry.isCollective ? "duplicate-collective" : "duplicate-person";
  return [
    ...finding(entry, { code: inUnit, others: before, reckoning }),
    ...finding(entry, { code: "duplicate-across-units", others: elsewhere, reckoning }),
  ];
}

function finding(
  entry: Entry,
  {
    code,
    others,
    reckoning,
  }: { code: FindingCode; others: readonly Entry[]; reckoning: Reckoning },
): readonly Finding[] {
  const twins = others.flatMap((other) => {
    const severity = likeness(entry, other, code);
    return severity === undefined ? [] : [{ other, severity }];
  });
  const twin = twins.find(({ severity }) => severity === "error") ?? twins[0];
  if (twin === undefined) return [];
  const { other, severity } = twin;
  const column = nameColumn(entry.record.sheet.tab)?.header;
  return [
    {
      code,
      severity,
      at: {
        book: entry.record.sheet.book,
        sheet: entry.record.sheet.tab.name,
        row: entry.record.row,
        ...(column === undefined ? {} : { column }),
      },
      unit: entry.unit,
      facts: {
        name: entry.name,
        otherUnit: reckoning.edition.units.byCode.get(other.unit)?.name ?? other.unit,
        otherSheet: other.record.sheet.tab.name,
        otherRow: other.record.row,
        ...(severity === "warning" && !entry.isCollective ? { kind: "birth-unknown" } : {}),
      },
    },
  ];
}

/** undefined = two different subjects. Collectives have no birth date: across units a name is a hint. */
function likeness(one: Entry, other: Entry, code: FindingCode): Severity | undefined {
  if (one.isCollective) return code === "duplicate-across-units" ? "warning" : "error";
  const sameness = sameBirth(one.born, other.born);
  if (sameness === "different") return undefined;
  return sameness === "same" ? "error" : "warning";
}
