import { describe, expect, it } from "vitest";
import { resolveUncertain } from "../../src/outbox/resolve-uncertain.ts";
import { sendMails } from "../../src/outbox/send-mails.ts";
import { DAY, mailTo, rowsIn } from "../support/outbox/mails.ts";
import { World } from "../support/outbox/world.ts";

const shared = mailTo("A", "B");
const other = mailTo("C");
const [key = ""] = shared.keys;

function worldWith(...rows: readonly (readonly ReturnType<typeof rowsIn>[number][])[]) {
  const world = new World();
  for (const row of rows.flat()) world.ledger.set(row.key, row);
  return world;
}

const statesIn = (world: World) => [...world.ledger.values()].map(({ state }) => state);

describe("a person's verdict on an uncertain mail", () => {
  it.each([
    { verdict: "seen", state: "SENT", detail: "Chị Hoa đã thấy trong Thư đã gửi" },
    {
      verdict: "not-seen",
      state: "PLANNED",
      detail: "Chị Hoa không thấy trong Thư đã gửi, cho gửi lại",
    },
  ] as const)(
    "$verdict: all keys of that mail are $state, other mails stay",
    ({ verdict, state, detail }) => {
      const world = worldWith(
        rowsIn(shared, "UNCERTAIN", "Internal error"),
        rowsIn(other, "UNCERTAIN"),
      );
      const report = world.run(() => resolveUncertain({ key, verdict, who: "Chị Hoa" }));
      expect(statesIn(world)).toEqual([state, state, "UNCERTAIN"]);
      expect(world.ledger.get(key)?.detail).toBe(detail);
      expect(report).toMatchObject({ ended: "resolved" });
      expect(world.delivered).toEqual([]);
    },
  );

  it("sends what was not seen with the next run, under the same keys, once", () => {
    const world = worldWith(rowsIn(shared, "UNCERTAIN"));
    world.run(() => resolveUncertain({ key, verdict: "not-seen", who: "An" }));
    const plan = () => ({ mails: [], pending: [shared], lapsed: [] });
    world.run(() => sendMails({ day: DAY, plan }));
    world.run(() => sendMails({ day: DAY, plan }));
    expect(world.delivered.map(({ keys }) => keys)).toEqual([shared.keys]);
  });

  it.each(["PLANNED", "SENT", "FAILED", "LAPSED"] as const)(
    "changes nothing of a mail that is %s",
    (state) => {
      const world = worldWith(rowsIn(shared, state));
      const report = world.run(() => resolveUncertain({ key, verdict: "not-seen", who: "An" }));
      expect([report, statesIn(world)]).toEqual([{ ended: "not-uncertain" }, [state, state]]);
    },
  );

  it("does nothing the second time, nor for a key that nobody knows", () => {
    const world = worldWith(rowsIn(shared, "UNCERTAIN"));
    const resolution = { key, verdict: "seen", who: "An" } as const;
    world.run(() => resolveUncertain(resolution));
    expect(world.run(() => resolveUncertain(resolution))).toEqual({ ended: "not-uncertain" });
    expect(world.run(() => resolveUncertain({ ...resolution, key: "?" }))).toEqual({
      ended: "not-uncertain",
    });
  });

  it("holds after a run whose cursor is still there: it is recovered first", () => {
    const world = worldWith(rowsIn(shared, "PLANNED"));
    world.cursor = JSON.stringify({ mails: [shared.keys], results: "", isSending: true });
    world.run(() => resolveUncertain({ key, verdict: "not-seen", who: "An" }));
    expect([statesIn(world), world.cursor]).toEqual([["PLANNED", "PLANNED"], undefined]);
  });

  it("waits for a run that is at work", () => {
    const world = worldWith(rowsIn(shared, "UNCERTAIN"));
    let report: unknown;
    world.other = () => {
      report = world.run(() => resolveUncertain({ key, verdict: "seen", who: "An" }));
    };
    world.faults = (_, name) => (name === "send" ? "overlap" : undefined);
    world.run(() =>
      sendMails({ day: DAY, plan: () => ({ mails: [other], pending: [], lapsed: [] }) }),
    );
    expect(report).toEqual({ ended: "busy" });
  });
});
