import type { Finding } from "../../domain/finding.ts";
import type { LoadedBook } from "./loaded-book.ts";
import type { Memory } from "./memory-tab.ts";

/** What a run that had to end had read already, for the run that goes on. */
export interface PartialReading {
  /** When it began, in milliseconds. */
  readonly beganAt: number;
  readonly books: readonly LoadedBook[];
  /** Books that could not be read, by id. */
  readonly refused: Readonly<Record<string, Finding>>;
}

const NAME = "đang đọc dở";
/** Older readings are read anew: people have typed on meanwhile. */
const FRESH_MS = 3_600_000;

/** The reading to go on with; one that is older than an hour counts as none. */
export function partialReading(memory: Memory, now: number): PartialReading {
  const text = memory.get(NAME);
  const nothing: PartialReading = { beganAt: now, books: [], refused: {} };
  if (text === undefined) return nothing;
  const found = JSON.parse(text) as PartialReading;
  if (now - found.beganAt > FRESH_MS) return nothing;
  const lasting = Object.entries(found.refused).filter(
    ([, { facts }]) => facts["kind"] !== "failed",
  );
  return { ...found, refused: Object.fromEntries(lasting) };
}

export function hasPartial(memory: Memory): boolean {
  return memory.has(NAME);
}

export function withPartial(memory: Memory, partial: PartialReading | undefined): Memory {
  const others = [...memory].filter(([name]) => name !== NAME);
  return new Map(
    partial === undefined ? others : [...others, [NAME, JSON.stringify(partial)] as const],
  );
}
