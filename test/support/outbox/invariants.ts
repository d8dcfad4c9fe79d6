import { coveredSteps } from "../../../src/commands/covered-steps.ts";
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
  const sent = coveredSteps(world.delivered);
  const lost = due.mails.flatMap(({ steps, units }) =>
    units.filter((unit) => !named.has(unit) && !stepsOf(unit, steps).every(sent.has)),
  );
  const unnamed = due.withheld.filter(({ unit }) => !named.has(unit)).map(({ unit }) => unit);
  return [...lost, ...unnamed]
    .map((unit) => `${unit} is lost in silence`)
    .concat(resends.size === 0 ? twicePerDay(world) : []);
}

function stepsOf(unit: string, steps: readonly string[]): readonly string[] {
  return steps.filter((step) => step.startsWith(`${unit}|`));
}

/** A unit has its reminder and nothing else that day; Văn phòng has its digest beside. */
function twicePerDay(world: World): readonly string[] {
  const mails = countOf(
    world.delivered.flatMap(({ units, day, kind }) =>
      units.map((unit) => `${kind === "office-digest" ? "digest" : unit} ${day}`),
    ),
  );
  return [...mails].flatMap(([unit, count]) =>
    count > 1 ? [`two mails on one day: ${unit}`] : [],
  );
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
