import { describe, expect, it } from "vitest";
import type { LedgerEntry, MailState } from "../../src/domain/mail.ts";
import { NEXT_STATES } from "../../src/domain/mail.ts";
import { tabNamed } from "../../src/hosts/apps-script/office/declarations.ts";
import { ledgerTable } from "../../src/hosts/apps-script/office/ledger-places.ts";
import { readMailLedger } from "../../src/hosts/sheets/mail-ledger.ts";
import {
  FILE_STATE_WORDS,
  MAIL_STATE_WORDS,
  mailLedgerSheet,
} from "../../src/output/ledger-sheets.vi.ts";
import type { RawCell } from "../../src/workbook/table.ts";

function entry(state: MailState): LedgerEntry {
  return {
    key: `SCT-III-2020|HB|${state}`,
    day: "2020-05-08",
    kind: "escalation",
    units: ["HB"],
    to: ["hb@so.example", "hb2@so.example"],
    cc: ["truong.hb@so.example"],
    subject: "[SCT-III-2020 · HB] Nhắc 1 việc",
    code: "AB23CD",
    state,
    at: "2020-05-08T00:00:00.000Z",
    detail: "Invalid email: hb@so.example",
    steps: ["HB|T01|last|2020-05-08", "HB|T02|after-3|2020-05-05"],
  };
}

describe("Sổ thư", () => {
  it("holds every record whole: what is written is read back, code and steps too", () => {
    const states = Object.keys(NEXT_STATES) as readonly MailState[];
    const { detail: _, ...silent } = entry("SENT");
    const ledger = [
      ...states.map(entry),
      { ...silent, key: "SCT-III-2020|VP-digest|2020-05-08", steps: [] },
    ];
    const sheet = mailLedgerSheet(ledger, tabNamed("office", "mailLedger"));
    const rows = sheet.rows.map((row) => row.map(({ value }) => value as RawCell));
    const table = { name: sheet.name, rows };
    const office = { name: "bang-dieu-hanh", tables: [table] };
    expect(readMailLedger(ledgerTable(office))).toEqual([...ledger].reverse());
  });

  it("calls a mail that is only a file no mail that was sent", () => {
    const shown = (words: typeof MAIL_STATE_WORDS) =>
      mailLedgerSheet([entry("SENT"), entry("FAILED")], tabNamed("office", "mailLedger"), words)
        .rows.slice(1)
        .map((row) => row.map(({ value }) => value).join("|"));
    expect(shown(MAIL_STATE_WORDS).join()).toContain("Đã gửi");
    expect(shown(FILE_STATE_WORDS).join()).toMatch(/Không gửi được[\s\S]*Đã ghi ra tệp/);
    expect(shown(FILE_STATE_WORDS).join()).not.toContain("Đã gửi");
  });
});
