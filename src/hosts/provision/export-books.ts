import { join } from "node:path";
import { writeAtomically } from "../local/atomic-write.ts";
import type { GoogleCalls } from "./google-calls.ts";
import { markedFile } from "./marks.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Every workbook of every edition into a folder, as .xlsx: what an office takes along when it leaves.
 *
 * @returns the paths written
 */
export async function exportBooks(google: GoogleCalls, folder: string): Promise<readonly string[]> {
  const files = [...(await google.files("office")), ...(await google.files("entry"))];
  const paths: string[] = [];
  for (const file of files.flatMap((one) => markedFile(one) ?? [])) {
    const name = `${file.edition} ${file.name}`.replace(/[\\/:*?"<>|]+/g, "-").trim();
    const path = join(folder, uniqueName(name, paths, folder));
    writeAtomically(path, await google.exported(file.id, XLSX));
    paths.push(path);
  }
  return paths;
}

function uniqueName(name: string, taken: readonly string[], folder: string): string {
  for (let copy = 1; ; copy++) {
    const own = copy === 1 ? `${name}.xlsx` : `${name} (${copy}).xlsx`;
    if (!taken.includes(join(folder, own))) return own;
  }
}
