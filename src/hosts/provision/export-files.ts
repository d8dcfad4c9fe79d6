import { join } from "node:path";
import type { Declarations } from "../../edition/edition-source.ts";
import type { MarkedFile } from "../google/marks.ts";
import { writeAtomically } from "../local/atomic-write.ts";
import type { ProvisionCalls } from "./provision-calls.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const XLSX = `${OFFICE}spreadsheetml.sheet`;
const DOCX = `${OFFICE}wordprocessingml.document`;
/** Where documents lie, a folder an edition: outside the workspaces, whose own they are not. */
const DOCUMENTS = "van-ban";

interface Exporting {
  readonly id: string;
  /** Where it goes, without its ending. */
  readonly path: string;
  readonly ending: "xlsx" | "docx";
}

/**
 * Every workbook of every edition as .xlsx, each edition in a folder of its own that is a workspace of
 * the local commands, and the documents that this program has drafted as .docx: what an office takes
 * along when it leaves.
 *
 * @returns the paths written
 */
export async function exportFiles(
  google: ProvisionCalls,
  folder: string,
  declarations: Declarations,
): Promise<readonly string[]> {
  const books = [...(await google.workbooks("office")), ...(await google.workbooks("entry"))];
  const files: readonly Exporting[] = [
    ...books.map((file): Exporting => {
      const path = join(folder, clean(file.edition), fileName(file, declarations));
      return { id: file.id, path, ending: "xlsx" };
    }),
    ...(await google.documents()).map(({ id, name, edition }): Exporting => {
      const path = join(folder, DOCUMENTS, clean(edition), clean(name));
      return { id, path, ending: "docx" };
    }),
  ];
  const paths: string[] = [];
  for (const { id, path, ending } of files) {
    const free = freePath(path, ending, paths);
    writeAtomically(free, await google.exported(id, ending === "xlsx" ? XLSX : DOCX));
    paths.push(free);
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

/** Files of one name get a number. */
function freePath(path: string, ending: string, taken: readonly string[]): string {
  for (let copy = 1; ; copy++) {
    const free = `${path}${copy === 1 ? "" : ` (${copy})`}.${ending}`;
    if (!taken.includes(free)) return free;
  }
}
