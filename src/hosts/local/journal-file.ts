import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LogEntry } from "../../commands/snapshot.ts";
import { writeAtomically } from "./atomic-write.ts";

const LOG = join(".dien-hinh", "nhat-ky.json");
const SEEN = join(".dien-hinh", "ky-truoc.json");

/** `Nhật ký` of the workspace, first entry first; none yet is an empty one. */
export function readLog(workspace: string): readonly LogEntry[] {
  return readJson<readonly LogEntry[]>(join(workspace, LOG)) ?? [];
}

/** The edition's cells as the last run saw them. */
export function readLastSeen(workspace: string): ReadonlyMap<string, string> {
  return new Map(readJson<readonly [string, string][]>(join(workspace, SEEN)) ?? []);
}

/** Adds to `Nhật ký`, then remembers what this run saw: a kill in between tells a change twice, never not. */
export function rememberRun(
  workspace: string,
  { log, seen }: { readonly log: readonly LogEntry[]; readonly seen: ReadonlyMap<string, string> },
): readonly LogEntry[] {
  const all = [...readLog(workspace), ...log];
  if (log.length > 0) writeJson(join(workspace, LOG), all);
  writeJson(join(workspace, SEEN), [...seen]);
  return all;
}

/** Adds to `Nhật ký` what a command did that consolidates nothing. */
export function rememberLog(workspace: string, log: readonly LogEntry[]): void {
  if (log.length > 0) writeJson(join(workspace, LOG), [...readLog(workspace), ...log]);
}

function readJson<T>(path: string): T | undefined {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

function writeJson(path: string, value: unknown): void {
  writeAtomically(path, new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`));
}
