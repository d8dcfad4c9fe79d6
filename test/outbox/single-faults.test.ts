import { describe, expect, it } from "vitest";
import { FAULT_KINDS, faultAt } from "../support/outbox/faults.ts";
import { scenario } from "../support/outbox/scenario.ts";

const WORLD = { units: 8, days: 2, runs: 3 };

describe("a world without faults", () => {
  const { world, violations } = scenario(WORLD);

  it("sends every mail once and leaves nothing uncertain", () => {
    expect(violations).toEqual([]);
    expect(world.uncertainMails).toBe(0);
    expect(new Set([...world.ledger.values()].map(({ state }) => state))).toEqual(
      new Set(["SENT"]),
    );
  });
});

describe("every single fault at every call", () => {
  const calls = scenario(WORLD).callsInDays;

  it.each(FAULT_KINDS)("%s: none twice, none lost, uncertain at most once", (kind) => {
    const faulty = Array.from({ length: calls }, (_, at) => ({
      at,
      ...scenario({ ...WORLD, faults: faultAt(at, kind) }),
    }));
    expect(
      faulty
        .filter(({ violations }) => violations.length > 0)
        .map(({ at, violations }) => [at, violations]),
    ).toEqual([]);
    expect(Math.max(...faulty.map(({ world }) => world.uncertainMails))).toBeLessThanOrEqual(1);
    expect(faulty.every(({ world }) => world.faultCount >= 1)).toBe(true);
  });
});
