import { describe, expect, it } from "vitest";
import type { LedgerEntry, Mail } from "../../src/domain/mail.ts";
import { driveAsync, driveSync } from "../../src/outbox/drive.ts";
import { daysSinceComplete, readHeartbeat } from "../../src/outbox/heartbeat.ts";
import { NotSent, type NotSentReason } from "../../src/outbox/not-sent.ts";
import type { AsyncOutboxPort, OutboxPort } from "../../src/outbox/port.ts";
import { type Known, type SendRun, sendMails } from "../../src/outbox/send-mails.ts";
import { DAY, mailTo, rowsIn } from "../support/outbox/mails.ts";
import { executionOf, OWNER, World } from "../support/outbox/world.ts";

interface Situation {
  readonly pending?: readonly Mail[];
  readonly lapsed?: readonly string[];
  readonly ledger?: readonly LedgerEntry[];
}

function runOf(mails: readonly Mail[], { pending = [], lapsed = [] }: Situation = {}): SendRun {
  return { day: DAY, plan: () => ({ mails, pending, lapsed }) };
}

function sent(
  mails: readonly Mail[],
  situation: Situation = {},
  setUp: (world: World) => void = () => {},
) {
  const world = new World();
  for (const row of situation.ledger ?? []) world.ledger.set(row.key, row);
  setUp(world);
  const report = world.run(() => sendMails(runOf(mails, situation)));
  const states = [...world.ledger.values()].map(({ units, state }) => `${units.join()} ${state}`);
  return { world, report, states, went: world.delivered.map(({ units }) => units.join("+")) };
}

const [a, b, c] = [mailTo("A"), mailTo("B", "C"), mailTo("D")];

/** A world whose sending of these units throws, before or after the mail is taken. */
function failing(units: Readonly<Record<string, () => Error>>, isTaken = false) {
  return (world: World) => {
    const port = world.port.bind(world);
    world.port = (execution) => {
      const real = port(execution);
      const send = (mail: Mail) => {
        const error = units[mail.units[0] ?? ""];
        const said = error === undefined || isTaken ? real.send(mail) : "";
        if (error !== undefined) throw error();
        return said;
      };
      return { ...real, send };
    };
  };
}

const unknown = () => new Error("Internal error");
const notSent = (reason: NotSentReason) => () => new NotSent(reason, reason);

