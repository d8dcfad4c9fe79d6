import { createHash } from "node:crypto";
import { serialize } from "node:v8";
import type { WorldState } from "./state.ts";

/** What the world's own parts add: its chance, its counters, its projects. */
export type OwnFacts = readonly unknown[];

/**
 * Everything by which a later run can tell one world from another, the clock too: worlds of the same
 * print answer every run alike. The order of equal things may tell them apart all the same.
 */
export function fingerprintOf(state: WorldState, own: OwnFacts): string {
  const { books, mails, mailDays, driveFiles, stores, caches, lockHolders, faults } = state;
  const bytes = serialize([
    own,
    [state.clock.now, state.language, state.pace, state.mailQuota, faults.waiting],
    [...books.values()].map(({ facts }) => facts),
    [mails, mailDays, driveFiles, stores, caches],
    [...lockHolders].map(([name, { holder, until }]) => [name, holder === undefined, until]),
  ]);
  return createHash("sha256").update(bytes).digest("base64");
}
