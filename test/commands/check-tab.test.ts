import { describe, expect, it } from "vitest";
import { withAskedRules } from "../../src/commands/asked-rules.ts";
import { assessEntry } from "../../src/commands/assess-entry.ts";
import { checkTab } from "../../src/commands/check-tab.ts";
import { readRegulations } from "../../src/commands/regulation-book.ts";
import { tableOf } from "../../src/workbook/read-records.ts";
import type { Workbook } from "../../src/workbook/table.ts";
import { sampleSituation, visibleLines } from "../support/entry-situation.ts";

const situation = sampleSituation();
const { declarations, entries } = situation;
const CASES = entries.flatMap((entry) =>
  declarations.entry.tabs
    .filter(({ kind }) => kind === "records")
    .map((tab) => ({ book: entry.name, sheet: tab.name, entry, tab })),
);

describe("«Kiểm tra» of a tab, decided from the workbook and its `Quy định` alone", () => {
  it.each(CASES)("$book, $sheet: in the words of «Tổng hợp»", ({ entry, tab }) => {
    const regulations = readRegulations(situation.regulationsOf(entry), declarations);
    if (regulations === undefined) throw new RangeError("the sample has no regulations");
    const { texts } = checkTab(tab, { declarations, regulations, tables: entry.tables });
    expect(texts).toEqual(visibleLines(situation, entry, tab));
  });
});

describe("rows of rules for tabs that were not handed over", () => {
  const [entry] = entries;
  const regulations = entry && readRegulations(situation.regulationsOf(entry), declarations);
  if (entry === undefined || regulations === undefined) throw new RangeError("no sample");
  const known = declarations.entry.tabs.filter((tab) => tableOf(entry, tab) !== undefined);
  const rules = (office: Workbook) =>
    ["Định mức", "Điều kiện"].map((name) => office.tables.find((table) => table.name === name));

  it.each(known.map((tab) => ({ sheet: tab.name, tab })))(
    "decide nothing of $sheet alone, read or not",
    ({ tab }) => {
      const tables = [tableOf(entry, tab)].flatMap((table) => table ?? []);
      const source = { declarations, regulations, tables };
      const told = (given: typeof source) => {
        const { findings, reckoning } = assessEntry(given);
        return { findings, limits: reckoning.limits.map(({ isMet }) => isMet) };
      };
      expect(told(source)).toEqual(told({ ...source, isToldAll: true } as typeof source));
    },
  );

  it("are blank, and the others stay where they stood", () => {
    const tabs = new Set(["delegates"]);
    const asked = rules(withAskedRules(regulations.office, declarations, tabs));
    for (const [index, table] of rules(regulations.office).entries()) {
      const [headers = []] = table?.rows ?? [];
      const place = headers.indexOf("Bảng");
      const expected = table?.rows.map((row, at) =>
        at === 0 || row[place] === "Đại biểu" ? row : [],
      );
      expect(asked[index]?.rows).toEqual(expected);
      expect(asked[index]?.rows.filter((row) => row.length > 0).length).toBeGreaterThan(1);
    }
  });

  it("stay when they name a tab that nobody declared, or name it by a setting", () => {
    const told = regulations.office.tables.find(({ name }) => name === "Định mức");
    const [headers = [], first = []] = told?.rows ?? [];
    const place = headers.indexOf("Bảng");
    const rows = ["Đại biêu", "[MÃ]", null, " đại  BIỂU", "Đề cử"].map((typed) =>
      first.map((cell, index) => (index === place ? typed : cell)),
    );
    const office = { name: "Quy định", tables: [{ name: "Định mức", rows: [headers, ...rows] }] };
    const [table] = withAskedRules(office, declarations, new Set(["delegates"])).tables;
    expect(table?.rows.map((row) => row.length > 0)).toEqual([true, true, true, true, true, false]);
  });
});
