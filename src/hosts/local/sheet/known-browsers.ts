import { readFileSync } from "node:fs";
import { join } from "node:path";
import { systemCode } from "../../host-error.ts";
import { writeAtomically } from "../atomic-write.ts";

/** What a start of the server leaves for the next one. */
export interface LastStart {
  /** So that pages that are open find the next server where this one was. */
  readonly port: number | undefined;
  readonly browsers: readonly KnownBrowser[];
}

/**
 * A browser that was let in. Its cookie is held as a hash alone: who reads the file, or a copy of the
 * folder, gets in nowhere.
 */
export interface KnownBrowser {
  /** SHA-256 of the cookie's value, in hex. */
  readonly hash: string;
  /** As ISO: from then on it has to open the printed address again. */
  readonly until: string;
}

const KNOWN_MS = 7 * 24 * 60 * 60 * 1000;
const MOST = 20;

/** Nothing is known before the first start, and of a torn note. */
export function readLastStart(workspace: string, now: Date): LastStart {
  try {
    const found: unknown = JSON.parse(readFileSync(pathOf(workspace), "utf8"));
    if (!isNote(found)) return NOTHING;
    const browsers = found.browsers.filter(({ until }) => Date.parse(until) > now.getTime());
    return { port: found.port, browsers };
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== undefined) return NOTHING;
    throw error;
  }
}

/** Adds this start's browsers to those that are known. @throws HostError "write-refused" */
export function rememberStart(
  workspace: string,
  { port, hash }: { readonly port: number; readonly hash: string },
  now: Date,
): void {
  const until = new Date(now.getTime() + KNOWN_MS).toISOString();
  const browsers = [{ hash, until }, ...readLastStart(workspace, now).browsers].slice(0, MOST);
  const text = `${JSON.stringify({ port, browsers })}\n`;
  writeAtomically(pathOf(workspace), new TextEncoder().encode(text));
}

const NOTHING: LastStart = { port: undefined, browsers: [] };

interface Note {
  readonly port: number;
  readonly browsers: readonly KnownBrowser[];
}

function isNote(found: unknown): found is Note {
  if (typeof found !== "object" || found === null) return false;
  const { port, browsers } = found as Partial<Record<string, unknown>>;
  return Number.isInteger(port) && Array.isArray(browsers) && browsers.every(isKnown);
}

function isKnown(found: unknown): found is KnownBrowser {
  if (typeof found !== "object" || found === null) return false;
  const { hash, until } = found as Partial<Record<string, unknown>>;
  return typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash) && typeof until === "string";
}

function pathOf(workspace: string): string {
  return join(workspace, ".dien-hinh", "bang-trinh-duyet.json");
}
