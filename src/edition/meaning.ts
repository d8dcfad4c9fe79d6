import { sameText } from "../domain/text.ts";
import { columnOf, type SheetRecord, textAt } from "../workbook/record.ts";
import { type Catalogue, meaningOf } from "./lists.ts";

/** What a list cell means: the built-in word that the office's word stands for, or itself. */
export function meaningAt(
  record: SheetRecord,
  key: string,
  catalogue: Catalogue,
): string | undefined {
  const value = textAt(record, key);
  if (value === undefined) return undefined;
  const [list] = columnOf(record.sheet.tab, key).list ?? [];
  return list === undefined ? value : meaningOf(catalogue, list, value);
}

export function means(
  record: SheetRecord,
  key: string,
  of: { word: string; catalogue: Catalogue },
): boolean {
  return sameText(meaningAt(record, key, of.catalogue) ?? "", of.word);
}
