import { describe, expect, it } from "vitest";
import { FAULT_KINDS, faultsAt, STRIKING } from "../support/outbox/faults.ts";
import { scenario } from "../support/outbox/scenario.ts";

const WORLD = { units: 3, days: 1, runs: 3 };

describe("every pair of faults on 3 units", () => {
  // A kill shortens its run, so the second fault may fall behind the last call of a quiet day.
  const calls = scenario(WORLD).callsInDays;
  const pairs = Array.from({ length: calls }, (_, first) => first).flatMap((first) =>
    Array.from({ length: calls + 11 - first }, (_, gap) => [first, first + gap + 1] as const),
  );

  it.each(FAULT_KINDS)("%s, then any: none twice, none lost, uncertain at most twice", (kind) => {
    const broken: unknown[] = [];
    let mostUncertain = 0;
    for (const [first, second] of pairs) {
      for (const other of STRIKING) {
        const faults = faultsAt(
          new Map([
            [first, kind],
            [second, other],
          ]),
        );
        const { violations, world } = scenario({ ...WORLD, faults });
        mostUncertain = Math.max(mostUncertain, world.uncertainMails);
        if (violations.length > 0) broken.push([first, second, other, violations]);
      }
    }
    expect(broken).toEqual([]);
    expect(mostUncertain).toBeLessThanOrEqual(2);
  });
});
