import type { PlannedMails } from "../../../src/commands/remind.ts";
import type { LedgerEntry } from "../../../src/domain/mail.ts";
import { resolveUncertain } from "../../../src/outbox/resolve-uncertain.ts";
import { type SendRun, sendMails } from "../../../src/outbox/send-mails.ts";
import { type FaultPlan, noFault } from "./faults.ts";
import { dayEnd, worldEnd } from "./invariants.ts";
import { dayAfter, planRoster, type RosterUnit, rosterOf } from "./roster.ts";
import { type Chance, seeded } from "./seeded.ts";
import { OWNER, type RunSetting, World } from "./world.ts";

export const FIRST_DAY = "2020-05-04";
const QUARTER_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

export interface ScenarioOptions {
  readonly seed?: number;
  readonly units?: number;
  readonly days?: number;
  /** Runs a day, a quarter of an hour apart. */
  readonly runs?: number;
  readonly faults?: FaultPlan;
  /** Triggers, clocks, accounts, quotas and people as the seed has it; else a quiet week. */
  readonly isLively?: boolean;
  /** The last run of each day meets no fault. */
  readonly heals?: boolean;
  /** How a day's mails are planned; by the roster of `units` when none is given. */
  readonly planner?: Planner;
}

/** The mails of a day, for a ledger; `done` are units that owe nothing any more. */
export type Planner = (
  day: string,
  state: { readonly ledger: readonly LedgerEntry[]; readonly done: ReadonlySet<string> },
) => PlannedMails;

export interface Outcome {
  readonly world: World;
  readonly violations: readonly string[];
  /** Calls of the days, which a fault may strike; the clean runs after them are not among them. */
  readonly callsInDays: number;
}

/** What the seed decided about the world, once for all its days. */
interface Mood {
  readonly chance: Chance;
  readonly units: readonly RosterUnit[];
  readonly planner: Planner;
  readonly isLively: boolean;
  readonly isQuotaShort: boolean;
  readonly done: Set<string>;
  readonly resends: Map<string, number>;
}

/**
 * One world: days of runs under its faults and events, then clean runs until nothing waits. What no
 * sound protocol does is a violation, by invariants of sending; none in a sound one.
 */
export function scenario(options: ScenarioOptions = {}): Outcome {
  const { seed = 1, days = 2, runs = 3, heals = false } = options;
  const world = new World(seed);
  const mood = moodOf(seed, options);
  const violations: string[] = [];
  const faults = options.faults ?? noFault;
  for (let index = 0; index < days; index++) {
    const day = dayAfter(FIRST_DAY, index);
    beginDay(world, mood, index);
    for (let count = 0; count < runs; count++) {
      world.faults = heals && count === runs - 1 ? noFault : faults;
      triggerRuns({ world, mood, day });
      world.now += QUARTER_MS;
    }
    world.faults = noFault;
    const due = mood.planner(day, { ledger: [], done: mood.done });
    violations.push(...dayEnd(world, { day, due }, mood.resends));
    world.faults = faults;
    if (mood.isLively) peopleLook({ world, mood });
  }
  world.faults = noFault;
  const callsInDays = world.callCount;
  world.now += 2 * DAY_MS;
  settle({ world, mood, day: dayAfter(FIRST_DAY, days + 1) }, violations);
  violations.push(...worldEnd(world, mood.resends));
  return { world, violations, callsInDays };
}

interface Scene {
  readonly world: World;
  readonly mood: Mood;
}

interface DayScene extends Scene {
  readonly day: string;
}

function moodOf(seed: number, options: ScenarioOptions): Mood {
  const { units: count = 8, isLively = false } = options;
  const chance = seeded(seed ^ 0x5bd1e995);
  const isQuotaShort = isLively && chance() < 0.2;
  const units = rosterOf(count).map((unit) => ({
    ...unit,
    isWithheld: isLively && chance() < 0.05,
  }));
  return {
    chance,
    isLively,
    isQuotaShort,
    units,
    planner: options.planner ?? ((day, state) => planRoster(units, day, state)),
    done: new Set(),
    resends: new Map(),
  };
}

