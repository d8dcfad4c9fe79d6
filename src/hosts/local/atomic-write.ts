import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { HostError, systemCode } from "../host-error.ts";

/** The few calls that a write makes, so that a test can let each of them fail. */
export interface FileCalls {
  readonly open: (path: string, flags: string) => number;
  readonly write: (file: number, bytes: Uint8Array) => number;
  readonly sync: (file: number) => void;
  readonly close: (file: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

export const FILE_CALLS: FileCalls = {
  open: openSync,
  write: (file, bytes) => writeSync(file, bytes),
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/**
 * Writes a whole file or nothing: the file at `path` holds its old bytes until all new ones are on
 * the disk. Missing folders are made.
 *
 * @throws HostError "write-refused" with the path and the system's reason; the old file stays
 */
export function writeAtomically(path: string, bytes: Uint8Array, calls = FILE_CALLS): void {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeSynced(draft, bytes, calls);
    calls.rename(draft, path);
  } catch (error) {
    removeQuietly(draft, calls);
    throw refused(path, error);
  }
  syncFolder(folder, calls);
}

function writeSynced(path: string, bytes: Uint8Array, calls: FileCalls): void {
  const file = calls.open(path, "w");
  try {
    for (let written = 0; written < bytes.length; ) {
      written += calls.write(file, bytes.subarray(written));
    }
    calls.sync(file);
  } finally {
    calls.close(file);
  }
}

/** Some systems cannot sync a folder; the file itself is safe by then. */
function syncFolder(folder: string, calls: FileCalls): void {
  try {
    const file = calls.open(folder, "r");
    try {
      calls.sync(file);
    } finally {
      calls.close(file);
    }
  } catch {
    return;
  }
}

function removeQuietly(path: string, calls: FileCalls): void {
  try {
    calls.remove(path);
  } catch {
    return;
  }
}

/** What became of a file that was to be replaced. */
export type Replaced = "written" | "unchanged";

/** Where former versions go: `sao-luu/<stamp>/…` of the workspace. */
export interface Backup {
  readonly workspace: string;
  /** The run's own moment, `2020-05-08_143000`, given by the caller. */
  readonly stamp: string;
}

/**
 * Writes a file of the workspace, its former version kept in `sao-luu/` under the run's stamp.
 *
 * Equal bytes are neither written nor kept again. Of each file the last 20 versions stay.
 *
 * @throws HostError "write-refused"; then the old file stays, and so may its copy
 * @throws RangeError for a stamp that is no moment
 */
export function keepPrevious(path: string, bytes: Uint8Array, backup: Backup): Replaced {
  if (!STAMP.test(backup.stamp)) throw new RangeError(`no stamp: ${backup.stamp}`);
  const former = formerBytes(path);
  if (former?.equals(bytes) === true) return "unchanged";
  if (former !== undefined) keepFormer(path, former, backup);
  writeAtomically(path, bytes);
  return "written";
}

/**
 * Keeps a former version of a file in `sao-luu/` under the stamp; of each file the last 20 versions
 * stay, so that outputs that are made often never push out what people typed.
 *
 * @throws HostError "write-refused"
 * @throws RangeError for a stamp that is no moment
 */
export function keepFormer(path: string, former: Uint8Array, backup: Backup): void {
  if (!STAMP.test(backup.stamp)) throw new RangeError(`no stamp: ${backup.stamp}`);
  const folder = join(backup.workspace, BACKUPS);
  const name = relative(backup.workspace, path);
  writeAtomically(join(folder, backup.stamp, name), former);
  dropOldVersions(folder, name);
}

const BACKUPS = "sao-luu";
const STAMP = /^\d{4}-\d{2}-\d{2}_\d{6}$/;
const KEPT_VERSIONS = 20;

function formerBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw refused(path, error);
  }
}

function dropOldVersions(folder: string, name: string): void {
  const versions = readdirSync(folder)
    .filter((stamp) => STAMP.test(stamp) && existsSync(join(folder, stamp, name)))
    .sort();
  for (const stamp of versions.slice(0, -KEPT_VERSIONS)) {
    try {
      rmSync(join(folder, stamp, name), { force: true });
      removeEmpty(join(folder, stamp));
    } catch {
      return;
    }
  }
}

/** Removes a folder in which no file is left. */
function removeEmpty(folder: string): void {
  const isFilled = readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    (entry) => !entry.isDirectory(),
  );
  if (!isFilled) rmSync(folder, { recursive: true, force: true });
}

function refused(path: string, error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError("write-refused", { path, reason: systemCode(error) ?? "unknown" }, error);
}
