import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type LedgerEntry, NEXT_STATES } from "../../domain/mail.ts";
import { HostError, systemCode } from "../host-error.ts";
import { writeAtomically } from "./atomic-write.ts";
import { type Channel, channelFolder } from "./channel.ts";

const FILE = "so-thu.jsonl";
const NEWLINE = 0x0a;

/**
 * The last event of every mail of a channel's ledger, by key, in the order of first mention.
 *
 * No ledger yet is an empty one. A torn last line, left by a run that was killed while it wrote,
 * does not count: its append had not come back. A whole event counts without its line end too.
 *
 * @throws HostError "ledger-damaged" with the `line` of a torn line that is not the last
 */
export function readLedger(
  workspace: string,
  channel: Channel = "files",
): ReadonlyMap<string, LedgerEntry> {
  const path = ledgerPath(workspace, channel);
  const bytes = ledgerBytes(path);
  const text = bytes.subarray(0, wholeBytes(bytes)).toString("utf8");
  const folded = new Map<string, LedgerEntry>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const event = parseEvent(line);
    if (event === undefined) throw new HostError("ledger-damaged", { path, line: index + 1 });
    folded.set(event.key, event);
  }
  return folded;
}

/**
 * Adds events to the ledger. When it comes back they are on the disk; a torn last line is cut off
 * first.
 *
 * @throws HostError "write-refused" when the file cannot be written to or synced
 */
export function appendLedger(
  workspace: string,
  events: readonly LedgerEntry[],
  channel: Channel = "files",
): void {
  if (events.length === 0) return;
  const path = ledgerPath(workspace, channel);
  const text = events.map(lineOf).join("");
  try {
    mkdirSync(dirname(path), { recursive: true });
    const bytes = ledgerBytes(path);
    const file = openSync(path, bytes.length === 0 ? "a" : "r+");
    try {
      const end = wholeBytes(bytes);
      if (end < bytes.length) ftruncateSync(file, end);
      const isOpenLine = end > 0 && bytes[end - 1] !== NEWLINE;
      const lines = Buffer.from(`${isOpenLine ? "\n" : ""}${text}`, "utf8");
      for (let written = 0; written < lines.length; ) {
        written += writeSync(file, lines, written, lines.length - written, end + written);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (bytes.length === 0) syncFolder(dirname(path));
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError("write-refused", { path, reason: systemCode(error) ?? "unknown" }, error);
  }
}

/** The ledger holds these events and no others. @throws HostError "write-refused" */
export function replaceLedger(
  workspace: string,
  events: readonly LedgerEntry[],
  channel: Channel,
): void {
  const text = events.map(lineOf).join("");
  writeAtomically(ledgerPath(workspace, channel), new TextEncoder().encode(text));
}

function lineOf(event: LedgerEntry): string {
  return `${JSON.stringify(event)}\n`;
}

function ledgerPath(workspace: string, channel: Channel): string {
  return join(channelFolder(workspace, channel), FILE);
}

/** A new file is found again after a power cut only when its folder is on the disk too. */
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, "r");
    fsyncSync(file);
    closeSync(file);
  } catch {
    return;
  }
}

/** How many bytes of the ledger are whole events; a last line that is none is left out. */
function wholeBytes(bytes: Buffer): number {
  const isClosed = bytes.at(-1) === NEWLINE;
  const end = isClosed ? bytes.length - 1 : bytes.length;
  if (end <= 0) return 0;
  const start = bytes.lastIndexOf(NEWLINE, end - 1) + 1;
  const last = bytes.subarray(start, end).toString("utf8");
  return last === "" || parseEvent(last) !== undefined ? bytes.length : start;
}

function ledgerBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return Buffer.alloc(0);
    throw new HostError("write-refused", { path, reason: systemCode(error) ?? "unknown" }, error);
  }
}

const STATES: readonly string[] = Object.keys(NEXT_STATES);
const TEXTS = ["key", "day", "kind", "subject", "code", "at"] as const;
const LISTS = ["units", "to", "cc", "steps"] as const;

/** An event of one line; undefined for anything else. */
function parseEvent(line: string): LedgerEntry | undefined {
  try {
    const found: unknown = JSON.parse(line);
    return isEvent(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(found: unknown): found is LedgerEntry {
  if (typeof found !== "object" || found === null) return false;
  const fields = found as Partial<Record<string, unknown>>;
  const { state, detail } = fields;
  return (
    typeof state === "string" &&
    STATES.includes(state) &&
    (detail === undefined || typeof detail === "string") &&
    TEXTS.every((name) => typeof fields[name] === "string") &&
    LISTS.every((name) => isTexts(fields[name]))
  );
}

function isTexts(found: unknown): boolean {
  return Array.isArray(found) && found.every((text) => typeof text === "string");
}
