import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readXlsx } from "hucre/xlsx";
import { freshSheetPage } from "../../scripts/build/sheet-page.ts";
import { type PageFiles, readPageFiles } from "../../src/hosts/local/sheet/page-files.ts";
import { removeWorkspace, startedServer } from "./sheet-server.ts";

/** A workspace with a server over it. */
export interface SheetWorld {
  readonly folder: string;
  /** With the key that lets a browser in. */
  readonly address: () => string;
  readonly faults: () => readonly unknown[];
  /** What a file holds: row of the sheet, column from 1. */
  readonly onDisk: (cell: DiskCell) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

export interface DiskCell {
  readonly file: string;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** Where the built page stands, from the root. */
export const SHEET_PAGE = "dist/sheet";

/** The page as its sources are now; seconds when they changed, else nothing. */
export async function builtSheetPage(): Promise<PageFiles> {
  const folder = join(process.cwd(), SHEET_PAGE);
  await freshSheetPage(process.cwd(), folder);
  return readPageFiles(folder);
}

export async function sheetWorld(folder: string, page: PageFiles): Promise<SheetWorld> {
  const { server, faults } = await startedServer(folder, { page, now: () => new Date() });
  return {
    folder,
    address: () => server.address,
    faults: () => faults,
    onDisk: (cell) => cellOnDisk(folder, cell),
    end: async () => {
      await server.close();
      removeWorkspace(folder);
    },
  };
}

export async function cellOnDisk(
  folder: string,
  { file, tab, row, column }: DiskCell,
): Promise<unknown> {
  const { sheets } = await readXlsx(readFileSync(join(folder, file)));
  const sheet = sheets.find(({ name }) => name === tab);
  return sheet?.rows[row - 1]?.[column - 1];
}
