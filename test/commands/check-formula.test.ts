import { describe, expect, it } from "vitest";
import { type CheckFormula, checkFormula } from "../../src/commands/check-formula.ts";
import { newEntryWorkbook } from "../../src/commands/set-up.ts";
import { loadEditionSeed, loadPackage } from "../../src/hosts/local/edition-seed.ts";
import type { RawCell, Table } from "../../src/workbook/table.ts";
import { declarations } from "../support/edition-fixture.ts";

const { entry } = declarations;
const tabOf = (key: string) => {
  const tab = entry.tabs.find((candidate) => candidate.key === key);
  if (tab === undefined) throw new RangeError(key);
  return tab;
};

const fresh: readonly Table[] = newEntryWorkbook(loadEditionSeed(loadPackage(), "2020"), {
  rows: {},
}).sheets.map(({ name, rows }) => ({
  name,
  rows: rows.map((row) => row.map(({ value }) => (typeof value === "object" ? null : value))),
}));

const formulaOf = (key: string, tables = fresh) => checkFormula(tabOf(key), entry, tables);

function changed(name: string, change: (table: Table) => Table): readonly Table[] {
  return fresh.map((table) => (table.name === name ? change(table) : table));
}

const rowsOf =
  (change: (row: readonly RawCell[]) => readonly RawCell[]) =>
  (table: Table): Table => ({ ...table, rows: table.rows.map(change) });

describe("the formula of «Kiểm tra»", () => {
  it("hands over its own cells without its own column, Quy định, and what rows may ask for", () => {
    expect(formulaOf("delegates")).toEqual({
      sheet: "Đại biểu",
      row: 2,
      column: 14,
      formula:
        "=KIEM_TRA(\"Đại biểu\"; 'Đại biểu'!$A$1:$M; 'Quy định'!$A$1:$Z; \"Hội nghị\"; 'Hội nghị'!$A$1:$M; \"Đề cử\"; 'Đề cử'!$A$1:$Y)",
    } satisfies CheckFormula);
  });

  it("hands over no tab twice", () => {
    expect(formulaOf("nominees")?.formula.match(/'Đề cử'!/g)).toHaveLength(1);
  });

  it("reaches as far as the years do", () => {
    expect(formulaOf("figures")?.formula).toContain("'Số liệu'!$A$1:$K;");
  });

  it.each([
    {
      because: "a title stands above the headers",
      tables: changed("Đại biểu", (table) => ({ ...table, rows: [["DANH SÁCH"], ...table.rows] })),
      expected: { row: 3, column: 14 },
    },
    {
      because: "the unit has put a column in front",
      tables: changed(
        "Đại biểu",
        rowsOf((row) => ["Riêng", ...row]),
      ),
      expected: { row: 2, column: 15 },
    },
    {
      because: "the tab is written in capitals",
      tables: changed("Đại biểu", (table) => ({ ...table, name: "ĐẠI BIỂU" })),
      expected: { sheet: "ĐẠI BIỂU" },
    },
  ])("stands where the tab has it: $because", ({ tables, expected }) => {
    expect(formulaOf("delegates", tables)).toMatchObject(expected);
  });

  it.each([
    { because: "it has no such column", key: "regulations", tables: fresh },
    {
      because: "columns stand beyond it, and the formula would read itself",
      key: "delegates",
      tables: changed(
        "Đại biểu",
        rowsOf((row) => [...row.slice(-1), ...row.slice(0, -1)]),
      ),
    },
    {
      because: "there is no Quy định to judge by",
      key: "delegates",
      tables: fresh.filter(({ name }) => name !== "Quy định"),
    },
    { because: "the tab is gone", key: "delegates", tables: [] },
  ])("is none when $because", ({ key, tables }) => {
    expect(formulaOf(key, tables)).toBeUndefined();
  });

  it("leaves out a tab that is not there", () => {
    const tables = fresh.filter(({ name }) => name !== "Hội nghị");
    expect(formulaOf("delegates", tables)?.formula).not.toContain("Hội nghị");
  });
});
