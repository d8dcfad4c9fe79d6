import { createHash } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { HostError, systemCode } from "../host-error.ts";
import { type Holder, isRunning, parseHolder, thisProcess } from "./lock-holder.ts";

const FOREIGN_HOLD_MS = 6 * 60 * 60 * 1000;
const TORN_HOLD_MS = 10_000;
const ATTEMPTS = 50;
const PAUSE_MS = 5;

/**
 * Runs `run` while no other process works in the workspace; its result is handed through.
 *
 * The lock of a process that is gone is taken over at once, another computer's after 6 hours. It
 * is given back on a normal end and on an exception.
 *
 * @throws HostError "workspace-missing" when there is no such folder
 * @throws HostError "workspace-busy" with the holder's `pid`, `host` and `since`
 * @throws HostError "write-refused" when the workspace cannot be written to
 */
export async function withWorkspaceLock<T>(
  workspace: string,
  run: () => Promise<T> | T,
): Promise<T> {
  const path = join(workspace, ".dien-hinh", "lock");
  const own = await takeLock(workspace, path);
  try {
    return await run();
  } finally {
    if (readText(path) === own) rmSync(path, { force: true });
  }
}

/** Text of our own lock file, by which we know it again. */
async function takeLock(workspace: string, path: string): Promise<string> {
  const own = JSON.stringify(thisProcess());
  try {
    if (!isFolder(workspace)) throw new HostError("workspace-missing", { path: workspace });
    mkdirSync(dirname(path), { recursive: true });
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (createLock(path, own)) return own;
      const text = readText(path);
      if (text === undefined) continue;
      if (isHeld(text, path)) throw busy(parseHolder(text));
      if (!removeDead(path, text)) await pause(PAUSE_MS);
    }
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError("write-refused", { path, reason: systemCode(error) ?? "unknown" }, error);
  }
  throw busy(parseHolder(readText(path) ?? ""));
}

/** Only one process can give its draft the lock's name, and the file is whole when it has it. */
function createLock(path: string, own: string): boolean {
  const draft = `${path}.${process.pid}`;
  fill(draft, "w", own);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const code = systemCode(error) ?? "";
    if (code === "EEXIST") return false;
    if (!["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"].includes(code)) throw error;
    return createExclusively(path, own);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** False when the file stands already. */
function createExclusively(path: string, text: string): boolean {
  try {
    fill(path, "wx", text);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

function fill(path: string, flags: string, text: string): void {
  const file = openSync(path, flags);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Removes a dead lock; false when another process is about to.
 *
 * Its tombstone, which only one process can create, gives the sole right to remove this very lock:
 * without it two processes could both see a dead lock, and the slower would remove the new one.
 */
function removeDead(path: string, dead: string): boolean {
  const digest = createHash("sha256").update(dead).digest("hex").slice(0, 16);
  const tombstone = `${path}.dead-${digest}`;
  if (!createExclusively(tombstone, String(process.pid))) {
    if (ageMs(tombstone) > TORN_HOLD_MS) rmSync(tombstone, { force: true });
    return false;
  }
  try {
    if (readText(path) === dead && !isHeld(dead, path)) rmSync(path, { force: true });
    return true;
  } finally {
    rmSync(tombstone, { force: true });
  }
}

function isHeld(text: string, path: string): boolean {
  const holder = parseHolder(text);
  if (holder === undefined) return ageMs(path) < TORN_HOLD_MS;
  return holder.host === hostname() ? isRunning(holder) : ageMs(path) < FOREIGN_HOLD_MS;
}

function busy(holder: Holder | undefined): HostError {
  const { pid = 0, host = "", since = "" } = holder ?? {};
  return new HostError("workspace-busy", { pid, host, since });
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Age of a file; 0 when it has just gone. */
function ageMs(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? 0 : Date.now() - stat.mtimeMs;
}
