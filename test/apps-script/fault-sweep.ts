import { expect } from "vitest";
import type { Pushed } from "../support/apps-script/pushed.ts";
import type { Run } from "../support/apps-script/world-types.ts";
import { type OfficeWorld, officeWorld, type WorldChange } from "./office-world.ts";

/** What is struck at every call, and what must hold of it. */
export interface Swept {
  readonly pushed: Pushed;
  readonly change: WorldChange;
  readonly act: (office: OfficeWorld) => Run;
  /** Cells that no run may change, struck or not. */
  readonly untouched: (office: OfficeWorld) => readonly string[];
  /** What one run leaves that nothing struck; a struck one and the next must leave the same. */
  readonly left: (office: OfficeWorld) => unknown;
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
export function sweep({ pushed, change, act, untouched, left }: Swept): void {
  const clean = officeWorld(pushed, change);
  const { calls, error, killed } = act(clean);
  expect([error, killed]).toEqual([undefined, false]);
  const wanted = left(clean);
  const proven = new Set<string>();
  for (const { index, name } of calls) {
    for (const strike of STRIKES) {
      if (strike.act === "kill" && isRead(name)) continue;
      const where = `${strike.act} ${strike.when} call ${index}, ${name}`;
      const language = index % 2 === 0 ? "en" : "vi";
      const office = officeWorld(pushed, { ...change, language });
      const later = Date.parse(office.world.now) + LATER_MS;
      const before = untouched(office);
      arm(office, index, strike);
      const struck = act(office);
      expect(office.world.waitingFaults, where).toBe(0);
      expect(struck.killed, where).toBe(strike.act === "kill");
      expect(isTold(struck), `${where}: nobody was told`).toBe(true);
      expect(untouched(office), where).toEqual(before);
      office.world.waitUntil(later);
      const { fingerprint: leaves } = office.world;
      if (proven.has(leaves)) continue;
      const again = act(office);
      expect(again.error, where).toBeUndefined();
      expect(untouched(office), where).toEqual(before);
      expect(left(office), where).toEqual(wanted);
      proven.add(leaves);
    }
  }
}

/** To die before a read is to die before the next call that has an effect: nothing lies between. */
function isRead(name: string): boolean {
  return /\.(?:get|list|getProperty|getProperties|getActiveSpreadsheet)$/.test(name);
}

function arm({ world }: OfficeWorld, at: number, { act, when }: (typeof STRIKES)[number]): void {
  if (act === "kill") world.kill({ at, when });
  else world.fail({ at, when, text: world.text("S1") });
}

/** By a toast, an alert, a page, or Google's own box for an error that nobody caught. */
function isTold({ killed, error, toasts, alerts, dialogs }: Run): boolean {
  return killed || error !== undefined || toasts.length + alerts.length + dialogs.length > 0;
}
