import { nameKey } from "../domain/name-key.ts";
import { foldText } from "../domain/text.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";

/** Đề cử — nominations: who stands in the tab, by unit and name. */
export interface Nominations {
  readonly stands: (unit: string, name: string) => boolean;
  /** Key of a nominee: unit, subject, name and award form. */
  readonly keys: ReadonlySet<string>;
  readonly all: readonly SheetRecord[];
}

export function toNominations(records: readonly SheetRecord[]): Nominations {
  const names = new Set<string>();
  const keys = new Set<string>();
  for (const record of records) {
    const name = textAt(record, "name");
    if (record.unit === undefined || name === undefined) continue;
    names.add(`${record.unit}\n${nameKey(name)}`);
    keys.add(nominationKey(record));
  }
  return { stands: (unit, name) => names.has(`${unit}\n${nameKey(name)}`), keys, all: records };
}

/** What a nominee and its review row have in common; equal for a row of either tab. */
export function nominationKey(record: SheetRecord): string {
  const parts = [textAt(record, "subject"), textAt(record, "awardForm")].map((part) =>
    foldText(part ?? ""),
  );
  return [record.unit ?? "", ...parts, nameKey(textAt(record, "name") ?? "")].join("\n");
}
