import type { Outcome } from "./scenario.ts";

/** What many worlds amount to. */
export interface Tally {
  readonly worlds: number;
  readonly calls: number;
  readonly faults: number;
  readonly mails: number;
  readonly uncertain: number;
  readonly violations: readonly string[];
}

/** Runs the worlds of these seeds, one after the other. */
export function tallyOf(seeds: readonly number[], worldOf: (seed: number) => Outcome): Tally {
  const tally = { worlds: 0, calls: 0, faults: 0, mails: 0, uncertain: 0 };
  const violations: string[] = [];
  for (const seed of seeds) {
    const { world, violations: own } = worldOf(seed);
    tally.worlds += 1;
    tally.calls += world.callCount;
    tally.faults += world.faultCount;
    tally.mails += world.delivered.length;
    tally.uncertain += world.uncertainMails;
    violations.push(...own.map((violation) => `world ${seed}: ${violation}`));
  }
  return { ...tally, violations };
}

export function seedsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
