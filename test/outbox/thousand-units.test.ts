import { describe, expect, it } from "vitest";
import { sendingCost } from "../support/outbox/costs.ts";
import { largeWorld } from "../support/outbox/random-world.ts";
import { scenario } from "../support/outbox/scenario.ts";
import { seedsFrom, tallyOf } from "../support/outbox/tally.ts";

describe("1,000 units", () => {
  it("20 worlds: no invariant of sending is broken", () => {
    const tally = tallyOf(seedsFrom(1, 20), largeWorld);
    expect(tally.violations).toEqual([]);
    expect(tally.faults).toBeGreaterThan(20);
  });

  it("no fault: none uncertain, and the runs end before the platform would end them", () => {
    const { world, violations } = scenario({ units: 1000, days: 1, runs: 3 });
    expect([violations, world.uncertainMails]).toEqual([[], 0]);
    expect(world.longestRunMs).toBeLessThan(330_000);
  });

  it("killed at random, they take at most a tenth longer", () => {
    const calm = sendingCost(1000, { seed: 1, chance: 0 });
    const killed = seedsFrom(1, 10).map((seed) => sendingCost(1000, { seed, chance: 0.002 }));
    expect(Math.min(...killed.map(({ kills }) => kills))).toBeGreaterThan(0);
    expect(Math.max(...killed.map(({ busyMs }) => busyMs))).toBeLessThanOrEqual(1.1 * calm.busyMs);
  });
});

describe("N mails", () => {
  it.each([1, 7, 25, 26, 200])(
    "of %i units: at most N + 8 calls beside the durable writes, and one question a mail whether to stop",
    (units) => {
      const { mails, runs, calls, durable, stopAsked } = sendingCost(units, { seed: 1, chance: 0 });
      expect(runs).toBe(1);
      expect(calls).toBeLessThanOrEqual(mails + 8);
      expect(stopAsked).toBe(mails);
      const chunks = Math.ceil(mails / 25);
      expect(durable).toBe(3 + mails + 4 * chunks);
    },
  );
});
