import { join } from "node:path";
import { readPrivate, writePrivate } from "../google/private-file.ts";
import { HostError } from "../host-error.ts";
import type { ProvisionCalls } from "./provision-calls.ts";

/** A file that this machine has made on Drive. */
export interface MadeFile {
  readonly id: string;
  readonly edition: string;
  readonly owner: string;
}

/** What this machine has made so far: Drive's own search decides, this only warns when it is behind. */
export interface MadeFiles {
  readonly all: () => readonly MadeFile[];
  readonly add: (file: MadeFile) => void;
}

/** Kept in the person's own folder. @throws HostError as `readPrivate` does */
export function madeFilesIn(folder: string): MadeFiles {
  const path = join(folder, "made-files.json");
  const all = () => {
    const read = readPrivate(path);
    return Array.isArray(read) ? (read as readonly MadeFile[]) : [];
  };
  return { all, add: (file) => writePrivate(path, [...all(), file]) };
}

/**
 * Files of an edition that were made here, stand, and are not among those that Drive has listed: its
 * search is behind, or another account is signed in. Whoever went on would make them twice.
 */
export async function unlisted(
  made: readonly MadeFile[],
  listed: ReadonlySet<string>,
  { google, owner }: { readonly google: ProvisionCalls; readonly owner: string },
): Promise<readonly MadeFile[]> {
  const found: MadeFile[] = [];
  for (const file of made) {
    if (listed.has(file.id)) continue;
    if (file.owner !== owner || (await stands(google, file.id))) found.push(file);
  }
  return found;
}

async function stands(google: ProvisionCalls, id: string): Promise<boolean> {
  try {
    return await google.isThere(id);
  } catch (error) {
    if (error instanceof HostError && error.code === "google-missing") return false;
    throw error;
  }
}
