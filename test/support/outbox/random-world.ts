import { randomFaults } from "./faults.ts";
import { type Outcome, scenario } from "./scenario.ts";
import { seeded } from "./seeded.ts";

/** Of all calls, so many are struck. */
const FAULTS_A_CALL = 0.03;

/**
 * The world of a seed: 6 to 8 units, 3 days, 3 runs a day, faults and events by chance. In every
 * other world the last run of a day is spared; in the others faults go on to the end.
 */
export function randomWorld(seed: number): Outcome {
  return scenario({
    seed,
    units: 6 + (seed % 3),
    days: 3,
    isLively: true,
    heals: seed % 2 === 0,
    faults: randomFaults(seeded(seed * 7919), FAULTS_A_CALL),
  });
}

/** A thousand units on one day, struck now and then. */
export function largeWorld(seed: number): Outcome {
  const faults = randomFaults(seeded(seed * 104_729), 0.002);
  return scenario({ seed, units: 1000, days: 1, runs: 4, faults });
}
