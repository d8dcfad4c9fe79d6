import { foldText } from "../domain/text.ts";

/** Danh mục — catalogue: the office's lists, by folded name of the list. */
export interface Catalogue {
  /** Values in sheet order, as the office spells them. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What each value stands for («Tính như»), by list and by folded value. */
  readonly standsFor: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface CatalogueRow {
  readonly list: string;
  readonly value: string;
  readonly standsFor: string | undefined;
}

export function toCatalogue(rows: readonly CatalogueRow[]): Catalogue {
  const values = new Map<string, string[]>();
  const standsFor = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const list = foldText(row.list);
    values.set(list, [...(values.get(list) ?? []), row.value]);
    if (row.standsFor === undefined) continue;
    const meanings = standsFor.get(list) ?? new Map<string, string>();
    meanings.set(foldText(row.value), row.standsFor);
    standsFor.set(list, meanings);
  }
  return { values, standsFor };
}

/** Values of a list in sheet order; none when the catalogue has no such list. */
export function listValues(catalogue: Catalogue, list: string): readonly string[] {
  return catalogue.values.get(foldText(list)) ?? [];
}

/**
 * Folded spellings that pass for `word` in the given lists: itself, and every value that stands for it.
 */
export function spellingsOf(
  catalogue: Catalogue,
  lists: readonly string[],
  word: string,
): ReadonlySet<string> {
  const wanted = foldText(word);
  const spellings = new Set([wanted]);
  for (const list of lists) {
    for (const [value, meaning] of catalogue.standsFor.get(foldText(list)) ?? []) {
      if (foldText(meaning) === wanted) spellings.add(value);
    }
  }
  return spellings;
}

/** The built-in word that a list's value stands for; itself when it stands for none. */
export function meaningOf(catalogue: Catalogue, list: string, value: string): string {
  return catalogue.standsFor.get(foldText(list))?.get(foldText(value)) ?? value;
}
