import { describe, expect, it } from "vitest";
import type { MailState } from "../../src/domain/mail.ts";
import { cursorText, readCursor } from "../../src/outbox/cursor.ts";
import { ledgerOf } from "../../src/outbox/ledger-rows.ts";
import { recoveredRows } from "../../src/outbox/recover.ts";
import { mailTo, rowsIn } from "../support/outbox/mails.ts";

const AT = "2020-05-04T01:00:00.000Z";
const mails = [mailTo("A"), mailTo("B", "C"), mailTo("D")];
const keys = mails.map((mail) => mail.keys);
const planned = ledgerOf(mails.flatMap((mail) => rowsIn(mail, "PLANNED")));
const statesOf = (results: string, isSending: boolean) =>
  recoveredRows({ mails: keys, results, isSending }, planned, AT).map(
    ({ units, state }) => `${units.join()} ${state}`,
  );

describe("a cursor that a run left behind", () => {
  it.each([
    { results: "", isSending: true, rows: ["A UNCERTAIN"], because: "the first was under way" },
    {
      results: "S",
      isSending: true,
      rows: ["A SENT", "B UNCERTAIN", "C UNCERTAIN"],
      because: "a shared mail is one mail",
    },
    {
      results: "SF",
      isSending: true,
      rows: ["A SENT", "B FAILED", "C FAILED", "D UNCERTAIN"],
      because: "each has its own result",
    },
    {
      results: "PUS",
      isSending: false,
      rows: ["B UNCERTAIN", "C UNCERTAIN", "D SENT"],
      because: "P waits on",
    },
    {
      results: "SP",
      isSending: false,
      rows: ["A SENT"],
      because: "none is under way, the last was not reached",
    },
    { results: "", isSending: false, rows: [], because: "nothing was begun" },
  ])("$results, sending: $isSending → $rows: $because", ({ results, isSending, rows }) => {
    expect(statesOf(results, isSending)).toEqual(rows);
  });

  it.each<MailState>(["SENT", "FAILED", "UNCERTAIN", "LAPSED"])(
    "changes nothing of a row that is %s already",
    (state) => {
      const ledger = ledgerOf(mails.flatMap((mail) => rowsIn(mail, state, "as it was")));
      expect(recoveredRows({ mails: keys, results: "US", isSending: true }, ledger, AT)).toEqual(
        [],
      );
    },
  );

  it("keeps the row's own mail and says that the run was cut off", () => {
    const [row] = recoveredRows({ mails: keys, results: "S", isSending: false }, planned, AT);
    expect(row).toEqual({
      ...rowsIn(mailTo("A"), "SENT")[0],
      at: AT,
      detail: "Lần chạy trước bị ngắt giữa chừng",
    });
  });

  it("leaves every row that waits to a person when nobody can read it", () => {
    const ledger = ledgerOf([...rowsIn(mailTo("A"), "PLANNED"), ...rowsIn(mailTo("B"), "SENT")]);
    const rows = recoveredRows(readCursor("{torn"), ledger, AT);
    expect(rows.map(({ units, state }) => [...units, state])).toEqual([["A", "UNCERTAIN"]]);
  });
});

describe("the text of a cursor", () => {
  it("is read back", () => {
    const cursor = { mails: keys, results: "SUF", isSending: true };
    expect(readCursor(cursorText(cursor))).toEqual(cursor);
  });

  it.each([
    ["", "no text"],
    ["null", "no object"],
    ['{"mails":[["a"]],"results":"SS","isSending":true}', "more results than mails"],
    ['{"mails":[["a"]],"results":"X","isSending":true}', "no letter of ours"],
    ['{"mails":["a"],"results":"","isSending":true}', "keys stand in lists"],
    ['{"mails":[[1]],"results":"","isSending":true}', "keys are texts"],
    ['{"mails":[["a"]],"results":""}', "a part is missing"],
  ])("%s is none: %s", (text, because) => {
    expect([readCursor(text), because]).toEqual([undefined, because]);
  });
});
