import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { writeAtomically } from "./atomic-write.ts";

/** What an import leaves in the workspace. */
export interface ImportFiles {
  /** The entry workbook's own bytes; it is written last: while it is not there nothing was imported. */
  readonly book: Uint8Array;
  readonly source: { readonly name: string; readonly bytes: Uint8Array };
  readonly answers: Uint8Array;
  /** Cells that went into no row, as text. */
  readonly left: string;
}

export interface StoredImport {
  readonly book: string;
  readonly folder: string;
}

const FOLDER = "nhap";

/**
 * Stores an import under a name of its own, `bang-nhap-lieu-nhap-TTKC-2020-05-08.xlsx`, the source
 * and what was left out beside it in `nhap/`. Nothing is ever overwritten: the next one is `-2`.
 *
 * @throws HostError "write-refused"; then there is no workbook, and the same import may run again
 */
export function storeImport(
  workspace: string,
  { stem, tag }: { readonly stem: string; readonly tag: string },
  files: ImportFiles,
): StoredImport {
  const name = freeName(workspace, { stem, tag });
  const book = `${stem}-nhap-${name}.xlsx`;
  const folder = join(workspace, FOLDER, name);
  const { source, answers, left } = files;
  writeAtomically(join(folder, `nguon${extname(source.name) || ".txt"}`), source.bytes);
  writeAtomically(join(folder, "tra-loi.json"), answers);
  writeAtomically(join(folder, "khong-dua-vao.txt"), new TextEncoder().encode(left));
  writeAtomically(join(workspace, book), files.book);
  return { book, folder: join(FOLDER, name) };
}

/** Stores the open questions to be answered in a file. @returns its path */
export function storeQuestions(workspace: string, tag: string, bytes: Uint8Array): string {
  for (let count = 1; ; count++) {
    const path = join(workspace, FOLDER, `cau-hoi-${tag}${count === 1 ? "" : `-${count}`}.json`);
    if (existsSync(path)) continue;
    writeAtomically(path, bytes);
    return path;
  }
}

function freeName(workspace: string, { stem, tag }: { stem: string; tag: string }): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? tag : `${tag}-${count}`;
    const isTaken =
      existsSync(join(workspace, `${stem}-nhap-${name}.xlsx`)) ||
      existsSync(join(workspace, FOLDER, name));
    if (!isTaken) return name;
  }
}