describe("a run", () => {
  it("sends those that waited first, the others in their order", () => {
    const { went, states, report } = sent([a, c], { pending: [b], ledger: rowsIn(b, "PLANNED") });
    expect(went).toEqual(["B+C", "A", "D"]);
    expect(states).toEqual(["B SENT", "C SENT", "A SENT", "D SENT"]);
    expect(report).toMatchObject({
      ended: "done",
      heartbeat: { sent: 3, waiting: 0, completeOn: DAY },
      rows: [...b.keys, ...a.keys, ...c.keys].map((key) => ({ key, detail: "250 OK" })),
    });
  });

  it.each([
    {
      reason: "refused",
      states: ["A SENT", "B FAILED", "C FAILED", "D SENT"],
      ended: "done",
      because: "this mail alone",
    },
    {
      reason: "postponed",
      states: ["A SENT", "B PLANNED", "C PLANNED", "D SENT"],
      ended: "done",
      because: "this mail, for now",
    },
    {
      reason: "quota",
      states: ["A SENT", "B PLANNED", "C PLANNED", "D PLANNED"],
      ended: "quota",
      because: "the rest goes tomorrow",
    },
    {
      reason: "halted",
      states: ["A SENT", "B PLANNED", "C PLANNED", "D PLANNED"],
      ended: "trouble",
      because: "somebody must repair it",
    },
  ] as const)("$reason: $because", ({ reason, states, ended }) => {
    const run = sent([a, b, c], {}, failing({ B: notSent(reason) }));
    expect([run.states, run.report?.ended]).toEqual([states, ended]);
    expect(run.world.cursor).toBeUndefined();
  });

  it("leaves an unknown error to a person, with its raw text, and goes on", () => {
    const { states, world, went } = sent([a, b, c], {}, failing({ B: unknown }, true));
    expect(states).toEqual(["A SENT", "B UNCERTAIN", "C UNCERTAIN", "D SENT"]);
    expect(went).toEqual(["A", "B+C", "D"]);
    expect(world.ledger.get(b.keys[1] ?? "")?.detail).toBe("Internal error");
    world.run(() => sendMails(runOf([a, b, c])));
    expect(world.delivered).toHaveLength(3);
  });

  it("ends after three unknown errors in a row: a person should look first", () => {
    const many = ["A", "B", "C", "D", "E"].map((unit) => mailTo(unit));
    const all = Object.fromEntries(many.map(({ units: [unit = ""] }) => [unit, unknown]));
    const { states, report } = sent(many, {}, failing(all));
    expect(states).toEqual(["A UNCERTAIN", "B UNCERTAIN", "C UNCERTAIN", "D PLANNED", "E PLANNED"]);
    expect(report).toMatchObject({ ended: "trouble", error: "Internal error" });
    const { C: _, ...others } = all;
    expect(sent(many, {}, failing(others)).states[4]).toBe("E UNCERTAIN");
  });

  it("plans again what other addressees had refused, and closes what lapsed", () => {
    const refused = rowsIn(a, "FAILED", "Invalid email: x").map((row) => ({ ...row, to: ["x"] }));
    const ledger = [...refused, ...rowsIn(c, "PLANNED")];
    const { states, world } = sent([a], { ledger, lapsed: c.keys });
    expect(states).toEqual(["A SENT", "D LAPSED"]);
    expect(world.ledger.get(a.keys[0] ?? "")?.detail).toBe("250 OK");
  });

  it("asks the same addressees once a day when they refuse, however often it runs", () => {
    const dead = failing({ A: notSent("refused") });
    const { states, world } = sent([a], {}, dead);
    expect(states).toEqual(["A FAILED"]);
    const before = [...world.ledger.values()];
    world.run(() => sendMails(runOf([a])));
    expect([...world.ledger.values()]).toEqual(before);
    expect(world.delivered).toEqual([]);
  });

  it.each(["SENT", "UNCERTAIN"] as const)(
    "sends no mail of which one key is %s, whatever was planned",
    (state) => {
      const [first] = rowsIn(b, state);
      const ledger = first === undefined ? [] : [first];
      expect(sent([a, b], { ledger }).went).toEqual(["A"]);
    },
  );

  it("sends a key once that was planned twice", () => {
    expect(sent([a, a, c], { pending: [c] }).went).toEqual(["D", "A"]);
  });

  it("keeps the steps of the mail that went, not those of its first planning", () => {
    const ledger = rowsIn(a, "PLANNED").map((row) => ({
      ...row,
      steps: ["A|T01|before-7|2020-05-11"],
    }));
    const { world } = sent([], { pending: [a], ledger });
    expect(world.ledger.get(a.keys[0] ?? "")?.steps).toEqual(a.steps);
  });

  it("fails a mail whose keys fit no cursor, without sending it", () => {
    const units = Array.from({ length: 400 }, (_, index) => `U${index}`);
    const { went, world } = sent([mailTo(...units), a]);
    expect(went).toEqual(["A"]);
    expect(world.ledger.get(`SCT-III-2020|U7|${DAY}`)).toMatchObject({
      state: "FAILED",
      detail: "Quá nhiều đơn vị chung một địa chỉ thư, không gửi được trong một thư",
    });
  });
});

describe("the quota", () => {
  const copied: Mail = { ...a, cc: [{ name: "Thủ trưởng", address: "head@so.example" }] };

  it.each([
    { left: 0, mails: [a, c], went: [], ended: "quota", because: "nothing is left" },
    { left: 1, mails: [a, c], went: ["A"], ended: "quota", because: "one is left" },
    { left: 2, mails: [a, c], went: ["A", "D"], ended: "done", because: "it is just enough" },
    { left: 2, mails: [copied, c], went: ["A"], ended: "quota", because: "Cc counts too" },
    {
      left: 1,
      mails: [copied, c],
      went: ["D"],
      ended: "quota",
      because: "a smaller mail still fits",
    },
    { left: -1, mails: [a], went: [], ended: "quota", because: "the service counts below nought" },
  ])("$left: $because", ({ left, mails, went, ended }) => {
    const run = sent(mails, {}, (world) => {
      world.quota = left;
      world.isQuotaTold = true;
    });
    expect([run.went, run.report?.ended]).toEqual([went, ended]);
    expect(run.states).toHaveLength(2 - (mails.length === 1 ? 1 : 0));
  });
});

describe("what planning is told", () => {
  it("is the ledger after recovery, the quota and the last complete run", () => {
    const world = new World();
    world.quota = 90;
    world.isQuotaTold = true;
    for (const row of rowsIn(a, "PLANNED")) world.ledger.set(row.key, row);
    world.cursor = JSON.stringify({ mails: [a.keys], results: "S", isSending: false });
    const heartbeat = { at: "x", day: "2020-05-01", ended: "done", sent: 1, waiting: 0 };
    world.heartbeat = JSON.stringify({ ...heartbeat, completeOn: "2020-04-30" });
    let told: Known | undefined;
    const plan = (known: Known) => {
      told = known;
      return { mails: [], pending: [], lapsed: [] };
    };
    world.run(() => sendMails({ day: DAY, plan }));
    expect(told?.ledger.map(({ state }) => state)).toEqual(["SENT"]);
    expect(told).toMatchObject({ quotaLeft: 90, lastCompleteRun: "2020-04-30" });
  });
});

