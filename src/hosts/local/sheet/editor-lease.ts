import { readFileSync } from "node:fs";
import { join } from "node:path";
import { systemCode } from "../../host-error.ts";
import { writeAtomically } from "../atomic-write.ts";
import { momentText } from "../clock.ts";
import type { PageId } from "./protocol.ts";
import { type EditorRequest, type EditorView, HEARTBEAT_MS, LEASE_MS } from "./protocol-editor.ts";

/** The page that edits, as the workspace remembers it: a restart of the server forgets nobody. */
interface Lease {
  readonly page: PageId;
  readonly who: string;
  readonly since: string;
  readonly until: string;
}

/** A lease with more than this left is not written anew: typing costs no write of it. */
const FRESH_MS = LEASE_MS - 2 * HEARTBEAT_MS;

export interface LeaseContext {
  readonly workspace: string;
  readonly now: Date;
  /** User and computer, as others are told. */
  readonly who: string;
}

/**
 * Answers a page that wants to edit, goes on editing, or leaves. Under the workspace's lock.
 *
 * Another page takes over only when the lease has lapsed or was left; "keep" takes a free one too,
 * so that a page that slept goes on where nobody else began.
 */
export function answerEditor(
  { page, wants }: Pick<EditorRequest, "page" | "wants">,
  context: LeaseContext,
): EditorView {
  const { workspace, now } = context;
  const held = leaseIn(workspace, now);
  if (held !== undefined && held.page !== page) return viewOf(held, page);
  if (wants === "leave") {
    if (held !== undefined) write(workspace, { ...held, until: now.toISOString() });
    return NOBODY;
  }
  if (held !== undefined && Date.parse(held.until) - now.getTime() > FRESH_MS) {
    return viewOf(held, page);
  }
  const until = new Date(now.getTime() + LEASE_MS).toISOString();
  const own = held ?? { page, who: context.who, since: now.toISOString(), until };
  write(workspace, { ...own, until });
  return viewOf(own, page);
}

/** Who edits now, as seen by a page. */
export function editorOf(workspace: string, now: Date, page: PageId | undefined): EditorView {
  const held = leaseIn(workspace, now);
  return held === undefined ? NOBODY : viewOf(held, page);
}

const NOBODY: EditorView = { isYou: false, who: undefined, since: undefined };

function viewOf({ page: own, who, since }: Lease, page: PageId | undefined): EditorView {
  return { isYou: own === page, who, since: momentText(new Date(since)) };
}

/** The lease in force; a torn file holds nobody back. */
function leaseIn(workspace: string, now: Date): Lease | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(fileOf(workspace), "utf8"));
    const lease = isLease(found) ? found : undefined;
    return lease !== undefined && Date.parse(lease.until) > now.getTime() ? lease : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function isLease(found: unknown): found is Lease {
  if (typeof found !== "object" || found === null) return false;
  return ["page", "who", "since", "until"].every(
    (name) => typeof (found as Readonly<Record<string, unknown>>)[name] === "string",
  );
}

function write(workspace: string, lease: Lease): void {
  writeAtomically(fileOf(workspace), new TextEncoder().encode(`${JSON.stringify(lease)}\n`));
}

function fileOf(workspace: string): string {
  return join(workspace, ".dien-hinh", "bang-ai-sua.json");
}
