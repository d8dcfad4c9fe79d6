import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planMails } from "../../src/commands/remind.ts";
import type { LedgerEntry } from "../../src/domain/mail.ts";
import { editionBoard, type Row, type RowsByTab } from "../support/edition-fixture.ts";
import { daysFrom, entriesOf, unitMails } from "../support/reminder-run.ts";

const office = sampleOf("office.json");
const entry = sampleOf("entry.json");
const changes = Object.fromEntries(
  ["Cấu hình", "Thời hạn"].flatMap((tab) =>
    (office[tab] ?? []).map((row) => [String(row["Mã"]), row] as const),
  ),
) as Readonly<Record<string, Row>>;

function boardOn(asOf: string) {
  const receipts = {
    "Tiếp nhận": office["Tiếp nhận"] ?? [],
    "Xét duyệt": office["Xét duyệt"] ?? [],
  };
  return editionBoard({ asOf, units: office["Đơn vị"] ?? [], changes, office: receipts, entry });
}

function sampleOf(file: string): RowsByTab {
  const url = new URL(`../../sheets-templates/sample/${file}`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as RowsByTab;
}

describe("the sample edition", () => {
  const { mails } = planMails(boardOn("2020-05-08"), { ledger: [] });

  it("has mails to test", () => {
    expect(unitMails(mails).length).toBeGreaterThan(5);
  });

  it("tells no name of a delegate, nominee or speaker", () => {
    const people = [
      ...(entry["Đại biểu"] ?? []).map((row) => row["Họ và tên"]),
      ...(entry["Tham luận"] ?? []).map((row) => row["Người trình bày"]),
      ...(entry["Đề cử"] ?? [])
        .filter((row) => row["Đối tượng"] === "Cá nhân")
        .map((row) => row["Họ và tên hoặc tên tập thể"]),
    ].filter((name): name is string => typeof name === "string" && name.trim().includes(" "));
    const all = JSON.stringify(mails).toLowerCase();
    expect(people.length).toBeGreaterThan(50);
    expect(people.filter((name) => all.includes(name.trim().toLowerCase()))).toEqual([]);
  });

  it("writes each step once and to each unit at most once a day over three weeks", () => {
    let ledger: readonly LedgerEntry[] = [];
    const seen: string[] = [];
    for (const day of daysFrom("2020-05-01", "2020-05-22")) {
      const board = boardOn(day);
      for (const round of [1, 2]) {
        const plan = planMails(board, { ledger });
        if (round === 2) expect(plan.mails).toEqual([]);
        ledger = [...ledger, ...plan.mails.flatMap((mail) => entriesOf(mail))];
        seen.push(...plan.mails.flatMap(({ keys, steps }) => [...keys, ...steps]));
      }
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(100);
  });

  it("is not larger than a mailbox takes", () => {
    for (const { html, text } of mails) expect(html.length + text.length).toBeLessThan(150_000);
  });
});
