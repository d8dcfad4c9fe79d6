import type { Memory } from "./memory-tab.ts";

const SEEN = "lần trước thấy";

/** The edition's cells as the last run saw them. */
export function lastSeen(memory: Memory): ReadonlyMap<string, string> {
  const text = memory.get(SEEN);
  return text === undefined
    ? new Map()
    : new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

export function withSeen(memory: Memory, seen: ReadonlyMap<string, string>): Memory {
  return new Map([...memory, [SEEN, JSON.stringify(Object.fromEntries(seen))]]);
}
