import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  type EditionSeed,
  type EntrySeed,
  newEntryWorkbook,
  newOfficeWorkbook,
} from "../../commands/set-up.ts";
import { HostError } from "../host-error.ts";
import { writeAtomically } from "./atomic-write.ts";
import { writeXlsx } from "./write-xlsx.ts";

export interface NewEntry {
  readonly file: string;
  readonly entry: EntrySeed;
}

/**
 * Makes a workspace: the office workbook of an edition and its entry workbooks.
 *
 * @returns the paths written
 * @throws HostError "folder-not-empty" when the folder holds a workbook already: nothing is touched
 */
export async function makeWorkspace(
  folder: string,
  seed: EditionSeed,
  entries: readonly NewEntry[],
): Promise<readonly string[]> {
  refuseUsed(folder);
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  for (const { file, entry } of entries) {
    const path = join(folder, file);
    writeAtomically(path, await writeXlsx(newEntryWorkbook(seed, entry)));
    written.push(path);
  }
  const office = join(folder, `${seed.declarations.office.file}.xlsx`);
  writeAtomically(office, await writeXlsx(newOfficeWorkbook(seed)));
  return [office, ...written];
}

function refuseUsed(folder: string): void {
  if (!existsSync(folder)) return;
  const [file] = readdirSync(folder).filter((name) => /\.xlsx?$/i.test(name));
  if (file !== undefined) throw new HostError("folder-not-empty", { folder, file });
}
