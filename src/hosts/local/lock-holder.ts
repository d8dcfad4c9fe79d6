import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { systemCode } from "../host-error.ts";

/** Who holds a workspace. `startTicks` tells a process from a later one of the same number. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly startTicks?: string;
}

export function thisProcess(): Holder {
  const ticks = startTicks(process.pid);
  const since = new Date().toISOString();
  const holder = { pid: process.pid, host: hostname(), since };
  return ticks === undefined ? holder : { ...holder, startTicks: ticks };
}

/** What a lock file says; undefined for a torn one. */
export function parseHolder(text: string): Holder | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== "object" || found === null) return undefined;
    const { pid, host, since, startTicks: ticks } = found as Partial<Record<string, unknown>>;
    if (!Number.isInteger(pid) || typeof host !== "string" || typeof since !== "string") {
      return undefined;
    }
    const holder = { pid: Number(pid), host, since };
    return typeof ticks === "string" ? { ...holder, startTicks: ticks } : holder;
  } catch {
    return undefined;
  }
}

/** Does this computer still run the very process that took the lock? */
export function isRunning({ pid, startTicks: then }: Holder): boolean {
  if (!processExists(pid)) return false;
  const now = startTicks(pid);
  return now === undefined || then === undefined || now === then;
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}

/** When the process started, in ticks since this computer did; undefined where nobody says. */
function startTicks(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
