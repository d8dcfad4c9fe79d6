import { describe, expect, it } from "vitest";
import type { Mail } from "../../src/domain/mail.ts";
import { liveSamples, sendSamples } from "../../src/outbox/send-samples.ts";
import { DAY, mailTo } from "../support/outbox/mails.ts";
import { OWNER, World } from "../support/outbox/world.ts";

const person = { name: "An", address: "an@so.example" };
const digest: Mail = { ...mailTo("VP"), kind: "office-digest" };
const escalation: Mail = {
  ...mailTo("D"),
  kind: "escalation",
  cc: [{ name: "Thủ trưởng", address: "head@so.example" }],
};
const mails = [mailTo("A", "B"), mailTo("C"), escalation, digest];

describe("«Gửi thử»", () => {
  it("sends the first mail of each kind to the person who clicked, marked, to nobody else", () => {
    const world = new World();
    const taken: Mail[] = [];
    const port = world.port.bind(world);
    world.port = (execution) => {
      const real = port(execution);
      const send = (mail: Mail) => {
        taken.push(mail);
        return real.send(mail);
      };
      return { ...real, send };
    };
    const report = world.run(() => sendSamples({ day: DAY, mails, to: person }));
    expect(report).toMatchObject({ ended: "done" });
    expect(taken.map(({ kind }) => kind)).toEqual(["unit-reminder", "escalation", "office-digest"]);
    for (const { to, cc, subject, steps } of taken) {
      expect([to, cc, steps]).toEqual([[person], [], []]);
      expect(subject).toMatch(/^\[Gửi thử\] Nhắc /);
    }
  });

  it("bears keys and steps that no reminder has, so that it proves nothing to a later run", () => {
    const world = new World();
    world.run(() => sendSamples({ day: DAY, mails, to: person }));
    const rows = [...world.ledger.values()];
    expect(rows.every(({ key, steps }) => key.startsWith("gui-thu|") && steps.length === 0)).toBe(
      true,
    );
    expect(rows.some(({ key }) => mails.some(({ keys }) => keys.includes(key)))).toBe(false);
  });

  it("may be asked for again, by anybody, in a copy, and leaves no mode on", () => {
    const world = new World();
    const standing = { ...OWNER, account: "khac@so.example", workbook: "bang-2" };
    const click = () => world.run(() => sendSamples({ day: DAY, mails, to: person }), { standing });
    click();
    click();
    expect(world.delivered).toHaveLength(6);
  });

  it("expires with its day", () => {
    const world = new World();
    world.run(() => sendSamples({ day: DAY, mails, to: person }));
    const rows = [...world.ledger.values()];
    expect(liveSamples(rows, DAY)).toHaveLength(3);
    expect(liveSamples(rows, "2020-05-05")).toEqual([]);
  });
});
