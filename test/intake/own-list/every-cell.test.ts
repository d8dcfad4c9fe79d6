import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOfValue } from "../../../src/intake/own-list/cell-of-value.ts";
import { filledPlaces, type Grid, type Merge } from "../../../src/intake/own-list/grid.ts";
import { gridOfText } from "../../../src/intake/own-list/grid-of-text.ts";
import { itemOf } from "../../../src/intake/own-list/items.ts";
import { ANSWER, type Answers, type Question } from "../../../src/intake/own-list/own-list.ts";
import { understandList } from "../../../src/intake/own-list/understand.ts";
import { readCell } from "../../../src/workbook/read-cell.ts";
import type { RawCell } from "../../../src/workbook/table.ts";
import { listContextOf } from "../../support/list-context.ts";

const CONTEXT = listContextOf();
const NASTY: readonly string[] = (
  JSON.parse(
    readFileSync(new URL("../../corpus/nasty-inputs.json", import.meta.url), "utf8"),
  ) as readonly { readonly value: unknown }[]
).flatMap(({ value }) => (typeof value === "string" ? [value] : []));

const WORDS = [
  ...[
    "TT",
    "STT",
    "Họ và tên",
    "Họ tên đ/c",
    "Chức danh",
    "Năm sinh",
    "Nam",
    "Nữ",
    "Ghi chú",
    "CCCD",
  ],
  ...["Đơn vị", "Hình thức đề nghị", "Thành phần", "Danh hiệu", "Phòng", "Cột lạ", "Ngày sinh"],
  ...[
    "Nguyễn Văn Thử",
    "Bà Trần Thị Mẫu",
    "Lê Văn Giả - Phó phòng",
    "Tổ 1",
    "I",
    "II. Cá nhân",
    "A. Tập thể",
  ],
  ...[
    "12/5/85",
    "01/02/1980",
    "1980",
    "x",
    "-",
    "CSTĐCS",
    "GK GĐ Sở",
    "BK UBND TP",
    "Khách mời",
    "nu",
  ],
  ...[
    "TTKC",
    "Trung tâm Khuyến công",
    "Phòng KH-TC",
    "Tổng cộng: 25",
    "KT. GIÁM ĐỐC",
    "Danh sách đại biểu",
  ],
  ...[
    '=HYPERLINK("http://a.example")',
    "Danh sách đề nghị khen thưởng",
    "1",
    "2",
    "(1)",
    "(2)",
    "(3)",
  ],
];

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RawCell>(1980, 3, true, { kind: "day", day: "1980-02-01" }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RawCell>(
      { kind: "error", text: "#REF!" },
      { kind: "percent", fraction: 0.2 },
    ),
  },
);
const merge: fc.Arbitrary<Merge> = fc
  .tuple(fc.nat(8), fc.nat(3), fc.nat(5), fc.nat(3))
  .map(([row, down, column, right]) => ({
    firstRow: row,
    lastRow: row + down,
    firstColumn: column,
    lastColumn: column + right,
  }));
const grid: fc.Arbitrary<Grid> = fc.record({
  name: fc.constantFrom("", "Sheet1", "Tập thể"),
  rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
  merges: fc.array(merge, { maxLength: 2 }),
});
/** A list with true headers, which random cells seldom make. */
const headed: fc.Arbitrary<Grid> = grid.chain((one) =>
  fc.shuffledSubarray(WORDS.slice(0, 17), { minLength: 3, maxLength: 7 }).map((headers) => ({
    ...one,
    rows: [headers, ...one.rows],
  })),
);
const choice = fc.nat(6);
const item: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "1. ", "2) ", "(3) ", "- ", "• ", "4/ "),
    fc.constantFrom("Ông Nguyễn Văn Thử", "Bà Trần Thị Mẫu", "Lê Văn Giả", "Phòng Kỹ thuật"),
    fc.array(
      fc.tuple(fc.constantFrom(" – ", ", ", "; ", " (", ": ", ") "), fc.constantFrom(...WORDS)),
    ),
  )
  .map(([mark, name, parts]) => `${mark}${name}${parts.flat().join("")}`);
const pastedLines: fc.Arbitrary<readonly string[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: item },
    { weight: 2, arbitrary: fc.constantFrom(...WORDS, "", "Trân trọng./.") },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom("", ...WORDS), { maxLength: 4 })
        .map((cells) => cells.join("\t")),
    },
  ),
  { maxLength: 10 },
);

/** The rows in which somebody typed something. */
function rowsOf(list: Grid): readonly number[] {
  return [...new Set(filledPlaces(list).map(({ row }) => row))];
}

