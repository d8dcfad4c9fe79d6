import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MUTANTS, type Mutant } from "../support/outbox/mutants.ts";
import { mutatedWorlds } from "../support/outbox/mutated.ts";
import { largeWorld, randomWorld } from "../support/outbox/random-world.ts";
import type { Outcome } from "../support/outbox/scenario.ts";

/** A random world of so many at most must see the mistake; else one of a thousand units. */
const SEEDS_MAX = 1000;
const GOLDEN = new URL("../golden/outbox-mutants.txt", import.meta.url);

/** The first world that sees it and what it sees, as the golden file lists it. */
async function deathOf(mutant: Mutant): Promise<string> {
  const worlds = await mutatedWorlds(mutant);
  const seen = (kind: string, seed: number, outcome: Outcome) => {
    const [violation] = outcome.violations;
    return violation === undefined
      ? undefined
      : `${mutant.name}\n  ${kind} ${seed}: ${violation}\n`;
  };
  for (let seed = 1; seed <= SEEDS_MAX; seed++) {
    const death = seen("world", seed, worlds.randomWorld(seed));
    if (death !== undefined) return death;
  }
  return seen("world of 1,000 units", 1, worlds.largeWorld(1)) ?? `${mutant.name}\n  lives\n`;
}

it("lists at least 15 mistakes, each once", () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(15);
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
});

it("kills every mutant, in the world that the golden file lists", async () => {
  const deaths: string[] = [];
  for (const mutant of MUTANTS) deaths.push(await deathOf(mutant));
  const list = deaths.join("");
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(GOLDEN, list);
  expect(list).not.toMatch(/lives$/m);
  expect(list).toBe(readFileSync(GOLDEN, "utf8"));
});

it("lets the protocol as it is live in those very worlds", () => {
  const list = readFileSync(GOLDEN, "utf8");
  const seeds = [...list.matchAll(/ {2}world (\d+):/g)].map(([, seed]) => Number(seed));
  expect(seeds.flatMap((seed) => randomWorld(seed).violations)).toEqual([]);
  expect(largeWorld(1).violations).toEqual([]);
});
