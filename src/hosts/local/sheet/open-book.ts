import { createHash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { foldText } from "../../../domain/text.ts";
import type { Tab, WorkbookDeclaration } from "../../../workbook/declaration.ts";
import type { RawCell, Table, Workbook } from "../../../workbook/table.ts";
import { systemCode } from "../../host-error.ts";
import { loadBook } from "../load-book.ts";
import type { StoredCell } from "./typed-cell.ts";
import { type CellChange, XlsxBook } from "./xlsx-book.ts";

/** By which a file is known again without reading it. */
export interface Stamp {
  readonly modified: number;
  readonly size: number;
  readonly inode: number;
}

/** A workbook of the workspace, held as the core reads it and as the file is. */
export interface OpenBook {
  readonly file: string;
  /** Where the workspace has it. */
  readonly named: string;
  /** Of the file itself: a link in the workspace is followed, so that saving never replaces it. */
  readonly path: string;
  readonly declaration: WorkbookDeclaration;
  readonly bytes: Uint8Array;
  /** Hash of the bytes. */
  readonly revision: string;
  readonly workbook: Workbook;
  readonly xlsx: XlsxBook;
  readonly stamp: Stamp;
}

/** @throws every HostError of `loadBook` */
export async function openBook(
  folder: string,
  file: string,
  declaration: WorkbookDeclaration,
): Promise<OpenBook> {
  const named = join(folder, file);
  const path = followed(named);
  const stamp = stampOf(path);
  const { book, bytes } = await loadBook(named);
  return {
    file,
    named,
    path,
    declaration,
    bytes,
    revision: revisionOf(bytes),
    workbook: book,
    xlsx: new XlsxBook(file, bytes),
    stamp,
  };
}

/** What a save of ours made of a file. */
export interface Saved {
  readonly bytes: Uint8Array;
  /** Of the new file before it had its name: what somebody did since is seen. */
  readonly stamp: Stamp;
  readonly changes: readonly CellChange[];
}

/** The book after a save of ours, whose cells are the changed ones. */
export function savedBook(book: OpenBook, { bytes, stamp, changes }: Saved): OpenBook {
  return {
    ...book,
    bytes,
    revision: revisionOf(bytes),
    stamp,
    workbook: changedWorkbook(book.workbook, changes),
  };
}

/** Is the file another than when it was read? Its place and its bytes decide. */
export function isChangedOutside(book: OpenBook): boolean {
  if (followed(book.named) !== book.path) return true;
  const now = stampOf(book.path);
  const { modified, size, inode } = book.stamp;
  if (now.modified === modified && now.size === size && now.inode === inode) return false;
  return revisionOnDisk(book.path) !== book.revision;
}

/** Blank when the file is gone. */
export function revisionOnDisk(path: string): string {
  try {
    return revisionOf(readFileSync(path));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return "";
  }
}

export function revisionOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}

/** The table of a tab by its title in the file. */
export function tableNamed(book: OpenBook, title: string): Table | undefined {
  return book.workbook.tables.find(({ name }) => name === title);
}

/** The declared tab that a title stands for. */
export function tabNamed(
  { declaration }: Pick<OpenBook, "declaration">,
  title: string,
): Tab | undefined {
  return declaration.tabs.find(({ name }) => foldText(name) === foldText(title));
}

export function stampOf(path: string): Stamp {
  const stat = statSync(path, { throwIfNoEntry: false });
  return { modified: stat?.mtimeMs ?? 0, size: stat?.size ?? -1, inode: stat?.ino ?? 0 };
}

/** A missing file is told by whoever reads it. */
function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function changedWorkbook(workbook: Workbook, changes: readonly CellChange[]): Workbook {
  const tables = workbook.tables.map((table) => {
    const own = changes.filter(({ sheet }) => sheet === table.name);
    return own.length === 0 ? table : { ...table, rows: changedRows(table.rows, own) };
  });
  return { ...workbook, tables };
}

/** As the file would be read: blank ends of rows and blank rows at the end are cut. */
function changedRows(rows: Table["rows"], changes: readonly CellChange[]): Table["rows"] {
  const all: (readonly RawCell[])[] = [...rows];
  for (const { row, column, value } of changes) {
    while (all.length < row) all.push([]);
    all[row - 1] = withCell(all[row - 1] ?? [], column - 1, value);
  }
  while (all.length > 0 && all.at(-1)?.length === 0) all.pop();
  return all;
}

function withCell(row: readonly RawCell[], at: number, value: StoredCell): readonly RawCell[] {
  const cells: RawCell[] = [...row];
  while (cells.length <= at) cells.push(null);
  cells[at] = value;
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}
