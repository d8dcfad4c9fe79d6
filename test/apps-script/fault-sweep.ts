import { expect } from "vitest";
import type { Run, WorldOptions } from "../support/apps-script/world-types.ts";
import type { OfficeWorld } from "./office-world.ts";

type Language = NonNullable<WorldOptions["language"]>;
export type Swept = Pick<OfficeWorld, "world" | "project" | "book" | "run">;

/** What is struck at every call, and what must hold of it. */
export interface Sweep<Own extends Swept> {
  readonly make: (language: Language) => Own;
  readonly act: (own: Own) => Run;
  /** Cells that no run may change, struck or not. */
  readonly untouched: (own: Own) => readonly string[];
  /** What one run leaves that nothing struck; a struck one and the next must leave the same. */
  readonly left: (own: Own, run: Run) => unknown;
  /** A page asks: an answer that is no refusal says that everything stands. */
  readonly isAnswered?: boolean;
}

const STRIKES = [
  { act: "fail", when: "before" },
  { act: "fail", when: "after" },
  { act: "kill", when: "before" },
] as const;
/** When somebody clicks again, after the start: longer than any run lasts, the lock's life too. */
const LATER_MS = 600_000;

/**
 * Strikes every service call of a run, each in a world of its own: an error before its effect, one
 * after it, and the death of the run. Then somebody clicks again, and all must be as if nothing had
 * happened. The language of Google's texts changes from call to call.
 *
 * Many strikes leave the very same world: what the next click makes of it is proven once.
 */
export function sweep<Own extends Swept>(swept: Sweep<Own>): void {
  const { make, act, untouched, left } = swept;
  const clean = make("en");
  const run = act(clean);
  expect([run.error, run.killed, isRefused(run)]).toEqual([undefined, false, false]);
  const wanted = left(clean, run);
  const proven = new Set<string>();
  for (const { index, name } of run.calls) {
    for (const strike of STRIKES) {
      if (strike.act === "kill" && isRead(name)) continue;
      const where = `${strike.act} ${strike.when} call ${index}, ${name}`;
      const own = make(index % 2 === 0 ? "en" : "vi");
      const later = Date.parse(own.world.now) + LATER_MS;
      const before = untouched(own);
      arm(own, index, strike);
      const struck = act(own);
      expect(own.world.waitingFaults, where).toBe(0);
      expect(struck.killed, where).toBe(strike.act === "kill");
      expect(untouched(own), where).toEqual(before);
      expectTruth(swept, { own, struck, wanted, where });
      own.world.waitUntil(later);
      const { fingerprint: leaves } = own.world;
      if (proven.has(leaves)) continue;
      const again = act(own);
      expect([again.error, isRefused(again)], where).toEqual([undefined, false]);
      expect(untouched(own), where).toEqual(before);
      expect(left(own, again), where).toEqual(wanted);
      proven.add(leaves);
    }
  }
}

/** To die before a read is to die before the next call that has an effect: nothing lies between. */
function isRead(name: string): boolean {
  return /\.(?:get|list|getProperty|getProperties|getActiveSpreadsheet)$/.test(name);
}

function arm({ world }: Swept, at: number, { act, when }: (typeof STRIKES)[number]): void {
  if (act === "kill") world.kill({ at, when });
  else world.fail({ at, when, text: world.text("S1") });
}

interface Struck<Own> {
  readonly own: Own;
  readonly struck: Run;
  readonly wanted: unknown;
  readonly where: string;
}

/** Whoever clicked is told; who is told that all is well finds it so. */
function expectTruth<Own extends Swept>(
  { isAnswered = false, left }: Sweep<Own>,
  { own, struck, wanted, where }: Struck<Own>,
): void {
  const { killed, error, toasts, alerts, dialogs } = struck;
  if (killed || error !== undefined) return;
  if (!isAnswered) {
    const told = toasts.length + alerts.length + dialogs.length;
    expect(told, `${where}: nobody was told`).toBeGreaterThan(0);
  } else if (!isRefused(struck)) {
    expect(left(own, struck), `${where}: told of what is not so`).toEqual(wanted);
  }
}

function isRefused({ result }: Run): boolean {
  return (Object(result ?? {}) as { readonly ok?: unknown }).ok === false;
}
