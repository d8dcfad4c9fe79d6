import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../src/domain/mail.ts";
import { appendLedger, readLedger } from "../../../src/hosts/local/ledger-file.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-thu-"));
  file = join(folder, ".dien-hinh", "so-thu.jsonl");
});

function event(key: string, state: LedgerEntry["state"]): LedgerEntry {
  const lists = { units: ["QLN"], to: ["a@b.vn"], cc: [], steps: ["T01/before/3"] };
  const at = "2020-05-08T08:00:00+07:00";
  return {
    key,
    day: "2020-05-08",
    kind: "unit-reminder",
    subject: "Nhắc việc",
    code: "AB12",
    state,
    at,
    ...lists,
  };
}

const states = () => [...readLedger(folder)].map(([key, { state }]) => [key, state]);

describe("the ledger", () => {
  it("is empty before the first mail and folds to the last state of each key", () => {
    expect(states()).toEqual([]);
    appendLedger(folder, [event("a", "PLANNED"), event("b", "PLANNED")]);
    appendLedger(folder, [event("a", "SENT")]);
    expect(states()).toEqual([
      ["a", "SENT"],
      ["b", "PLANNED"],
    ]);
  });

  it("forgets a line torn at any byte, and the next append repairs it", () => {
    appendLedger(folder, [event("a", "SENT")]);
    const whole = readFileSync(file);
    appendLedger(folder, [event("b", "SENT")]);
    const both = readFileSync(file);
    for (let end = whole.length; end < both.length - 1; end++) {
      writeFileSync(file, both.subarray(0, end));
      expect(states()).toEqual([["a", "SENT"]]);
      appendLedger(folder, [event("c", "PLANNED")]);
      expect(states()).toEqual([
        ["a", "SENT"],
        ["c", "PLANNED"],
      ]);
    }
  });

  it("leaves nothing behind of a torn line that was longer than the next one", () => {
    appendLedger(folder, [event("a", "SENT")]);
    const long = { ...event("b", "UNCERTAIN"), detail: "x".repeat(5000) };
    appendFileSync(file, JSON.stringify(long).slice(0, -1));
    appendLedger(folder, [event("c", "SENT")]);
    appendLedger(folder, [event("d", "SENT")]);
    expect(states().map(([key]) => key)).toEqual(["a", "c", "d"]);
    expect(readFileSync(file, "utf8")).not.toContain("xx");
  });

  it("counts a whole event that only lacks its line end: better no second mail", () => {
    appendLedger(folder, [event("a", "SENT")]);
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    expect(states()).toEqual([["a", "SENT"]]);
    appendLedger(folder, [event("b", "SENT")]);
    expect(states()).toEqual([
      ["a", "SENT"],
      ["b", "SENT"],
    ]);
  });

  it("forgets a last line that is no event, with its line end", () => {
    appendLedger(folder, [event("a", "SENT")]);
    appendFileSync(file, '{"key":"b"}\n');
    expect(states()).toEqual([["a", "SENT"]]);
  });

  it("names a torn line in the middle", () => {
    appendLedger(folder, [event("a", "SENT")]);
    appendFileSync(file, '{"key":\n');
    appendFileSync(file, `${JSON.stringify(event("c", "SENT"))}\n`);
    expect(() => readLedger(folder)).toThrow(
      expect.objectContaining({ code: "ledger-damaged", facts: { path: file, line: 2 } }),
    );
  });

  it("refuses to go on when it cannot be written", () => {
    mkdirSync(file, { recursive: true });
    expect(() => appendLedger(folder, [event("a", "SENT")])).toThrow(
      expect.objectContaining({ code: "write-refused" }),
    );
  });
});
