import { describe, expect, it } from "vitest";
import { unreachedUnits } from "../../src/outbox/unreached.ts";
import { mailTo, rowsIn } from "../support/outbox/mails.ts";

const mail = mailTo("A", "B");
const digest = { ...mailTo("VP"), steps: [] };
const expected = { mails: [mail, digest], withheld: [] };
const [rowA, rowB] = rowsIn(mail, "SENT");
const [key = "", keyB = ""] = mail.keys;

describe("the units that should have been written to", () => {
  it("are all named when the ledger knows nothing of them: planned rows may have been lost", () => {
    expect(unreachedUnits(expected, [])).toEqual([
      { unit: "A", reason: "not-planned" },
      { unit: "B", reason: "not-planned" },
      { unit: "VP", reason: "not-planned" },
    ]);
  });

  it("are not named once their steps, or the digest's key, were sent", () => {
    expect(unreachedUnits(expected, [...rowsIn(mail, "SENT"), ...rowsIn(digest, "SENT")])).toEqual(
      [],
    );
  });

  it.each([
    ["PLANNED", "waiting"],
    ["UNCERTAIN", "uncertain"],
    ["FAILED", "failed"],
  ] as const)("%s rows prove nothing: %s", (state, reason) => {
    expect(unreachedUnits({ mails: [mail], withheld: [] }, rowsIn(mail, state))).toEqual([
      { unit: "A", reason, key },
      { unit: "B", reason, key: keyB },
    ]);
  });

  it("count as reached when the same step went under another day's key", () => {
    const earlier = [rowA, rowB].flatMap((row) =>
      row === undefined ? [] : [{ ...row, key: row.key.replace("05-04", "05-03") }],
    );
    expect(unreachedUnits({ mails: [mail], withheld: [] }, earlier)).toEqual([]);
  });

  it("are judged one by one in a shared mail", () => {
    const rows = [...rowsIn(mail, "SENT").slice(0, 1), ...rowsIn(mail, "FAILED").slice(1)];
    expect(unreachedUnits({ mails: [mail], withheld: [] }, rows)).toEqual([
      { unit: "B", reason: "failed", key: keyB },
    ]);
  });

  it("name the last state of a key alone", () => {
    const rows = [...rowsIn(mail, "UNCERTAIN"), ...rowsIn(mail, "SENT")];
    expect(unreachedUnits({ mails: [mail], withheld: [] }, rows)).toEqual([]);
  });

  it("name those who cannot be written to, with their reason", () => {
    const withheld = [{ unit: "C", reason: "broken-address" as const, tasks: 2 }];
    expect(unreachedUnits({ mails: [], withheld }, [])).toEqual([
      { unit: "C", reason: "broken-address" },
    ]);
  });
});