function answersTo(questions: readonly Question[], choices: readonly number[]): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, options, suggested }, index) => {
      const at = choices[index % choices.length] ?? 0;
      const value = at === 0 ? suggested : options[at % Math.max(1, options.length)]?.value;
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

describe("every cell of a list has one fate, whatever it holds and whatever is answered", () => {
  it.each([
    { grids: fc.array(grid, { minLength: 1, maxLength: 2 }), name: "random cells" },
    { grids: headed.map((one) => [one]), name: "random cells under true headers" },
  ])("$name", ({ grids }) => {
    fc.assert(
      fc.property(grids, fc.array(choice, { minLength: 1, maxLength: 5 }), (lists, choices) => {
        let answers: Answers = {};
        for (let round = 0; round < 4; round++) {
          const told = understandList(lists, CONTEXT, answers);
          for (const [index, sheet] of told.sheets.entries()) {
            expect(rowsOf(sheet.grid)).toEqual(rowsOf(lists[index] ?? { name: "", rows: [] }));
            const places = filledPlaces(sheet.grid);
            const named = sheet.fates.map(({ row, column }) => `${row},${column}`);
            expect(new Set(named).size).toBe(named.length);
            expect([...named].sort()).toEqual(places.map((at) => `${at.row},${at.column}`).sort());
          }
          const open = new Set(told.questions.map(({ id }) => id));
          for (const fate of told.sheets.flatMap(({ fates }) => fates)) {
            if (fate.is === "asked") expect(open).toContain(fate.question);
          }
          expect(told.questions.length).toBe(open.size);
          answers = { ...answers, ...answersTo(told.questions, choices) };
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a row of a pasted list is placed, asked about or listed, and none is lost", () => {
    fc.assert(
      fc.property(
        pastedLines,
        fc.constantFrom(undefined, "delegates", "nominees"),
        (lines, tab) => {
          const list = gridOfText(lines.join("\n"));
          const given = tab === undefined ? CONTEXT : { ...CONTEXT, tab };
          const { sheets } = understandList([list], given, {});
          const told = new Map<number, Set<string>>();
          for (const { row, is } of sheets.flatMap(({ fates }) => fates)) {
            told.set(row, (told.get(row) ?? new Set()).add(is));
          }
          const sent = lines.flatMap((line, row) => (line.trim() === "" ? [] : [row]));
          expect([...told.keys()].sort((one, other) => one - other)).toEqual(sent);
          const made = sheets.flatMap(({ rows }) => rows.map(({ row }) => row));
          expect(new Set(made).size).toBe(made.length);
          expect(sent.map((row) => row + 1)).toEqual(expect.arrayContaining(made));
        },
      ),
      { numRuns: 80 },
    );
  });

  it("an item taken apart keeps every letter of its mark, its name and its parts", () => {
    fc.assert(
      fc.property(item, (line) => {
        const found = itemOf(line);
        if (found === undefined) return;
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters([found.mark, found.name, ...found.parts].join(""))).toBe(letters(line));
      }),
      { numRuns: 100 },
    );
  });

  it("what is placed stands in the row that it was typed in", () => {
    fc.assert(
      fc.property(headed, (list) => {
        const [sheet] = understandList([{ ...list, merges: [] }], CONTEXT, {}).sheets;
        for (const fate of sheet?.fates ?? []) {
          if (fate.is !== "placed") continue;
          const row = sheet?.rows.find((one) => one.row === fate.row + 1);
          // A title that is still asked about may yet end what the title above it says.
          const below =
            sheet?.rows.filter((one) => one.row > fate.row + 1 && one.state !== "asked") ?? [];
          const keys = (row === undefined ? below : [row]).flatMap(({ cells }) =>
            cells.map(({ key }) => key),
          );
          if (row !== undefined || below.length > 0)
            expect(keys).toEqual(expect.arrayContaining([...fate.keys]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a row is only ever made of cells that the tab's own reader takes without an error", () => {
    fc.assert(
      fc.property(headed, choice, (list, at) => {
        let answers: Answers = {};
        for (let round = 0; round < 3; round++) {
          answers = {
            ...answers,
            ...answersTo(understandList([list], CONTEXT, answers).questions, [at]),
          };
        }
        const kept = new Set(Object.values(answers)).has(ANSWER.keep);
        for (const sheet of understandList([list], CONTEXT, answers).sheets) {
          const tab = CONTEXT.tabs.find(({ key }) => key === sheet.tab);
          for (const { key, cell: own } of kept ? [] : sheet.rows.flatMap(({ cells }) => cells)) {
            const column = tab?.columns?.find((one) => one.key === key);
            if (column === undefined) throw new RangeError(key);
            const { value, faults } = readCell(column, own, CONTEXT.reading);
            expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
            expect(cellOfValue(column, value)).toEqual(own);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a pasted text keeps every letter that is no separator", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom(...WORDS, ...NASTY.slice(0, 80)), {
            minLength: 2,
            maxLength: 5,
          }),
          { minLength: 1, maxLength: 5 },
        ),
        (rows) => {
          const plain = rows.map((row) =>
            row.map((text) => text.replace(/[\t\r\n"]/g, " ").trim()),
          );
          const read = gridOfText(plain.map((row) => row.join("\t")).join("\n"));
          expect(read.rows.map((row) => row.filter((one) => one !== null))).toEqual(
            plain.map((row) => row.filter((text) => text !== "")),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
