import { loadSample, type Package } from "./edition-seed.ts";
import { makeWorkspace } from "./make-workspace.ts";
import { markSample } from "./sample-day.ts";

/**
 * Makes a workspace of the sample that the package brings, marked as such.
 *
 * @throws HostError "folder-not-empty" when the folder holds a workbook already
 */
export async function makeSample(folder: string, pack: Package): Promise<void> {
  const { entries, info, seed } = loadSample(pack);
  await makeWorkspace(folder, seed, { entries, asOf: info.asOf });
  markSample(folder, info.asOf);
}
