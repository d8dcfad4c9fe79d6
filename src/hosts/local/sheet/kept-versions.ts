import { keepFormer } from "../atomic-write.ts";
import { stampOf } from "../clock.ts";
import type { OpenBook } from "./open-book.ts";

/** Between two kept versions of a book while one page goes on editing. */
const KEEP_EVERY_MS = 60 * 60 * 1000;

interface Known {
  /** When a version was last kept. */
  readonly at: number;
  /** What was kept then, or what our saves made of it since. */
  readonly revision: string;
}

/**
 * Keeps people's workbooks in `sao-luu/` as they were before our saves: once when typing begins or
 * somebody else has changed the file, then once an hour. A save that fails and is tried again keeps
 * no second copy.
 */
export class KeptVersions {
  private readonly known = new Map<string, Known>();
  private readonly workspace: string;
  private readonly now: () => Date;

  constructor(workspace: string, now: () => Date) {
    this.workspace = workspace;
    this.now = now;
  }

  /** Before a save. @throws HostError "write-refused" */
  keep({ file, named, bytes, revision }: OpenBook): void {
    const now = this.now();
    const known = this.known.get(file);
    const isKept = known?.revision === revision && now.getTime() - known.at < KEEP_EVERY_MS;
    if (isKept) return;
    const backup = { workspace: this.workspace, stamp: stampOf(now) };
    keepFormer(named, bytes, backup);
    this.known.set(file, { at: now.getTime(), revision });
  }

  /** After a save: the new version is ours. */
  saved(file: string, revision: string): void {
    const known = this.known.get(file);
    if (known !== undefined) this.known.set(file, { ...known, revision });
  }
}
