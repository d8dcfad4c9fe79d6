import { describe, expect, it } from "vitest";
import entry from "../../sheets-templates/entry-workbook.json" with { type: "json" };
import office from "../../sheets-templates/office-workbook.json" with { type: "json" };
import { classifyRow } from "../../src/workbook/classify-row.ts";
import type { Column, Tab } from "../../src/workbook/declaration.ts";
import { findColumns } from "../../src/workbook/find-columns.ts";
import { readCell } from "../../src/workbook/read-cell.ts";
import type { RawCell } from "../../src/workbook/table.ts";
import { FAULTED, type Fault } from "../../src/workbook/value.ts";
import { dayCell, isSheetDate } from "../support/day-cell.ts";
import { columnOfType } from "../support/reading-context.ts";
import { corpusColumns, corpusContext } from "./columns.ts";
import { headerReactions } from "./header-reactions.ts";
import { laterCases, structureCases } from "./later-cases.ts";
import corpus from "./nasty-inputs.json" with { type: "json" };
import { AS_TYPED, type Reaction } from "./reaction.ts";
import { addresses } from "./reactions/addresses.ts";
import { dates } from "./reactions/dates.ts";
import { formulasAndMarkup } from "./reactions/formulas-and-markup.ts";
import { letters } from "./reactions/letters.ts";
import { names } from "./reactions/names.ts";
import { numbers } from "./reactions/numbers.ts";
import { spaces } from "./reactions/spaces.ts";
import { ticks } from "./reactions/ticks.ts";
import { unitsAndSensitive } from "./reactions/units-and-sensitive.ts";

const reactions: readonly Reaction[] = [
  ...[...letters, ...spaces, ...names, ...formulasAndMarkup, ...dates],
  ...[...numbers, ...ticks, ...addresses, ...unitsAndSensitive],
];

const said = ({ code, severity, facts }: Fault): string => {
  const nearest = facts["nearest"] === undefined ? "" : ` → ${facts["nearest"]}`;
  return `${code} ${severity} ${facts["kind"]}${nearest}`;
};

function cellOf({ at, isPercentCell }: Reaction): RawCell {
  const value = corpus[at]?.value;
  if (isSheetDate(value)) return dayCell(value);
  if (isPercentCell) return { kind: "percent", fraction: Number(value) };
  const isPlain = value === null || ["string", "number", "boolean"].includes(typeof value);
  if (!isPlain) throw new RangeError(`case ${at} is no cell`);
  return value as RawCell;
}

describe("every case of the corpus", () => {
  it("has a reaction here, or stands in the list of those to come", () => {
    const answered = [...reactions, ...headerReactions].map(({ at }) => at);
    const all = new Set([...answered, ...structureCases, ...laterCases]);
    expect(corpus.flatMap((_, index) => (all.has(index) ? [] : [index]))).toEqual([]);
    expect(new Set(answered).size).toBe(answered.length);
    expect(corpus).toHaveLength(462);
  });
});

describe("a cell of the corpus", () => {
  it.each(reactions.map((reaction) => ({ ...reaction, note: corpus[reaction.at]?.expect })))(
    "$at: $note",
    (reaction) => {
      const raw = cellOf(reaction);
      const { value, faults } = readCell(corpusColumns[reaction.column], raw, corpusContext);
      const expected = reaction.value === AS_TYPED ? raw : reaction.value;
      expect(value === FAULTED).toBe(expected === FAULTED);
      expect(value).toEqual(expected);
      expect(faults.map(said)).toEqual(reaction.faults);
    },
  );

  it("is shown on one line of at most 80 characters, and never when it is personal data", () => {
    for (const reaction of reactions) {
      const { faults } = readCell(corpusColumns[reaction.column], cellOf(reaction), corpusContext);
      const isSensitive = faults.some(({ code }) => code === "sensitive-text");
      for (const { facts } of faults) {
        const typed = String(facts["typed"] ?? "");
        expect([...typed].length).toBeLessThanOrEqual(80);
        expect(typed).not.toMatch(/[\u0000-\u001f\u2028\u2029\ufeff]/);
        if (isSensitive) expect(typed).toBe("");
      }
    }
  });
});

function tabColumn(book: { tabs: readonly unknown[] }, tab: string, key: string): Column {
  const tabs = book.tabs as readonly Tab[];
  const found = tabs.find((one) => one.key === tab)?.columns?.find((one) => one.key === key);
  if (found === undefined) throw new RangeError(`${tab}.${key}`);
  return found;
}

const tab: Tab = {
  key: "tested",
  name: "Bảng thử",
  kind: "records",
  columns: [
    tabColumn(entry, "delegates", "unit"),
    tabColumn(entry, "delegates", "fullName"),
    tabColumn(entry, "delegates", "bornOn"),
    tabColumn(entry, "delegates", "position"),
    tabColumn(entry, "delegates", "remark"),
    columnOfType("percent", { key: "share", header: "Tỷ lệ" }),
    tabColumn(office, "units", "phone"),
    tabColumn(office, "units", "email"),
  ],
};

describe("a header of the corpus", () => {
  it.each(headerReactions.map((one) => ({ ...one, note: corpus[one.at]?.expect })))(
    "$at: $note",
    ({ at, column, isGuessed }) => {
      const header = corpus[at]?.value as RawCell;
      const rows = [["Đơn vị", "Ghi chú", header]];
      const search = findColumns(tab, { name: tab.name, rows });
      const keys = [...search.at].flatMap(([key, index]) => (index === 2 ? [key] : []));
      expect(keys).toEqual(column === undefined ? [] : [column]);
      expect(search.guessed.map(({ index }) => index)).toEqual(isGuessed ? [2] : []);
    },
  );
});

describe("a sheet of the corpus", () => {
  const headers = ["STT", "Họ và tên", "Chức vụ", "Đơn vị"];
  const search = findColumns(tab, { name: tab.name, rows: [headers] });

  it.each([
    { at: 376, row: ["5", "", "", ""], is: "ordinal-only" },
    { at: 378, row: ["", "Tổng cộng: 12", "", ""], is: "total" },
    { at: 379, row: ["I", "KHỐI ĐẢNG, ĐOÀN THỂ", "", ""], is: "section" },
    { at: 380, row: headers, is: "header" },
    { at: 381, row: ["", "Người lập biểu", "", "Thủ trưởng đơn vị"], is: "signature" },
  ])("$at: a row is $is", ({ row, is }) => {
    expect(classifyRow(search, row)).toBe(is);
  });

  it("391, 393: a column inserted or moved is found by its header", () => {
    const moved = ["Chức vụ", "Cột chèn thêm", "Đơn vị", "Họ và tên"];
    const { at } = findColumns(tab, { name: tab.name, rows: [moved] });
    expect([at.get("position"), at.get("unit"), at.get("fullName")]).toEqual([0, 2, 3]);
  });

  it("394: two filled columns under one header are ambiguous", () => {
    const rows = [
      ["Đơn vị", "Ghi chú", "Họ và tên", "Ghi chú"],
      ["VP", "a", "Lê Hòa", "b"],
    ];
    const { ambiguous } = findColumns(tab, { name: tab.name, rows });
    expect(ambiguous.map(({ column, indexes }) => [column.key, indexes])).toEqual([
      ["remark", [1, 3]],
    ]);
  });

  it("409: headers on the third row are found", () => {
    const rows = [["DANH SÁCH ĐẠI BIỂU"], [], headers];
    expect(findColumns(tab, { name: tab.name, rows }).headerRow).toBe(3);
  });
});
