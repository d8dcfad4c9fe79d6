import type { PlannedMails } from "../../../src/commands/remind.ts";
import { unreachedUnits } from "../../../src/outbox/unreached.ts";
import type { World } from "./world.ts";

export interface Expected {
  readonly day: string;
  /** Planned with an empty ledger. */
  readonly due: PlannedMails;
}

/** How often a person had a mail sent again that had gone, by key. */
export type Resends = ReadonlyMap<string, number>;

const WALL_MS = 330_000;

/** Each unit that is due was written to, or waits in sight, or is named: nothing is lost in silence. */
export function dayEnd(world: World, { due }: Expected, resends: Resends): readonly string[] {
  const named = new Set(unreachedUnits(due, [...world.ledger.values()]).map(({ unit }) => unit));
  const sent = new Set(world.delivered.flatMap(({ steps }) => steps));
  const lost = due.mails.flatMap(({ steps, units }) =>
    units.filter(
      (unit) =>
        unit !== "VP" &&
        !named.has(unit) &&
        !steps.filter((step) => step.startsWith(`${unit}|`)).every((step) => isCovered(step, sent)),
    ),
  );
  const unnamed = due.withheld.filter(({ unit }) => !named.has(unit)).map(({ unit }) => unit);
  return [...lost, ...unnamed]
    .map((unit) => `${unit} is lost in silence`)
    .concat(resends.size === 0 ? twicePerDay(world) : []);
}

/** `after-2` was sent, or a later step of the same task: that mail spoke for it. */
function isCovered(step: string, sent: ReadonlySet<string>): boolean {
  const [unit = "", , name = ""] = step.split("|");
  const number = (text: string) => Number(text.replace("after-", ""));
  return [...sent].some((other) => {
    const [ofUnit, , ofName = ""] = other.split("|");
    return ofUnit === unit && number(ofName) >= number(name);
  });
}

function twicePerDay(world: World): readonly string[] {
  const perDay = new Map<string, number>();
  for (const { units, day } of world.delivered) {
    for (const unit of units) perDay.set(`${unit} ${day}`, (perDay.get(`${unit} ${day}`) ?? 0) + 1);
  }
  return [...perDay]
    .filter(([, count]) => count > 1)
    .map(([unit]) => `two mails on one day: ${unit}`);
}

/** What must hold when all is over. */
export function worldEnd(world: World, resends: Resends): readonly string[] {
  const perKey = countOf(world.delivered.flatMap(({ keys }) => keys));
  const perStep = countOf(world.delivered.flatMap(({ steps }) => steps));
  const resentUnits = new Set([...resends.keys()].map((key) => key.split("|")[1] ?? ""));
  const violations = [...world.offences];
  for (const [key, count] of perKey) {
    if (count > 1 + (resends.get(key) ?? 0)) violations.push(`${key} was sent ${count} times`);
    if (!world.ledger.has(key)) violations.push(`${key} was sent and has no row`);
  }
  for (const [step, count] of perStep) {
    if (count > 1 && !resentUnits.has(step.split("|")[0] ?? "")) {
      violations.push(`the step ${step} was sent ${count} times`);
    }
  }
  for (const { key, state } of world.ledger.values()) {
    const count = perKey.get(key) ?? 0;
    if (state === "SENT" && count === 0) violations.push(`${key} is SENT and was not`);
    const isSaidUnsent = state === "FAILED" || state === "LAPSED" || state === "PLANNED";
    if (isSaidUnsent && count > (resends.get(key) ?? 0)) {
      violations.push(`${key} is ${state} and was sent`);
    }
  }
  if (world.uncertainMails > world.sendFaultCount) {
    violations.push(`${world.uncertainMails} uncertain of ${world.sendFaultCount} faults`);
  }
  if (world.longestRunMs > WALL_MS) violations.push(`a run took ${world.longestRunMs} ms`);
  return violations;
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
