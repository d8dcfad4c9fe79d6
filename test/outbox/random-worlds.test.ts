import { describe, expect, it } from "vitest";
import { randomWorld } from "../support/outbox/random-world.ts";
import { seedsFrom, tallyOf } from "../support/outbox/tally.ts";

describe("10,000 random worlds", () => {
  it.each([1, 2501, 5001, 7501])(
    "2,500 from seed %i: no invariant of sending is broken",
    (first) => {
      const tally = tallyOf(seedsFrom(first, 2500), randomWorld);
      expect(tally.violations).toEqual([]);
      expect(tally.faults).toBeGreaterThan(2 * tally.worlds);
      expect(tally.mails).toBeGreaterThan(10 * tally.worlds);
      expect(tally.uncertain).toBeGreaterThan(tally.worlds / 10);
    },
  );

  it("the same seed twice gives the same trace", () => {
    const traces = (seeds: readonly number[]) => seeds.map((seed) => randomWorld(seed).world.trace);
    const once = traces(seedsFrom(1, 50));
    expect(traces(seedsFrom(1, 50))).toEqual(once);
    expect(new Set(once).size).toBe(50);
  });
});
