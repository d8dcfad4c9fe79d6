import { CONFERENCE, EXEMPLARY } from "../domain/sheet-words.ts";
import { means } from "../edition/meaning.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import type { SheetRecord } from "../workbook/record.ts";

/** Cơ cấu đại biểu — composition of a list of delegates. */
export interface Composition {
  readonly total: number;
  readonly exemplary: number;
  /** Exact; undefined of an empty list. */
  readonly sharePercent: number | undefined;
}

export type ConferenceLevel = keyof typeof CONFERENCE;

/** Delegates of one conference level, of one unit or of all. */
export function delegatesOf(
  reckoning: Reckoning,
  of: { readonly level: ConferenceLevel; readonly unit?: string },
): readonly SheetRecord[] {
  const { catalogue } = reckoning.edition;
  const word = CONFERENCE[of.level];
  return reckoning.intake
    .recordsOf("delegates")
    .filter((record) => of.unit === undefined || record.unit === of.unit)
    .filter((record) => means(record, "conference", { word, catalogue }));
}

export function toComposition(total: number, exemplary: number): Composition {
  return { total, exemplary, sharePercent: total === 0 ? undefined : (100 * exemplary) / total };
}

/** The composition of each conference level. */
export type Compositions = { readonly [Level in ConferenceLevel]: Composition };

/** Delegates counted in one pass: of everybody, of each unit that has any, and of nobody. */
export function delegateCounts(reckoning: Reckoning): {
  readonly all: Compositions;
  readonly byUnit: ReadonlyMap<string, Compositions>;
  readonly none: Compositions;
} {
  const { catalogue } = reckoning.edition;
  const all = new Tally();
  const units = new Map<string, Tally>();
  for (const record of reckoning.intake.recordsOf("delegates")) {
    const unit = units.get(record.unit ?? "") ?? new Tally();
    units.set(record.unit ?? "", unit);
    const isExemplary = means(record, "composition", { word: EXEMPLARY, catalogue });
    for (const level of LEVELS) {
      if (!means(record, "conference", { word: CONFERENCE[level], catalogue })) continue;
      all.add(level, isExemplary);
      unit.add(level, isExemplary);
    }
  }
  units.delete("");
  const byUnit = new Map([...units].map(([unit, tally]) => [unit, tally.compositions()]));
  return { all: all.compositions(), byUnit, none: new Tally().compositions() };
}

const LEVELS = Object.keys(CONFERENCE) as readonly ConferenceLevel[];

class Tally {
  private readonly total = { unit: 0, department: 0 };
  private readonly exemplary = { unit: 0, department: 0 };

  add(level: ConferenceLevel, isExemplary: boolean): void {
    this.total[level]++;
    if (isExemplary) this.exemplary[level]++;
  }

  compositions(): Compositions {
    const { total, exemplary } = this;
    return {
      unit: toComposition(total.unit, exemplary.unit),
      department: toComposition(total.department, exemplary.department),
    };
  }
}
