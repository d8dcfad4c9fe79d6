import { createHash } from "node:crypto";
import { join } from "node:path";
import { readPrivate, writePrivate } from "../google/private-file.ts";
import type { ListedFile } from "./google-facts.ts";

/** Raised when a rerun begins to look at more of a workbook. */
const SHAPE = 1;

/** Workbooks in which a run found nothing to do, as they then were. */
export interface CheckedFiles {
  /** @param outline what the workbook and its script are brought to */
  readonly isKnown: (file: ListedFile, outline: string) => boolean;
  readonly add: (file: ListedFile, outline: string) => void;
  readonly forget: (id: string) => void;
  /** Written once: a run that dies before is only slower the next time. */
  readonly keep: () => void;
}

/**
 * Kept in the person's own folder, by the version that Drive tells of each file: while neither that nor
 * the outline changes, a rerun reads neither the workbook nor its script.
 *
 * @throws HostError as `readPrivate` does
 */
export function checkedFilesIn(folder: string): CheckedFiles {
  const path = join(folder, "checked-files.json");
  return checkedFiles({
    read: () => readPrivate(path),
    write: (value) => writePrivate(path, value),
  });
}

export interface CheckedStore {
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
}

export function checkedFiles({ read, write }: CheckedStore): CheckedFiles {
  const known = new Map(Object.entries(Object(read()) as Record<string, unknown>));
  let isChanged = false;
  return {
    isKnown: (file, outline) => file.version !== "" && known.get(file.id) === stamp(file, outline),
    add: (file, outline) => {
      if (file.version === "") return;
      known.set(file.id, stamp(file, outline));
      isChanged = true;
    },
    forget: (id) => {
      isChanged = known.delete(id) || isChanged;
    },
    keep: () => {
      if (isChanged) write(Object.fromEntries(known));
    },
  };
}

function stamp({ version }: ListedFile, outline: string): string {
  return `${version} ${outline}`;
}

/** Equal facts, equal text. */
export function outlineOf(facts: unknown): string {
  const text = JSON.stringify([SHAPE, facts]);
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}
