import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { LedgerEntry } from "../../domain/mail.ts";
import type { AsyncOutboxPort, Kept } from "../../outbox/port.ts";
import { HostError, systemCode } from "../host-error.ts";
import { writeAtomically } from "./atomic-write.ts";
import { type Channel, channelFolder } from "./channel.ts";
import { appendLedger, readLedger } from "./ledger-file.ts";

const CURSOR = "thu-dang-gui.json";
const HEARTBEAT = "lan-gui.json";

/** The part of the outbox's port that a workspace keeps in files; sending and stopping are another's. */
export type OutboxFiles = Omit<AsyncOutboxPort, "send" | "isStopAsked">;

/**
 * The outbox of a workspace by one channel: ledger, cursor and heartbeat in the channel's folder,
 * each durable when its call comes back. The workspace's own lock is held around the run, so that no
 * other is at work. It is at home wherever it runs; a channel that reaches people says otherwise.
 *
 * @throws HostError "write-refused", "ledger-damaged" from its calls
 */
export function outboxFiles(workspace: string, now: Date, channel: Channel = "files"): OutboxFiles {
  const folder = channelFolder(workspace, channel);
  let buffered: readonly LedgerEntry[] = [];
  return {
    standing: () => ({ account: "local", owner: "local", workbook: workspace, home: workspace }),
    tryLock: () => true,
    unlock: () => {},
    readKept: () => keptIn(folder),
    readLedger: () => [...readLedger(workspace, channel).values()],
    writeRows: (rows) => {
      buffered = [...buffered, ...rows];
    },
    flush: () => {
      appendLedger(workspace, buffered, channel);
      buffered = [];
    },
    writeCursor: (text) => write(join(folder, CURSOR), text),
    clearCursor: () => remove(join(folder, CURSOR)),
    quotaLeft: () => undefined,
    clock: () => ({ at: now.toISOString(), msLeft: Number.POSITIVE_INFINITY }),
    writeHeartbeat: (text) => write(join(folder, HEARTBEAT), text),
  };
}

/** What an earlier run of the channel left. */
function keptIn(folder: string): Kept {
  const cursor = textOf(join(folder, CURSOR));
  const heartbeat = textOf(join(folder, HEARTBEAT));
  return {
    ...(cursor === undefined ? {} : { cursor }),
    ...(heartbeat === undefined ? {} : { heartbeat }),
  };
}

function write(path: string, text: string): void {
  writeAtomically(path, new TextEncoder().encode(text));
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw refused(path, error);
  }
}

/** After a power cut the file may stand again: it then says nothing that the ledger does not hold. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw refused(path, error);
  }
}

function refused(path: string, error: unknown): HostError {
  return new HostError("write-refused", { path, reason: systemCode(error) ?? "unknown" }, error);
}
