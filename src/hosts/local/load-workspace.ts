import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Declarations } from "../../edition/edition-source.ts";
import type { Workbook } from "../../workbook/table.ts";
import { HostError } from "../host-error.ts";
import { loadBook } from "./load-book.ts";

/** The workbooks of a workspace, with the bytes that checked copies are made of. */
export interface LoadedWorkspace {
  readonly office: Workbook;
  readonly entries: readonly Workbook[];
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Workbooks that somebody has open: what they have not saved yet is not read. */
  readonly openElsewhere: readonly string[];
}

/**
 * Reads every workbook of the workspace; people's workbooks are only ever read.
 *
 * @throws HostError "workspace-missing", "workbook-missing" without an office or any entry workbook,
 *   "workbook-old-format" for an .xls beside them, and every error of `loadBook`
 */
export async function loadWorkspace(
  folder: string,
  { entry, office }: Declarations,
  onBook: (file: string) => void = () => {},
): Promise<LoadedWorkspace> {
  const { officeFile, entryFiles } = workspaceFiles(folder, { entry, office });
  const loaded = new Map<string, Awaited<ReturnType<typeof loadBook>>>();
  for (const file of [officeFile, ...entryFiles]) {
    onBook(file);
    loaded.set(file, await loadBook(join(folder, file)));
  }
  const book = (file: string): Workbook => {
    const found = loaded.get(file);
    if (found === undefined) throw new RangeError(`${file} was not loaded`);
    return found.book;
  };
  return {
    office: book(officeFile),
    entries: entryFiles.map((file) => ownedBook(book(file), entry.file)),
    bytes: new Map([...loaded].map(([file, { bytes }]) => [file, bytes])),
    openElsewhere: [...loaded]
      .filter(([, { isOpenElsewhere }]) => isOpenElsewhere)
      .map(([file]) => file),
  };
}

/**
 * Names of the workspace's workbooks, in order.
 *
 * @throws HostError "workspace-missing", "workbook-missing" without an office or any entry workbook,
 *   "workbook-old-format" for an .xls beside them
 */
export function workspaceFiles(
  folder: string,
  { entry, office }: Declarations,
): { readonly officeFile: string; readonly entryFiles: readonly string[] } {
  if (!existsSync(folder)) throw new HostError("workspace-missing", { path: folder });
  const files = readdirSync(folder).filter(
    (name) => !name.startsWith("~$") && !name.startsWith("."),
  );
  const isNamed = (name: string, stem: string) =>
    name.normalize("NFC").toLowerCase().startsWith(stem);
  const old = files.find(
    (name) => /\.xls$/i.test(name) && [entry.file, office.file].some((stem) => isNamed(name, stem)),
  );
  if (old !== undefined) throw new HostError("workbook-old-format", { file: old });
  const workbooks = files.filter((name) => /\.xlsx$/i.test(name)).sort();
  const officeFile = workbooks.find((name) => name.toLowerCase() === `${office.file}.xlsx`);
  const entryFiles = workbooks.filter((name) => isNamed(name, entry.file));
  if (officeFile === undefined)
    throw new HostError("workbook-missing", { file: `${office.file}.xlsx`, folder });
  if (entryFiles.length === 0)
    throw new HostError("workbook-missing", { file: `${entry.file}.xlsx`, folder });
  return { officeFile, entryFiles };
}

/** A workbook with whose own it is, where its name says so. */
export function ownedBook(book: Workbook, shared: string): Workbook {
  const ownUnit = ownUnitIn(book.name, shared);
  return ownUnit === undefined ? book : { ...book, ownUnit };
}

/** `bang-nhap-lieu-BBT.xlsx` is the own workbook of BBT, if there is such a unit. */
export function ownUnitIn(file: string, shared: string): string | undefined {
  const ownUnit = file
    .normalize("NFC")
    .slice(shared.length)
    .replace(/^[-_ ]+|\.xlsx$/gi, "");
  return ownUnit === "" ? undefined : ownUnit;
}
