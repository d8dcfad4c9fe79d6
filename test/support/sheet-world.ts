import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readXlsx } from "hucre/xlsx";
import { freshSheetPage } from "../../scripts/build/sheet-page.ts";
import { type PageFiles, readPageFiles } from "../../src/hosts/local/sheet/page-files.ts";
import { removeWorkspace, type Started, startedServer } from "./sheet-server.ts";

/** A workspace with a server over it, which can go away and come back. */
export interface SheetWorld {
  readonly folder: string;
  /** With the key that lets a browser in; another one after each start. */
  readonly address: () => string;
  readonly faults: () => readonly unknown[];
  /** As if its window was closed: open connections break. */
  readonly stop: () => Promise<void>;
  /** At the same port as before. */
  readonly restart: () => Promise<void>;
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

/** The page as its sources are now; seconds when they changed, else nothing. */
export async function builtSheetPage(): Promise<PageFiles> {
  const folder = join(process.cwd(), "dist", "sheet");
  await freshSheetPage(process.cwd(), folder);
  return readPageFiles(folder);
}

export async function sheetWorld(folder: string, page: PageFiles): Promise<SheetWorld> {
  const start = (port: number) => startedServer(folder, { port, page, now: () => new Date() });
  let started: Started = await start(0);
  return {
    folder,
    address: () => started.server.address,
    faults: () => started.faults,
    stop: () => started.server.close(),
    restart: async () => {
      started = await start(started.server.port);
    },
    onDisk: async ({ file, tab, row, column }) => {
      const { sheets } = await readXlsx(readFileSync(join(folder, file)));
      const sheet = sheets.find(({ name }) => name === tab);
      return sheet?.rows[row - 1]?.[column - 1];
    },
    end: async () => {
      await started.server.close();
      removeWorkspace(folder);
    },
  };
}