describe("the heartbeat", () => {
  it("is that of the last run; a run that left something keeps the last complete day", () => {
    const { world } = sent([a], {}, (at) => {
      at.heartbeat = JSON.stringify({
        at: "x",
        day: "2020-05-01",
        ended: "done",
        sent: 0,
        waiting: 0,
        completeOn: "2020-05-01",
      });
      at.quota = 0;
    });
    const found = readHeartbeat(world.heartbeat);
    expect(found).toMatchObject({
      day: DAY,
      ended: "quota",
      sent: 0,
      waiting: 1,
      completeOn: "2020-05-01",
    });
    expect(daysSinceComplete(found, DAY)).toBe(3);
  });

  it.each([undefined, "", "{", "null", '{"at":1}'])("is none in %j", (text) => {
    expect(readHeartbeat(text)).toBeUndefined();
    expect(daysSinceComplete(readHeartbeat(text), DAY)).toBeUndefined();
  });
});

describe("one owner, one workbook", () => {
  const { owner = "", home = "" } = OWNER;

  it.each([
    {
      standing: { account: owner, workbook: home },
      ended: "not-set-up",
      because: "nothing was chosen yet",
    },
    {
      standing: { account: owner, workbook: home, owner },
      ended: "not-set-up",
      because: "half a set-up is none",
    },
    { standing: { ...OWNER, workbook: "bang-2" }, ended: "copy", because: "a copy has another id" },
    {
      standing: { ...OWNER, account: "khac@so.example" },
      ended: "other-owner",
      because: "another account",
    },
    {
      standing: { ...OWNER, account: "", owner: "" },
      ended: "other-owner",
      because: "a host that is not told who runs",
    },
  ])("$ended: $because", ({ standing, ended }) => {
    const world = new World();
    expect(world.run(() => sendMails(runOf([a])), { standing })).toEqual({ ended });
    expect([...world.calls]).toEqual([["standing", 1]]);
  });

  it("knows the owner however the address is cased", () => {
    const standing = { ...OWNER, account: " Van.Thu@SO.example" };
    expect(new World().run(() => sendMails(runOf([])), { standing })).toMatchObject({
      ended: "done",
    });
  });

  it("leaves quietly while another run holds the lock", () => {
    const world = new World();
    let second: unknown;
    world.other = () => {
      second = world.run(() => sendMails(runOf([a])));
    };
    world.faults = (_, name) => (name === "send" ? "overlap" : undefined);
    world.run(() => sendMails(runOf([a])));
    expect(second).toEqual({ ended: "busy" });
    expect(world.delivered).toHaveLength(1);
  });
});

describe("a driver", () => {
  function ports() {
    const world = new World();
    const port: OutboxPort = world.port(executionOf({ id: 1, startedAt: world.now }));
    const late = <T>(value: T) => new Promise<T>((done) => queueMicrotask(() => done(value)));
    const slow: AsyncOutboxPort = {
      ...port,
      standing: () => late(port.standing()),
      tryLock: () => late(port.tryLock()),
      send: async (mail) => {
        await late(undefined);
        if (mail.units[0] === "B") throw new NotSent("refused", "no such user");
        return port.send(mail);
      },
    };
    const quick: OutboxPort = {
      ...port,
      send: (mail) => {
        if (mail.units[0] === "B") throw new NotSent("refused", "no such user");
        return port.send(mail);
      },
    };
    return { world, quick, slow };
  }

  it("gives the same report and ledger whether calls take their time or not", async () => {
    const one = ports();
    const other = ports();
    const report = driveSync(sendMails(runOf([a, b, c])), one.quick);
    expect(await driveAsync(sendMails(runOf([a, b, c])), other.slow)).toEqual(report);
    expect([...other.world.ledger]).toEqual([...one.world.ledger]);
    expect(report).toMatchObject({ ended: "done", heartbeat: { sent: 2 } });
  });

  it.each(["tryLock", "readLedger", "flush", "clearCursor", "writeHeartbeat"] as const)(
    "hands on what %s throws, and the lock is not given back",
    async (name) => {
      const fault = new Error(name);
      const broken = {
        [name]: () => {
          throw fault;
        },
      };
      const calls: string[] = [];
      const noted = { unlock: () => void calls.push("unlock") };
      const { quick } = ports();
      expect(() => driveSync(sendMails(runOf([a])), { ...quick, ...noted, ...broken })).toThrow(
        fault,
      );
      const { slow } = ports();
      await expect(
        driveAsync(sendMails(runOf([a])), { ...slow, ...noted, ...broken }),
      ).rejects.toBe(fault);
      expect(calls).toEqual([]);
    },
  );
});
