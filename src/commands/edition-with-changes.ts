import { changedWorkbook, type RowChange } from "../edition/new-edition/changes.ts";
import { seedWorkbook } from "./seed-workbook.ts";
import type { EditionSeed } from "./set-up.ts";
import { workbookRows } from "./workbook-rows.ts";

/** The rows of an edition that ships, with what was answered in their place. */
export function editionWithChanges(seed: EditionSeed, changes: readonly RowChange[]): EditionSeed {
  if (changes.length === 0) return seed;
  const { office } = seed.declarations;
  const changed = changedWorkbook(seedWorkbook(office, seed.office), changes);
  return { ...seed, office: { ...seed.office, ...workbookRows(office, changed) } };
}
