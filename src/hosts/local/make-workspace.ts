import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../commands/assess.ts";
import {
  type EditionSeed,
  type EntrySeed,
  newEntryWorkbook,
  newOfficeWorkbook,
} from "../../commands/set-up.ts";
import type { Day } from "../../domain/day.ts";
import { writtenWorkbook } from "../../workbook/written-tables.ts";
import { HostError } from "../host-error.ts";
import { writeAtomically } from "./atomic-write.ts";
import { ownUnitIn } from "./load-workspace.ts";
import { writeXlsx } from "./write-xlsx.ts";

export interface NewEntry {
  readonly file: string;
  readonly entry: EntrySeed;
}

/**
 * Makes a workspace: the office workbook of an edition and its entry workbooks, their `Quy định` as a
 * sync of the day would leave it.
 *
 * @returns the paths written
 * @throws HostError "folder-not-empty" when the folder holds a workbook already: nothing is touched
 */
export async function makeWorkspace(
  folder: string,
  seed: EditionSeed,
  { entries, asOf }: { readonly entries: readonly NewEntry[]; readonly asOf: Day },
): Promise<readonly string[]> {
  refuseUsed(folder);
  mkdirSync(folder, { recursive: true });
  const stem = seed.declarations.entry.file;
  const own = entries.map((one) => ({ ...one, ownUnit: ownUnitIn(one.file, stem) }));
  const office = newOfficeWorkbook(seed);
  const { reckoning } = assess({
    declarations: seed.declarations,
    office: writtenWorkbook(office, `${seed.declarations.office.file}.xlsx`),
    entries: own.map(({ file, entry, ownUnit }) => ({
      ...writtenWorkbook(newEntryWorkbook(seed, entry), file),
      ...(ownUnit === undefined ? {} : { ownUnit }),
    })),
    asOf,
  });
  const written: string[] = [];
  for (const { file, entry, ownUnit } of own) {
    const path = join(folder, file);
    const unitsHere = ownUnit === undefined ? {} : { unitsHere: [ownUnit] };
    const book = newEntryWorkbook(seed, entry, { reckoning, ...unitsHere });
    writeAtomically(path, await writeXlsx(book));
    written.push(path);
  }
  const officePath = join(folder, `${seed.declarations.office.file}.xlsx`);
  writeAtomically(officePath, await writeXlsx(office));
  return [officePath, ...written];
}

function refuseUsed(folder: string): void {
  if (!existsSync(folder)) return;
  const [file] = readdirSync(folder).filter((name) => /\.xlsx?$/i.test(name));
  if (file !== undefined) throw new HostError("folder-not-empty", { folder, file });
}
