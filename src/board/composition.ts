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

export function compositionOf(
  delegates: readonly SheetRecord[],
  reckoning: Reckoning,
): Composition {
  const { catalogue } = reckoning.edition;
  const exemplary = delegates.filter((record) =>
    means(record, "composition", { word: EXEMPLARY, catalogue }),
  );
  return toComposition(delegates.length, exemplary.length);
}

export function toComposition(total: number, exemplary: number): Composition {
  return { total, exemplary, sharePercent: total === 0 ? undefined : (100 * exemplary) / total };
}
