import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotSent } from "../../src/outbox/not-sent.ts";
import type { OutboxPort } from "../../src/outbox/port.ts";
import { type SendRun, sendMails } from "../../src/outbox/send-mails.ts";
import type { CallName, FaultKind, FaultPlan } from "../support/outbox/faults.ts";
import { DAY, mailTo } from "../support/outbox/mails.ts";
import { scenario } from "../support/outbox/scenario.ts";
import { World } from "../support/outbox/world.ts";

const MAILS = ["A", "B", "C", "D"].map((unit) => mailTo(unit));
const RUN: SendRun = { day: DAY, plan: () => ({ mails: MAILS, pending: [], lapsed: [] }) };

/** The n-th call of a name, from 1. */
function atCall(name: CallName, nth: number, kind: FaultKind): FaultPlan {
  let seen = 0;
  return (_, called) => {
    if (called !== name) return undefined;
    seen += 1;
    return seen === nth ? kind : undefined;
  };
}

function ran(...plans: readonly FaultPlan[]) {
  const world = new World();
  world.faults = (index, name) => {
    const struck = plans.map((plan) => plan(index, name));
    return struck.find((kind) => kind !== undefined);
  };
  return { world, report: world.run(() => sendMails(RUN)) };
}

const states = ({ ledger }: World) =>
  [...ledger.values()].map(({ units, state }) => `${units.join()} ${state}`);

/** A run afterwards, which nobody stops, sends each of the others once. */
function demandRest(world: World): void {
  world.faults = () => undefined;
  const report = world.run(() => sendMails(RUN));
  expect(report).toMatchObject({ ended: "done", heartbeat: { waiting: 0, completeOn: DAY } });
  expect(world.delivered.map(({ units }) => units.join()).sort()).toEqual(["A", "B", "C", "D"]);
  expect([states(world).filter((line) => !line.endsWith("SENT")), world.offences]).toEqual([
    [],
    [],
  ]);
}

describe("a person's stop", () => {
  it.each([
    { when: "before the first mail", name: "readLedger", nth: 1, sent: 0 },
    { when: "as it is asked for the first time", name: "isStopAsked", nth: 1, sent: 0 },
    {
      when: "while a mail is written into the cursor: that one goes",
      name: "writeCursor",
      nth: 2,
      sent: 2,
    },
    { when: "while a mail is under way: it goes to its end", name: "send", nth: 2, sent: 2 },
    { when: "while the last but one is under way", name: "send", nth: 3, sent: 3 },
  ] as const)("$when", ({ name, nth, sent }) => {
    const { world, report } = ran(atCall(name, nth, "stop"));
    const told = ["SENT", "SENT", "SENT", "SENT"].fill("PLANNED", sent);
    expect(states(world)).toEqual(MAILS.map(({ units }, at) => `${units.join()} ${told[at]}`));
    expect(report).toMatchObject({ ended: "stopped", heartbeat: { sent, waiting: 4 - sent } });
    expect(report).not.toHaveProperty("heartbeat.completeOn");
    expect([world.cursor, world.offences]).toEqual([undefined, []]);
    demandRest(world);
  });

  it("after the last mail stops nothing: the run is done", () => {
    const { world, report } = ran(atCall("send", 4, "stop"));
    expect(report).toMatchObject({ ended: "done", heartbeat: { sent: 4, waiting: 0 } });
    expect(world.delivered).toHaveLength(4);
  });

  it.each([
    { ends: "the quota that was told", ended: "quota", isTold: true },
    { ends: "the quota that a send meets", ended: "quota", isTold: false },
  ])("counts where $ends ends the run too: nothing may go on by itself", ({ ended, isTold }) => {
    const run = (faults: FaultPlan) => {
      const world = new World();
      [world.quota, world.isQuotaTold, world.faults] = [2, isTold, faults];
      return world.run(() => sendMails(RUN));
    };
    expect(run(() => undefined)).toMatchObject({ ended, heartbeat: { sent: 2, waiting: 2 } });
    const nth = isTold ? 2 : 3;
    const stopped = { ended: "stopped", heartbeat: { ended: "stopped", sent: 2, waiting: 2 } };
    expect(run(atCall("send", nth, "stop"))).toMatchObject(stopped);
  });

  it("counts where an error ends the run, and the error is told beside it", () => {
    const world = new World();
    const port = world.port.bind(world);
    let isAsked = false;
    world.port = (execution): OutboxPort => ({
      ...port(execution),
      send: () => {
        isAsked = true;
        throw new NotSent("halted", "hết quyền gửi");
      },
      isStopAsked: () => isAsked,
    });
    const report = world.run(() => sendMails(RUN));
    expect(report).toMatchObject({ ended: "stopped", error: "hết quyền gửi" });
    expect(states(world).every((line) => line.endsWith("PLANNED"))).toBe(true);
  });

  it("is not heard in an answer that does not come: the mail before it stays SENT, none is lost", () => {
    const { world, report } = ran(atCall("isStopAsked", 3, "error-before"));
    expect(report).toMatchObject({ ended: "done", heartbeat: { sent: 4 } });
    expect(states(world).every((line) => line.endsWith("SENT"))).toBe(true);
  });

  it.each(["writeCursor", "writeRows", "flush", "clearCursor", "writeHeartbeat"] as const)(
    "and a kill at the next %s right after: none twice, none lost, none uncertain but the mail under way",
    (name) => {
      const world = new World();
      let isStopped = false;
      let isKilled = false;
      world.faults = (_, called) => {
        if (called === "send" && !isStopped) {
          isStopped = true;
          return "stop";
        }
        if (!isStopped || isKilled || called !== name) return undefined;
        isKilled = true;
        return "kill-before";
      };
      world.run(() => sendMails(RUN));
      expect(isKilled).toBe(true);
      world.faults = () => undefined;
      world.run(() => sendMails(RUN));
      const [first, ...rest] = states(world);
      expect(first).toBe(name === "writeCursor" ? "A UNCERTAIN" : "A SENT");
      expect(rest).toEqual(["B SENT", "C SENT", "D SENT"]);
      expect(world.delivered).toHaveLength(4);
    },
  );

  it("at any moment: none twice, none lost over the runs that follow, and none uncertain", () => {
    const world = { units: 6, days: 2, runs: 3 };
    const calls = scenario(world).callsInDays;
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(calls), { minLength: 1, maxLength: 6 }), (moments) => {
        const stops = new Set(moments);
        const faults: FaultPlan = (index) => (stops.has(index) ? "stop" : undefined);
        const outcome = scenario({ ...world, faults });
        expect([outcome.violations, outcome.world.uncertainMails]).toEqual([[], 0]);
      }),
      { numRuns: 60 },
    );
  });
});
