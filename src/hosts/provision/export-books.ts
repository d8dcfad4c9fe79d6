import { join } from "node:path";
import type { Declarations } from "../../edition/edition-source.ts";
import type { MarkedFile } from "../google/marks.ts";
import { writeAtomically } from "../local/atomic-write.ts";
import type { ProvisionCalls } from "./provision-calls.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Every workbook of every edition as .xlsx, each edition in a folder of its own that is a workspace of
 * the local commands: what an office takes along when it leaves.
 *
 * @returns the paths written
 */
export async function exportBooks(
  google: ProvisionCalls,
  folder: string,
  declarations: Declarations,
): Promise<readonly string[]> {
  const files = [...(await google.workbooks("office")), ...(await google.workbooks("entry"))];
  const paths: string[] = [];
  for (const file of files) {
    const name = uniqueName(fileName(file, declarations), paths, join(folder, clean(file.edition)));
    writeAtomically(name, await google.exported(file.id, XLSX));
    paths.push(name);
  }
  return paths;
}

/** `bang-nhap-lieu-TTXTTM`: as a workspace knows whose workbook it is. */
function fileName({ kind, unit }: MarkedFile, declarations: Declarations): string {
  const { file } = declarations[kind];
  return unit === undefined ? file : `${file}-${clean(unit)}`;
}

function clean(text: string): string {
  return text.replace(/[\\/:*?"<>|#]+/g, "-").trim();
}

function uniqueName(name: string, taken: readonly string[], folder: string): string {
  for (let copy = 1; ; copy++) {
    const path = join(folder, copy === 1 ? `${name}.xlsx` : `${name} (${copy}).xlsx`);
    if (!taken.includes(path)) return path;
  }
}
