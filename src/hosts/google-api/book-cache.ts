import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { WorkbookDeclaration } from "../../workbook/declaration.ts";
import type { ReadBook } from "../sheets/loaded-book.ts";

const FOLDER = join(".dien-hinh", "google");
/** Raised when what is kept of a workbook changes its shape. */
const SHAPE = 1;

interface Kept {
  readonly version: string;
  readonly reader: string;
  readonly book: ReadBook;
}

/** Entry workbooks as they were read, one file each: what has not changed since is not read again. */
export class BookCache {
  readonly #folder: string;
  readonly #reader: string;

  constructor(workspace: string, declaration: WorkbookDeclaration) {
    this.#folder = join(workspace, FOLDER);
    const text = JSON.stringify([SHAPE, declaration]);
    this.#reader = createHash("sha256").update(text).digest("hex").slice(0, 16);
  }

  /** The workbook at this version; undefined for another one, and for a file that is torn. */
  find(id: string, version: string): ReadBook | undefined {
    const path = this.#path(id);
    if (version === "" || !existsSync(path)) return undefined;
    const kept = parsed(readFileSync(path, "utf8"));
    return kept?.version === version && kept.reader === this.#reader ? kept.book : undefined;
  }

  /** Not forced to the disk: what a power cut tears is read again. */
  keep(id: string, version: string, book: ReadBook): void {
    if (version === "") return;
    const kept: Kept = { version, reader: this.#reader, book };
    const draft = `${this.#path(id)}.${process.pid}`;
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(draft, JSON.stringify(kept));
    renameSync(draft, this.#path(id));
  }

  /** Workbooks that no unit names any more hold people's data for nothing. */
  forgetOthers(ids: ReadonlySet<string>): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      const id = /^book-(.+)\.json$/.exec(name)?.[1];
      if (id !== undefined && !ids.has(id)) rmSync(join(this.#folder, name), { force: true });
    }
  }

  #path(id: string): string {
    return join(this.#folder, `book-${id}.json`);
  }
}

function parsed(text: string): Kept | undefined {
  try {
    return JSON.parse(text) as Kept;
  } catch {
    return undefined;
  }
}
