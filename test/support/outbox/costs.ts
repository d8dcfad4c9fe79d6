import { sendMails } from "../../../src/outbox/send-mails.ts";
import type { CallName } from "./faults.ts";
import { planRoster, rosterOf } from "./roster.ts";
import { FIRST_DAY } from "./scenario.ts";
import { seeded } from "./seeded.ts";
import { World } from "./world.ts";

/** Writes without which a run that is cut off could not know what it did. */
const DURABLE: readonly CallName[] = [
  "writeCursor",
  "clearCursor",
  "writeRows",
  "flush",
  "writeHeartbeat",
];

export interface SendingCost {
  readonly mails: number;
  readonly runs: number;
  /** Calls of services, the durable writes and the questions whether to stop apart. */
  readonly calls: number;
  readonly durable: number;
  /** How often it was asked whether somebody wants it to stop. */
  readonly stopAsked: number;
  /** Virtual time in which a run was at work. */
  readonly busyMs: number;
  readonly kills: number;
}

/**
 * What it costs to bring the mails of `units` units to an end on one day, run after run; each call
 * of every run but the first clean ones is killed with the given chance.
 */
export function sendingCost(units: number, kill: { seed: number; chance: number }): SendingCost {
  const world = new World(kill.seed);
  const chance = seeded(kill.seed);
  const roster = rosterOf(units);
  if (kill.chance > 0) world.faults = () => (chance() < kill.chance ? "kill-before" : undefined);
  let runs = 0;
  do {
    const done = new Set<string>();
    world.run(() =>
      sendMails({
        day: FIRST_DAY,
        plan: ({ ledger }) => planRoster(roster, FIRST_DAY, { ledger, done }),
      }),
    );
    runs += 1;
  } while (world.cursor !== undefined || world.ledger.size === 0 || isWaiting(world));
  const counted = (names: readonly CallName[]) =>
    names.reduce((sum, name) => sum + (world.calls.get(name) ?? 0), 0);
  const durable = counted(DURABLE);
  const stopAsked = counted(["isStopAsked"]);
  const { busyMs, faultCount: kills, callCount } = world;
  return {
    mails: world.delivered.length,
    runs,
    calls: callCount - durable - stopAsked,
    durable,
    stopAsked,
    busyMs,
    kills,
  };
}

function isWaiting({ ledger }: World): boolean {
  return [...ledger.values()].some(({ state }) => state === "PLANNED");
}
