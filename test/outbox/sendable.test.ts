import { describe, expect, it } from "vitest";
import type { LedgerEntry, Mail, MailState } from "../../src/domain/mail.ts";
import { ledgerOf } from "../../src/outbox/ledger-rows.ts";
import { sendable } from "../../src/outbox/sendable.ts";

const address = (name: string) => ({ name, address: `${name}@don-vi.example` });
const MAIL: Mail = {
  kind: "unit-reminder",
  day: "2020-05-08",
  keys: ["K|A|2020-05-08"],
  units: ["A"],
  to: [address("a"), address("b")],
  cc: [address("dau")],
  subject: "Nhắc việc",
  code: "K1",
  text: "",
  html: "",
  steps: [],
};

function row(state: MailState, changes: Partial<LedgerEntry> = {}): LedgerEntry {
  const { keys, to, cc, text: _, html: __, ...rest } = MAIL;
  return {
    ...rest,
    key: keys[0] ?? "",
    to: to.map((one) => one.address),
    cc: cc.map((one) => one.address),
    state,
    at: "2020-05-08T08:00:00+07:00",
    ...changes,
  };
}

describe("what the ledger lets go", () => {
  it.each([
    { because: "nothing is known of it", rows: [], goes: true },
    { because: "it waits", rows: [row("PLANNED")], goes: true },
    { because: "it was overtaken and is due again", rows: [row("LAPSED")], goes: true },
    { because: "it was sent", rows: [row("SENT")], goes: false },
    { because: "it may have gone", rows: [row("UNCERTAIN")], goes: false },
    { because: "it was sent to others", rows: [row("SENT", { to: [] })], goes: false },
    { because: "these addressees refused it today", rows: [row("FAILED")], goes: false },
    {
      because: "they refused it, in another order and case",
      rows: [row("FAILED", { to: ["B@don-vi.example", "a@don-vi.example"] })],
      goes: false,
    },
    {
      because: "it was refused, and one address has changed since",
      rows: [row("FAILED", { to: ["cu@don-vi.example", "b@don-vi.example"] })],
      goes: true,
    },
    {
      because: "it was refused, and an address has been taken away since",
      rows: [row("FAILED", { to: ["a@don-vi.example", "b@don-vi.example", "c@don-vi.example"] })],
      goes: true,
    },
    {
      because: "it was refused, and the head of the unit has another address",
      rows: [row("FAILED", { cc: [] })],
      goes: true,
    },
    {
      because: "it was refused yesterday: the day is in the key",
      rows: [row("FAILED", { key: "K|A|2020-05-07", day: "2020-05-07" })],
      goes: true,
    },
  ])("$because: goes, $goes", ({ rows, goes }) => {
    expect(sendable([MAIL], ledgerOf(rows))).toEqual(goes ? [MAIL] : []);
  });

  it("is no mail of several units of which one was refused at this address", () => {
    const both = { ...MAIL, keys: [...MAIL.keys, "K|B|2020-05-08"], units: ["A", "B"] };
    expect(sendable([both], ledgerOf([row("FAILED")]))).toEqual([]);
  });
});