function beginDay(world: World, mood: Mood, index: number): void {
  const { chance, isLively, isQuotaShort, units } = mood;
  world.now = Date.parse(FIRST_DAY) + index * DAY_MS;
  world.quota = isQuotaShort ? Math.floor(chance() * units.length) : Number.POSITIVE_INFINITY;
  world.isQuotaTold = isLively && chance() < 0.5;
  world.quotaSlack = isQuotaShort ? Math.floor(chance() * 4) : 0;
  if (!isLively) return;
  for (const { code, address } of units) {
    if (chance() < 0.05) mood.done.add(code);
    if (chance() < 0.05) world.brokenAddresses.add(address);
    else world.brokenAddresses.delete(address);
  }
}

/** One due run of the trigger, and what else may come with it. */
function triggerRuns(scene: DayScene): void {
  const { world, mood, day } = scene;
  const { chance, isLively } = mood;
  const send = (on: string, setting: RunSetting = {}) =>
    world.run(() => sendMails(runOn(scene, on)), setting);
  world.other = () => send(day);
  if (!isLively) {
    send(day);
    return;
  }
  const roll = chance();
  world.now += roll < 0.2 ? Math.floor(chance() * 60) * 60_000 : 0;
  if (roll > 0.95) return;
  if (roll > 0.9) send(dayAfter(day, chance() < 0.5 ? 1 : -1), { clockOffMs: DAY_MS / 2 });
  if (roll > 0.85 && roll < 0.9) send(dayAfter(day, -1), { clockOffMs: -DAY_MS });
  if (roll > 0.8 && roll < 0.85) strangers(scene);
  send(day);
  if (roll > 0.7 && roll < 0.8) send(day);
}

/** Another account's trigger, and a copy of the workbook: they leave, and touch nothing. */
function strangers(scene: DayScene): void {
  const { world, day } = scene;
  for (const standing of [
    { ...OWNER, account: "khac@so.example" },
    { ...OWNER, workbook: "bang-2" },
    { account: OWNER.account, workbook: "bang-2" },
  ]) {
    const report = world.run(() => sendMails(runOn(scene, day)), { standing });
    if (report !== undefined && "rows" in report) world.offences.push("a stranger was let in");
  }
}

function runOn({ mood }: Scene, day: string): SendRun {
  return { day, plan: ({ ledger }) => mood.planner(day, { ledger, done: mood.done }) };
}

/** Somebody goes through the uncertain mails, mostly rightly; a wrong «chưa thấy» may send twice. */
function peopleLook({ world, mood }: Scene): void {
  const { chance, resends } = mood;
  for (const { key, state, code, day } of [...world.ledger.values()]) {
    if (state !== "UNCERTAIN" || chance() < 0.5) continue;
    const wasSent = world.delivered.some(({ keys }) => keys.includes(key));
    const isMistaken = chance() < 0.1;
    const verdict = wasSent && !isMistaken ? "seen" : "not-seen";
    if (verdict === "not-seen" && wasSent) {
      for (const row of world.ledger.values()) {
        if (row.code !== code || row.day !== day) continue;
        resends.set(row.key, (resends.get(row.key) ?? 0) + 1);
      }
    }
    world.run(() => resolveUncertain({ key, verdict, who: "An" }));
  }
}

/**
 * When faults stop, clean runs bring every key to an end: as many as time asks, and one. Two days
 * later, past every clock that was wrong: a key held back for a second mail of a day goes then.
 */
function settle(scene: DayScene, violations: string[]): void {
  const { world, mood, day } = scene;
  world.quota = Number.POSITIVE_INFINITY;
  const needed = Math.ceil(mood.units.length / 400) + 1;
  for (let count = 0; count < needed; count++) {
    world.run(() => sendMails(runOn(scene, day)));
  }
  for (const { key, state } of world.ledger.values()) {
    if (state === "PLANNED") violations.push(`${key} still waits after ${needed} clean runs`);
  }
  if (world.cursor !== undefined) violations.push("a cursor is left after clean runs");
}
