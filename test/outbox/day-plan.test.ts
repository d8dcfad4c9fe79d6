import { describe, expect, it } from "vitest";
import { planMails } from "../../src/commands/remind.ts";
import type { LedgerEntry } from "../../src/domain/mail.ts";
import { dayPlan } from "../../src/outbox/day-plan.ts";
import { editionBoard } from "../support/edition-fixture.ts";
import { digestOf, entriesOf, unitMails } from "../support/reminder-run.ts";
import { SITUATION } from "../support/reminder-situation.ts";

const HEADING = "Đến kỳ nhắc mà không có trong thư hôm nay";
const board = editionBoard(SITUATION);
const all = unitMails(planMails(board, { ledger: [] }).mails);
const toUnit = all.filter(({ units }) => units.includes("TTKC"));

function missed(ledger: readonly LedgerEntry[]): string {
  const { text } = digestOf(dayPlan(board)({ ledger }).mails);
  const [, after = ""] = text.split(HEADING);
  return after.split("==")[1] ?? after;
}

const without = (entries: readonly LedgerEntry[]) =>
  entries.map((entry) => ({ ...entry, steps: [] }));

describe("the digest names whom the completeness check misses", () => {
  it.each<readonly [string, readonly LedgerEntry[], string]>([
    [
      "a unit that had its one mail before something new came up",
      without(toUnit.flatMap((mail) => entriesOf(mail))),
      "hôm nay đã có một thư trước đó",
    ],
    [
      "a unit whose mail is unclear",
      toUnit.flatMap((mail) => entriesOf(mail, "UNCERTAIN")),
      "chưa rõ thư đã gửi hay chưa",
    ],
  ])("%s, with its telephone", (_, ledger, words) => {
    expect(missed(ledger)).toContain(`Trung tâm Khuyến công: ${words}`);
    expect(missed(ledger)).toMatch(/điện thoại/);
  });

  it.each<readonly [string, readonly LedgerEntry[]]>([
    ["nothing went yet: everybody is in a mail of today", []],
    ["all was said before", all.flatMap((mail) => entriesOf(mail))],
    ["a mail that failed is planned again", toUnit.flatMap((mail) => entriesOf(mail, "FAILED"))],
  ])("and nobody else: %s", (_, ledger) => {
    expect(digestOf(dayPlan(board)({ ledger }).mails).text).not.toContain(HEADING);
  });

  it("plans the same mails to units as planMails does", () => {
    expect(unitMails(dayPlan(board)({ ledger: [] }).mails)).toEqual(all);
  });
});
