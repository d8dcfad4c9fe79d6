import { readFileSync, realpathSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Standing } from "../../outbox/standing.ts";
import { HostError, systemCode } from "../host-error.ts";
import { writeAtomically } from "./atomic-write.ts";
import { channelFolder } from "./channel.ts";

const FILE = "noi-gui.json";

/**
 * Who runs here, beside what «Thiết lập» recorded.
 *
 * The folder is known by what a copy cannot carry: the computer, the place, and the number and birth
 * of its own folder on the disk, for numbers are used again. A copy, a folder that was moved and one brought back from a backup are not
 * the folder that was set up: their ledger may be behind what was sent.
 *
 * @throws HostError "write-refused" for a record that cannot be read
 */
export function sendStanding(workspace: string, account: string): Standing {
  return { account, workbook: identityOf(workspace), ...recorded(workspace) };
}

/** From now on this account sends from this folder. @throws HostError "write-refused" */
export function recordStanding(workspace: string, account: string): void {
  const record = { owner: account, home: identityOf(workspace) };
  const text = `${JSON.stringify(record, null, 2)}\n`;
  writeAtomically(recordPath(workspace), new TextEncoder().encode(text));
}

/** Whether anybody ever set the folder up, or the one that it is a copy of. */
export function isSetUp(workspace: string): boolean {
  return recorded(workspace).owner !== undefined;
}

function identityOf(workspace: string): string {
  const { ino, birthtimeNs } = statSync(join(workspace, ".dien-hinh"), { bigint: true });
  return [hostname(), realpathSync(workspace), ino, birthtimeNs].join("|");
}

/** A record that is none of ours counts as none. */
function recorded(workspace: string): Pick<Standing, "owner" | "home"> {
  const path = recordPath(workspace);
  try {
    const found: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof found !== "object" || found === null) return {};
    const { owner, home } = found as Partial<Record<keyof Standing, unknown>>;
    return typeof owner === "string" && typeof home === "string" ? { owner, home } : {};
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === "ENOENT") return {};
    throw new HostError("write-refused", { path, reason: systemCode(error) ?? "unknown" }, error);
  }
}

function recordPath(workspace: string): string {
  return join(channelFolder(workspace, "smtp"), FILE);
}
