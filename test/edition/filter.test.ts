import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/edition/comparison.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { type FilterFault, parseFilter } from "../../src/edition/filter.ts";
import { vocabularyOf } from "../../src/edition/filter-columns.ts";
import { passes, readyFilter } from "../../src/edition/passes.ts";
import type { SheetRecord } from "../../src/workbook/record.ts";
import {
  dayCell,
  type EditionFixture,
  edition2020,
  editionBoard,
  type Row,
  unitRow,
} from "../support/edition-fixture.ts";

interface FilterCase {
  /** `Đề cử` where none is named. */
  readonly tab?: string;
  readonly filter: string;
  readonly row?: Row;
  readonly world?: Partial<EditionFixture>;
  readonly verdict: Verdict;
  readonly because: string;
}

const REQUIRED: Readonly<Record<string, Row>> = {
  "Đề cử": { "Đối tượng": "Cá nhân", "Họ và tên hoặc tên tập thể": "Nguyễn Văn Mẫu" },
  "Đại biểu": {
    "Hội nghị": "Đơn vị",
    "Họ và tên": "Nguyễn Văn Mẫu",
    "Giới tính": "Nam",
    "Thành phần": "Khách mời",
  },
};
const OFFICE_TABS = ["Xét duyệt"];

/** The first row of the tab, in an edition with one unit, asked one filter. */
function verdictOf({ tab = "Đề cử", filter, row = {}, world = {} }: FilterCase): Verdict {
  const typed = tab === "Đơn vị" ? row : { "Đơn vị": "HB", ...REQUIRED[tab], ...row };
  const own = tab === "Đơn vị" ? {} : { [tab]: [typed] };
  const isOffice = OFFICE_TABS.includes(tab);
  const { reckoning } = editionBoard({
    asOf: "2020-05-04",
    units: [unitRow("HB", tab === "Đơn vị" ? row : {})],
    ...world,
    office: { ...world.office, ...(isOffice ? own : {}) },
    entry: { ...world.entry, ...(isOffice ? {} : own) },
  });
  const { edition, intake, joins } = reckoning;
  const { tab: declared, read } = reading(edition, tab, filter);
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  const records: Readonly<Record<string, readonly SheetRecord[]>> = {
    units: edition.units.sheet.records,
    reviews: intake.reviews.records,
  };
  const [record] = records[declared.key] ?? intake.recordsOf(declared.key);
  if (record === undefined) throw new Error(`${tab} has no row`);
  return passes(readyFilter(read.filter, edition.catalogue), record, joins);
}

function reading(edition: Edition, name: string, filter: string) {
  const tab = [...edition.tabs.byKey.values()].find((one) => one.name === name);
  if (tab === undefined) throw new Error(`no tab ${name}`);
  const vocabulary = vocabularyOf(tab, edition.tabs);
  return { tab, read: parseFilter(filter, { vocabulary, settings: edition.settings }) };
}

function testFilters(title: string, cases: readonly FilterCase[]): void {
  describe(title, () => {
    it.each(cases)("$filter of $row: $because", (one) => {
      expect(verdictOf(one)).toBe(one.verdict);
    });
  });
}

const pages = (value: Row[string]): Row => ({ "Số trang": value });
const withColumn = (header: string, value: Row[string]): Row => ({ [header]: value });

testFilters("operators", [
  { filter: "Số trang = 3", row: pages(3), verdict: true, because: "the same number" },
  { filter: "Số trang = 3", row: pages(4), verdict: false, because: "another number" },
  { filter: "Số trang ≠ 3", row: pages(4), verdict: true, because: "another number" },
  { filter: "Số trang ≠ 3", row: pages(3), verdict: false, because: "the same number" },
  { filter: "Số trang <> 3", row: pages(3), verdict: false, because: "<> is ≠" },
  { filter: "Số trang <> 3", row: pages(2), verdict: true, because: "<> is ≠" },
  { filter: "Số trang ∈ 2 | 3", row: pages(3), verdict: true, because: "the last of a set" },
  { filter: "Số trang ∈ 2 | 3", row: pages(4), verdict: false, because: "none of a set" },
  { filter: "Số trang thuộc 2 | 3", row: pages(2), verdict: true, because: "thuộc is ∈" },
  { filter: "Số trang THUỘC 2 | 3", row: pages(4), verdict: false, because: "in any case" },
  { filter: "Số trang > 3", row: pages(3), verdict: false, because: "at it is not over" },
  { filter: "Số trang > 3", row: pages(4), verdict: true, because: "one over" },
  { filter: "Số trang ≥ 3", row: pages(3), verdict: true, because: "at it" },
  { filter: "Số trang ≥ 3", row: pages(2), verdict: false, because: "one under" },
  { filter: "Số trang >= 3", row: pages(3), verdict: true, because: ">= is ≥" },
  { filter: "Số trang >= 3", row: pages(2), verdict: false, because: ">= is ≥" },
  { filter: "Số trang < 3", row: pages(3), verdict: false, because: "at it is not under" },
  { filter: "Số trang < 3", row: pages(2), verdict: true, because: "one under" },
  { filter: "Số trang ≤ 3", row: pages(3), verdict: true, because: "at it" },
  { filter: "Số trang ≤ 3", row: pages(4), verdict: false, because: "one over" },
  { filter: "Số trang <= 3", row: pages(3), verdict: true, because: "<= is ≤" },
  { filter: "Số trang <= 3", row: pages(4), verdict: false, because: "<= is ≤" },
  { filter: "Số trang=3", row: pages(3), verdict: true, because: "no spaces are needed" },
  { filter: "Số trang trống", row: {}, verdict: true, because: "nothing typed" },
  { filter: "Số trang trống", row: pages(0), verdict: false, because: "0 is something" },
  { filter: "Số trang không trống", row: pages(0), verdict: true, because: "0 is something" },
  { filter: "Số trang không trống", row: {}, verdict: false, because: "nothing typed" },
]);

testFilters("clauses and alternatives", [
  { filter: "", row: {}, verdict: true, because: "a blank filter passes every row" },
  { filter: " ; ", row: {}, verdict: true, because: "so does one of signs alone" },
  {
    filter: "; Số trang = 3;; Quê quán trống;",
    row: pages(4),
    verdict: false,
    because: "a sign too many is no clause",
  },
  {
    filter: "Số trang = 3; Quê quán = Đà Nẵng",
    row: { ...pages(3), "Quê quán": "Đà Nẵng" },
    verdict: true,
    because: "both hold",
  },
  {
    filter: "Số trang = 3; Quê quán = Đà Nẵng",
    row: { ...pages(3), "Quê quán": "Huế" },
    verdict: false,
    because: "all must hold",
  },
  {
    filter: "Số trang = 3 hoặc Quê quán = Huế",
    row: { ...pages(2), "Quê quán": "Huế" },
    verdict: true,
    because: "one of two is enough",
  },
  {
    filter: "Số trang = 3 HOẶC Quê quán = Huế hoặc Chức vụ = Đội trưởng",
    row: { "Chức vụ": "Đội trưởng" },
    verdict: true,
    because: "the third of three",
  },
  {
    filter: "Số trang = 3 hoặc Quê quán = Huế; Chức vụ trống",
    row: { ...pages(3), "Chức vụ": "Đội trưởng" },
    verdict: false,
    because: "«hoặc» binds closer than ;",
  },
  {
    filter: "Họ và tên hoặc tên tập thể = Nguyễn Văn Mẫu",
    verdict: true,
    because: "a header may hold «hoặc»",
  },
  {
    filter: "Số trang = 9 hoặc Họ và tên hoặc tên tập thể = Nguyễn Văn Mẫu",
    verdict: true,
    because: "an alternative before such a header",
  },
  {
    filter: "Họ và tên hoặc tên tập thể = Lê A hoặc Số trang trống",
    verdict: true,
    because: "an alternative behind it",
  },
]);

testFilters("columns, the longest first", [
  {
    tab: "Đại biểu",
    filter: "Danh hiệu cũ = A",
    row: { "Danh hiệu cũ": "A", "Danh hiệu": "B" },
    verdict: true,
    because: "«Danh hiệu» begins it too",
  },
  {
    tab: "Đại biểu",
    filter: "Danh hiệu = B",
    row: { "Danh hiệu cũ": "A", "Danh hiệu": "B" },
    verdict: true,
    because: "the shorter one is still there",
  },
  {
    filter: "Hình thức khen thưởng.Cấp = Sở",
    row: { "Hình thức khen thưởng": "Giấy khen của Giám đốc Sở" },
    verdict: true,
    because: "the header itself is a column of the row too",
  },
  {
    tab: "Hội nghị",
    filter: "Thời lượng (ngày) ≤ 0,5",
    row: { "Thời lượng (ngày)": 0.5 },
    verdict: true,
    because: "brackets in a header",
  },
]);

testFilters("quotes and sets", [
  ...["Tổ 1; Tổ 2", "Tổ 1 | Tổ 2", "Tổ 1 hoặc Tổ 2"].map((department) => ({
    filter: `Phòng, bộ phận = «${department}»`,
    row: { "Phòng, bộ phận": department },
    verdict: true,
    because: "a quote holds what else would end a value",
  })),
  {
    filter: "Phòng, bộ phận ∈ «Tổ 1; Tổ 2» | Tổ 3; Số trang = 3",
    row: { "Phòng, bộ phận": "Tổ 3", ...pages(3) },
    verdict: true,
    because: "a set goes on behind a quote, and so do clauses",
  },
  {
    filter: "Phòng, bộ phận = « Tổ 3 » hoặc Số trang = 9",
    row: { "Phòng, bộ phận": "Tổ 3" },
    verdict: true,
    because: "spaces inside the quote do not count",
  },
]);

const twoHonours = { "Danh hiệu": "Lao động tiên tiến; Chiến sĩ thi đua cơ sở" };
testFilters("a cell of several values", [
  {
    tab: "Đại biểu",
    filter: "Danh hiệu = Chiến sĩ thi đua cơ sở",
    row: twoHonours,
    verdict: true,
    because: "one of them is equal",
  },
  {
    tab: "Đại biểu",
    filter: "Danh hiệu ∈ Chiến sĩ thi đua toàn quốc | Lao động tiên tiến",
    row: twoHonours,
    verdict: true,
    because: "one of them is in the set",
  },
  {
    tab: "Đại biểu",
    filter: "Danh hiệu ≠ Lao động tiên tiến",
    row: twoHonours,
    verdict: false,
    because: "≠ wants none of them",
  },
  {
    tab: "Đại biểu",
    filter: "Danh hiệu ≠ Chiến sĩ thi đua toàn quốc",
    row: twoHonours,
    verdict: true,
    because: "none of them is it",
  },
]);

const direct = (value: Row[string]): Row => ({ "Lao động trực tiếp": value });
testFilters("ticks and blanks", [
  { filter: "Lao động trực tiếp = Có", row: direct(true), verdict: true, because: "ticked" },
  { filter: "Lao động trực tiếp = Có", row: direct("x"), verdict: true, because: "typed" },
  { filter: "Lao động trực tiếp = Có", row: {}, verdict: false, because: "blank" },
  {
    filter: "Lao động trực tiếp = Không",
    row: {},
    verdict: true,
    because: "a blank tick is Không",
  },
  { filter: "Lao động trực tiếp = Không", row: direct(false), verdict: true, because: "unticked" },
  { filter: "Lao động trực tiếp ≠ Có", row: {}, verdict: true, because: "blank is not Có" },
  { filter: "Lao động trực tiếp ≠ Không", row: {}, verdict: false, because: "blank is Không" },
  { filter: "Lao động trực tiếp trống", row: {}, verdict: true, because: "nothing ticked" },
  { filter: "Lao động trực tiếp trống", row: direct(true), verdict: false, because: "ticked" },
  { filter: "Lao động trực tiếp không trống", row: {}, verdict: false, because: "nothing ticked" },
  { filter: "Quê quán = Huế", row: {}, verdict: false, because: "a blank is equal to nothing" },
  { filter: "Quê quán ≠ Huế", row: {}, verdict: true, because: "a blank passes ≠" },
  { filter: "Quê quán ∈ Huế | Đà Nẵng", row: {}, verdict: false, because: "a blank is in no set" },
  { filter: "Số trang ≤ 3", row: {}, verdict: false, because: "a blank is not few" },
  { filter: "Số trang ≥ 0", row: {}, verdict: false, because: "a blank is not 0" },
  { filter: "Số trang = 0", row: {}, verdict: false, because: "a blank is not 0" },
  { filter: "Ngày sinh < 01/01/2000", row: {}, verdict: false, because: "a blank is no day" },
]);

const held = (value: Row[string]): Row => ({ "Ngày tổ chức": value });
const born = (value: Row[string]): Row => ({ "Ngày sinh": value });
testFilters("numbers, days and percents", [
  ...["0,5", "0.5", "50 %", "1/2"].map((wanted) => ({
    tab: "Hội nghị",
    filter: `Thời lượng (ngày) = ${wanted}`,
    row: { "Thời lượng (ngày)": "0,5" },
    verdict: true,
    because: "one number in four spellings",
  })),
  ...(
    [
      ["<", "2020-03-14", true, "the day before"],
      ["<", "2020-03-15", false, "the day itself"],
      ["≤", "2020-03-15", true, "the day itself"],
      ["≤", "2020-03-16", false, "the day after"],
      [">", "2020-03-15", false, "the day itself"],
      [">", "2020-03-16", true, "the day after"],
      ["≥", "2020-03-15", true, "the day itself"],
      ["≥", "2020-03-14", false, "the day before"],
      ["=", "2020-03-15", true, "the day itself"],
      ["≠", "2020-03-15", false, "the day itself"],
    ] as const
  ).map(([operator, day, verdict, because]) => ({
    tab: "Hội nghị",
    filter: `Ngày tổ chức ${operator} 15/3/2020`,
    row: held(dayCell(day)),
    verdict,
    because,
  })),
  { filter: "Ngày sinh < 01/01/1980", row: born("1980"), verdict: false, because: "no day of it" },
  {
    filter: "Ngày sinh < 01/01/1981",
    row: born("1980"),
    verdict: true,
    because: "every day of it",
  },
  {
    filter: "Ngày sinh ≥ 01/01/1980",
    row: born("1980"),
    verdict: true,
    because: "every day of it",
  },
  { filter: "Ngày sinh < 15/06/1980", row: born("1980"), verdict: undefined, because: "who knows" },
  { filter: "Ngày sinh ≤ 30/06/1980", row: born("6/1980"), verdict: true, because: "a month" },
  { filter: "Ngày sinh ≤ 29/06/1980", row: born("6/1980"), verdict: undefined, because: "a month" },
  { filter: "Ngày sinh = 1980", row: born("1980"), verdict: true, because: "the year as typed" },
  {
    tab: "Hội nghị",
    filter: "Ngày dự kiến ≤ 15/03/2020",
    row: { "Ngày dự kiến": "10/03 - 15/03/2020" },
    verdict: true,
    because: "all of the stretch",
  },
  {
    tab: "Hội nghị",
    filter: "Ngày dự kiến ≤ 14/03/2020",
    row: { "Ngày dự kiến": "10/03 - 15/03/2020" },
    verdict: undefined,
    because: "a part of the stretch",
  },
  {
    filter: "Ngày hẹn > 01/01/2020",
    row: withColumn("Ngày hẹn", "chưa rõ"),
    verdict: false,
    because: "a word is no day, whatever its letters",
  },
]);

testFilters("Tuổi, to the plan's year", [
  { filter: "Tuổi ≤ 35", row: born("31/12/1985"), verdict: true, because: "35, by years alone" },
  { filter: "Tuổi ≤ 35", row: born("1984"), verdict: false, because: "36, of a year alone" },
  { filter: "Tuổi = 40", row: born("3/1980"), verdict: true, because: "a month is enough" },
  { filter: "Tuổi ≤ 35", row: {}, verdict: false, because: "no birth date, no age" },
  { filter: "Tuổi trống", row: {}, verdict: true, because: "no birth date, no age" },
  { filter: "Tuổi ≤ 35", row: born("31/04/1990"), verdict: undefined, because: "no such day" },
  { filter: "Tuổi ≤ [TUOI_TRE]", row: born("1985"), verdict: true, because: "35 from Cấu hình" },
  {
    filter: "Tuổi ≤ 35",
    row: born("1985"),
    world: { settings: { NAM: 2021 } },
    verdict: false,
    because: "the year is a setting",
  },
]);

const head = (form: string): Row => ({ "Hình thức khen thưởng": form });
const city = head("Bằng khen của Chủ tịch UBND thành phố");
const unitWith = (more: Row): Partial<EditionFixture> => ({ units: [unitRow("HB", more)] });
const conference = (more: Row): Partial<EditionFixture> => ({
  entry: { "Hội nghị": [{ "Đơn vị": "HB", ...more }] },
});
testFilters("columns of joined rows", [
  {
    filter: "Đơn vị.Tổ chức hội nghị = Có",
    world: unitWith({ "Tổ chức hội nghị": "Có" }),
    verdict: true,
    because: "the unit's row",
  },
  {
    filter: "Đơn vị.Tổng số tập thể ≥ 10",
    world: unitWith({ "Tổng số tập thể": 9 }),
    verdict: false,
    because: "a number of the unit's row",
  },
  {
    filter: "Đơn vị.Mã = HB",
    row: { "Đơn vị": "Không ai biết" },
    verdict: undefined,
    because: "an unknown unit decides nothing",
  },
  {
    filter: "Hội nghị.Địa điểm = Nhà khách",
    world: conference({ "Địa điểm": "Nhà khách" }),
    verdict: true,
    because: "the conference of the row's unit",
  },
  {
    filter: "Hội nghị.Địa điểm trống",
    verdict: true,
    because: "without a conference row its cells are blank",
  },
  {
    filter: "Hội nghị.Không tổ chức ≠ Có",
    verdict: true,
    because: "without a conference row nothing is ticked",
  },
  {
    filter: "Hội nghị.Không tổ chức ≠ Có",
    world: conference({ "Không tổ chức": true, "Lý do": "Ít người" }),
    verdict: false,
    because: "ticked in the unit's row",
  },
  {
    filter: "Hình thức khen thưởng.Cấp ∈ Thành phố | Bộ",
    row: city,
    verdict: true,
    because: "the award form's row",
  },
  {
    filter: "Hình thức khen thưởng.Đối tượng = Cá nhân",
    row: city,
    verdict: true,
    because: "one of its two subjects",
  },
  {
    filter: "Hình thức khen thưởng.Thẩm quyền = Giám đốc Sở",
    row: city,
    verdict: false,
    because: "somebody else decides",
  },
  {
    filter: "Hình thức khen thưởng.Cấp ≠ Sở",
    verdict: true,
    because: "without an award form its level is blank",
  },
  {
    filter: "Hình thức khen thưởng.Cấp ≠ Sở",
    row: head("Giấy khen của ai đó"),
    verdict: undefined,
    because: "an award form that reading faults",
  },
]);

const reviewed = (more: Row, subject = "Cá nhân"): Partial<EditionFixture> => ({
  office: {
    "Xét duyệt": [
      { "Đơn vị": "HB", "Đối tượng": subject, Tên: "Nguyễn Văn Mẫu", ...city, ...more },
    ],
  },
});
const votes = (one: number, all: number): Row => ({ "Số phiếu": one, "Tổng số phiếu": all });
testFilters("Xét duyệt", [
  {
    filter: "Xét duyệt.Kỷ luật = Không",
    row: city,
    world: reviewed({ "Kỷ luật": "Không" }),
    verdict: true,
    because: "unit, subject, name and award form are equal",
  },
  {
    filter: "Xét duyệt.Kỷ luật trống",
    row: city,
    world: reviewed({ "Kỷ luật": "Không" }, "Tập thể"),
    verdict: true,
    because: "another subject is another nominee",
  },
  {
    filter: "Xét duyệt.Kỷ luật trống",
    row: head("Giấy khen của Giám đốc Sở"),
    world: reviewed({ "Kỷ luật": "Không" }),
    verdict: true,
    because: "another award form is another row",
  },
  ...(
    [
      [2, 3, true, "exactly two thirds"],
      [6, 9, true, "two thirds in other numbers"],
      [65, 98, false, "66,33 %"],
      [667, 1000, true, "just over"],
      [666, 1000, false, "just under"],
    ] as const
  ).map(([one, all, verdict, because]) => ({
    filter: "Xét duyệt.Tỷ lệ phiếu ≥ 2/3",
    row: city,
    world: reviewed(votes(one, all)),
    verdict,
    because,
  })),
  {
    filter: "Xét duyệt.Tỷ lệ phiếu ≥ 70 %",
    row: city,
    world: reviewed(votes(7, 10)),
    verdict: true,
    because: "exactly 70 %",
  },
  {
    filter: "Xét duyệt.Tỷ lệ phiếu trống",
    row: city,
    world: reviewed(votes(0, 0)),
    verdict: true,
    because: "nobody voted",
  },
  {
    tab: "Xét duyệt",
    filter: "Tỷ lệ phiếu < 80 %; Tình trạng = không còn trong Đề cử",
    row: { "Đối tượng": "Cá nhân", Tên: "Lê Mẫu", ...votes(7, 10) },
    verdict: true,
    because: "on the tab itself, with the state as it is today",
  },
]);

const received = (...rows: readonly Row[]): Partial<EditionFixture> => ({
  office: { "Tiếp nhận": rows.map((row) => ({ "Đơn vị": "HB", "Mã việc": "T06", ...row })) },
});
const accepted = { "Kết quả": "Nhận", "Ngày nhận": "20/04/2020" };
const sentBack = {
  "Kết quả": "Trả lại",
  "Ngày nhận": "22/04/2020",
  "Lý do": "Thiếu ảnh",
  "Hạn mới": "30/04/2020",
};
testFilters("Thời hạn.T03 and Tiếp nhận.T06", [
  {
    filter: "Thời hạn.T03 = Quá hạn",
    world: unitWith({ "Tổ chức hội nghị": "Có" }),
    verdict: true,
    because: "31/03 is past",
  },
  {
    filter: "Thời hạn.T03 = Không phải thực hiện",
    verdict: true,
    because: "a unit that holds none owes it not",
  },
  {
    filter: "Thời hạn.t03 ≠ Quá hạn",
    world: {
      ...unitWith({ "Tổ chức hội nghị": "Có" }),
      ...conference(held("31/03/2020")),
    },
    verdict: true,
    because: "held on the last good day",
  },
  {
    filter: "Thời hạn.T06 = Sắp đến hạn hoặc Thời hạn.T06 = Chưa đến hạn",
    verdict: true,
    because: "six days before it",
  },
  { filter: "Tiếp nhận.T06 ≠ Nhận", verdict: true, because: "nothing received" },
  {
    filter: "Tiếp nhận.T06 = Nhận",
    world: received(accepted),
    verdict: true,
    because: "received",
  },
  {
    filter: "Tiếp nhận.T06 = Trả lại",
    world: received(accepted, sentBack),
    verdict: true,
    because: "the latest counts",
  },
  {
    filter: "Tiếp nhận.T06 = Nhận",
    world: received(sentBack, { ...accepted, "Ngày nhận": "05/05/2020" }),
    verdict: false,
    because: "a receipt of tomorrow is not yet one",
  },
]);

testFilters("có trong Đề cử", [
  ...(
    [
      [{ "Họ và tên": "Nguyễn Văn Mẫu" }, true, "the person stands there"],
      [{ "Họ và tên": "NGUYỄN  VĂN MẪU" }, true, "folded"],
      [{ "Họ và tên": "Lê Thị Mẫu" }, false, "somebody else"],
      [
        { "Họ và tên": "Lê Thị Mẫu", "Đại diện cho tập thể": "Nguyễn Văn Mẫu" },
        true,
        "the collective stands there",
      ],
      [{ "Họ và tên": "Nguyễn Văn Mẫu", "Đơn vị": "XD" }, false, "of another unit"],
    ] as const
  ).map(([row, verdict, because]) => ({
    tab: "Đại biểu",
    filter: "có trong Đề cử",
    row,
    world: {
      units: [unitRow("HB"), unitRow("XD")],
      entry: { "Đề cử": [{ "Đơn vị": "HB", ...REQUIRED["Đề cử"] }] },
    },
    verdict,
    because,
  })),
  {
    tab: "Đại biểu",
    filter: "Thành phần = Khách mời hoặc CÓ TRONG ĐỀ CỬ; Hội nghị = Đơn vị",
    verdict: true,
    because: "it may stand among other clauses",
  },
]);

testFilters("[MÃ] of Cấu hình", [
  {
    tab: "Đơn vị",
    filter: "Mã ∈ [MA_VAN_PHONG] | KHTCTH",
    world: { units: [unitRow("VP")] },
    verdict: true,
    because: "in a set",
  },
  {
    filter: "Quê quán = [NOI]",
    row: { "Quê quán": "Đà Nẵng; Huế" },
    world: { settings: { NOI: "Đà Nẵng; Huế" } },
    verdict: true,
    because: "what a setting holds ends no value",
  },
  {
    filter: "Quê quán = Thôn [THON], Huế",
    row: { "Quê quán": "Thôn 3, Huế" },
    world: { settings: { THON: 3 } },
    verdict: true,
    because: "inside a longer value",
  },
]);

const WORD = "Hoà Bình";
testFilters("folding", [
  ...["hòa bình", "HOÀ BÌNH", "  Hoà   Bình ", WORD.normalize("NFD")].map((typed) => ({
    filter: `Quê quán = ${typed}`,
    row: { "Quê quán": WORD },
    verdict: true,
    because: "case, spaces, Unicode form and tone placement do not matter",
  })),
  ...["QUÊ QUÁN", "quê quán", "Quê quán".normalize("NFD"), "Quê  quán"].map((header) => ({
    filter: `${header} = Huế`,
    row: { "Quê quán": "Huế" },
    verdict: true,
    because: "nor in a header",
  })),
  { filter: "Quê quán = Hòa Binh", row: { "Quê quán": WORD }, verdict: false, because: "tones do" },
  {
    tab: "Hội nghị",
    filter: "Sân khấu hoá = Có",
    row: { "Sân khấu hóa": "Có" },
    verdict: true,
    because: "nor in a header that the office added",
  },
]);

const exemplars = (value: string): Partial<EditionFixture> => ({
  office: {
    "Danh mục": [
      { "Danh sách": "Hội nghị", "Giá trị": "Đơn vị" },
      { "Danh sách": "Giới tính", "Giá trị": "Nam" },
      { "Danh sách": "Thành phần", "Giá trị": "Điển hình tiên tiến" },
      { "Danh sách": "Thành phần", "Giá trị": "Tấm gương", "Tính như": "Điển hình tiên tiến" },
      { "Danh sách": "Thành phần", "Giá trị": value },
    ],
  },
});
testFilters("Tính như", [
  {
    tab: "Đại biểu",
    filter: "Thành phần = Điển hình tiên tiến",
    row: { "Thành phần": "Tấm gương" },
    world: exemplars("Khách"),
    verdict: true,
    because: "the office's word stands for the built-in one",
  },
  {
    tab: "Đại biểu",
    filter: "Thành phần ≠ Điển hình tiên tiến",
    row: { "Thành phần": "tấm gương" },
    world: exemplars("Khách"),
    verdict: false,
    because: "and so it is for ≠",
  },
  {
    tab: "Đại biểu",
    filter: "Thành phần = Tấm gương",
    row: { "Thành phần": "Điển hình tiên tiến" },
    world: exemplars("Khách"),
    verdict: false,
    because: "the office's word names itself alone",
  },
  {
    tab: "Đại biểu",
    filter: "Thành phần = Điển hình tiên tiến",
    row: { "Thành phần": "Khách" },
    world: exemplars("Khách"),
    verdict: false,
    because: "a word that stands for none is itself",
  },
]);

testFilters("columns that the office added", [
  { filter: "Ưu tiên = 1", row: withColumn("Ưu tiên", 1), verdict: true, because: "a number" },
  { filter: "Ưu tiên = Có", row: withColumn("Ưu tiên", true), verdict: true, because: "a tick" },
  {
    filter: "Ưu tiên = B",
    row: withColumn("Ưu tiên", "A; B"),
    verdict: true,
    because: "several values",
  },
  { filter: "Ưu tiên = 1", row: withColumn("Ưu tiên", null), verdict: false, because: "blank" },
  {
    filter: "Tỷ lệ ≥ 70 %",
    row: withColumn("Tỷ lệ", { kind: "percent", fraction: 0.7 }),
    verdict: true,
    because: "a percent cell, exactly",
  },
  {
    filter: "Tỷ lệ ≥ 70 %",
    row: withColumn("Tỷ lệ", { kind: "percent", fraction: 0.699 }),
    verdict: false,
    because: "a percent cell, just under",
  },
  {
    filter: "Ngày hẹn < 05/05/2020",
    row: withColumn("Ngày hẹn", dayCell("2020-05-04")),
    verdict: true,
    because: "a date cell",
  },
  {
    filter: "Ưu tiên = 1",
    row: withColumn("Ưu tiên", { kind: "error", text: "#REF!" }),
    verdict: undefined,
    because: "a formula that failed decides nothing",
  },
  {
    filter: "Đơn vị.Hạng = A",
    world: unitWith({ Hạng: "A" }),
    verdict: true,
    because: "of the unit's row",
  },
  {
    filter: "Hội nghị.Ưu tiên = 1",
    world: conference({ "Ưu tiên": 1 }),
    verdict: true,
    because: "of the conference's row",
  },
]);

testFilters("a cell that reading faults is judged by no row", [
  { filter: "Số trang ≤ 3", row: pages("ba"), verdict: undefined, because: "no number" },
  { filter: "Số trang ≠ 3", row: pages("ba"), verdict: undefined, because: "not even ≠" },
  { filter: "Số trang trống", row: pages("ba"), verdict: undefined, because: "nor trống" },
  {
    filter: "Số trang = 3; Quê quán = Huế",
    row: pages("ba"),
    verdict: false,
    because: "another clause fails all the same",
  },
  {
    filter: "Số trang = 3 hoặc Quê quán = Huế",
    row: { ...pages("ba"), "Quê quán": "Huế" },
    verdict: true,
    because: "another alternative passes all the same",
  },
  {
    filter: "Số trang = 3 hoặc Quê quán = Huế",
    row: pages("ba"),
    verdict: undefined,
    because: "the other alternative fails",
  },
]);

interface FaultCase {
  readonly tab?: string;
  readonly filter: string;
  readonly fault: FilterFault;
  readonly because: string;
}

describe("a filter that cannot be read", () => {
  const { edition } = editionBoard({
    asOf: "2020-05-04",
    units: [unitRow("HB")],
    settings: { BO_TRONG: "" },
  }).reckoning;
  const operator = (clause: string): FilterFault => ({ kind: "unknown-operator", clause });
  const cases: readonly FaultCase[] = [
    {
      filter: "Cỡ giày = 40",
      fault: { kind: "unknown-column", column: "Cỡ giày" },
      because: "no such header",
    },
    {
      filter: "Đơn vị.Cỡ giày trống",
      fault: { kind: "unknown-column", column: "Đơn vị.Cỡ giày" },
      because: "no such header of the unit",
    },
    {
      filter: "Số trangs = 3",
      fault: { kind: "unknown-column", column: "Số trangs" },
      because: "a header is no prefix",
    },
    {
      filter: "Kiểm tra trống",
      fault: { kind: "unknown-column", column: "Kiểm tra" },
      because: "what the program writes is no column",
    },
    { filter: "Số trang 3", fault: operator("Số trang 3"), because: "no operator" },
    { filter: "Số trang", fault: operator("Số trang"), because: "a column alone" },
    {
      filter: "Số trang = 3; Quê quán là Huế",
      fault: operator("Quê quán là Huế"),
      because: "the second clause",
    },
    { filter: "Ảnh trống đi", fault: operator("Ảnh trống đi"), because: "words behind" },
    {
      filter: "Số trang > 3 | 4",
      fault: operator("Số trang > 3 | 4"),
      because: "greater than which?",
    },
    {
      filter: "Số trang =",
      fault: { kind: "no-value", clause: "Số trang =" },
      because: "nothing to compare with",
    },
    {
      filter: "Số trang ∈ 1 | ; Quê quán = Huế",
      fault: { kind: "no-value", clause: "Số trang ∈ 1 |" },
      because: "a set that goes on with nothing",
    },
    {
      filter: "Quê quán = «Huế; Số trang = 3",
      fault: { kind: "no-value", clause: "Quê quán = «Huế" },
      because: "a quote that nobody closed",
    },
    {
      filter: "Số trang ≤ ba",
      fault: { kind: "not-a-number", clause: "Số trang ≤ ba" },
      because: "a word has no order",
    },
    {
      filter: "Ngày sinh < 31/04/1980",
      fault: { kind: "not-a-number", clause: "Ngày sinh < 31/04/1980" },
      because: "no such day, though it has digits",
    },
    {
      filter: "Tuổi ≤ [KHONG_CO]",
      fault: { kind: "unknown-setting", setting: "KHONG_CO" },
      because: "no such setting",
    },
    {
      filter: "Tuổi ≤ [BO_TRONG]",
      fault: { kind: "unknown-setting", setting: "BO_TRONG" },
      because: "a setting that is blank",
    },
    {
      filter: "có trong Đề cử",
      fault: { kind: "unknown-column", column: "có trong Đề cử" },
      because: "it stands on Đại biểu alone",
    },
    {
      tab: "Đại biểu",
      filter: "có trong Đề cử = Có",
      fault: operator("có trong Đề cử = Có"),
      because: "it stands alone",
    },
    {
      tab: "Đại biểu",
      filter: "Xét duyệt.Kỷ luật = Không",
      fault: { kind: "unknown-column", column: "Xét duyệt.Kỷ luật" },
      because: "only nominees are reviewed",
    },
    {
      tab: "Tham luận",
      filter: "Tuổi ≤ 35",
      fault: { kind: "unknown-column", column: "Tuổi" },
      because: "no birth date, no age",
    },
  ];
  it.each(cases)("$filter: $because", ({ tab = "Đề cử", filter, fault }) => {
    expect(reading(edition, tab, filter).read).toEqual({ fault });
  });
});

describe("a row of the edition whose filter cannot be read", () => {
  const world: EditionFixture = {
    asOf: "2020-05-04",
    units: [unitRow("HB")],
    entry: { "Đề cử": [{ "Đơn vị": "HB", ...REQUIRED["Đề cử"], "Số trang": 1 }] },
  };
  const [row] = (edition2020["Điều kiện"] ?? []).flatMap(({ Mã }, index) =>
    Mã === "DK09" ? [index + 2] : [],
  );

  it.each([
    {
      must: "Số trang ~ 3",
      finding: { code: "filter-unreadable", sheet: "Điều kiện", row, column: "Thì phải" },
      because: "an operator that nobody knows",
    },
    {
      must: "Số tờ ≤ 3",
      finding: { code: "column-missing", sheet: "Đề cử", column: "Số tờ" },
      because: "a header that the tab lacks",
    },
    {
      must: "Đơn vị.Số tờ ≤ 3",
      finding: { code: "column-missing", sheet: "Đơn vị", column: "Số tờ" },
      because: "a header that the unit's row lacks",
    },
    {
      must: "Số trang ≤ [SO_TO]",
      finding: { code: "filter-unreadable", sheet: "Điều kiện", row, column: "Thì phải" },
      because: "a setting that Cấu hình lacks",
    },
  ])("is one finding, and stops nothing else: $because", ({ must, finding }) => {
    const { findings } = editionBoard({ ...world, changes: { DK09: { "Thì phải": must } } });
    const own = findings.filter(({ rule }) => rule === "DK09");
    expect(own.map(({ code, at, severity }) => ({ code, ...at, severity }))).toMatchObject([
      { ...finding, severity: "error" },
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["DK15", "DK16"]));
  });
});

describe("the 2020 edition", () => {
  const filtersOf = (sheet: string, column: string): readonly [string, string][] =>
    (edition2020[sheet] ?? []).flatMap((row): [string, string][] => {
      const text = row[column] ?? (column === "Khi" ? "" : undefined);
      const isColumn = column === "Trên" && /^Đơn vị\.[^=;]+$/.test(String(text ?? ""));
      const isOffice = text === "Văn phòng";
      if (typeof text !== "string" || isColumn || isOffice) return [];
      return [[String(row["Bảng"] ?? "Đơn vị"), text]];
    });
  const filters = [
    ...filtersOf("Thời hạn", "Thực hiện"),
    ...filtersOf("Định mức", "Lọc"),
    ...filtersOf("Định mức", "Trên"),
    ...filtersOf("Điều kiện", "Khi"),
    ...filtersOf("Điều kiện", "Thì phải"),
  ];
  const board = editionBoard({ asOf: "2020-05-04", units: [unitRow("HB")] });

  it("has 89 filters, two of them blank", () => expect(filters).toHaveLength(89));

  it.each(filters)("reads on %s: %s", (tab, filter) => {
    const { read } = reading(board.reckoning.edition, tab, filter);
    if ("fault" in read) throw new Error(JSON.stringify(read.fault));
    expect(read.filter.clauses.map(({ text }) => text).join("; ")).toBe(filter);
  });

  it("has no row that cannot be read", () => {
    expect(board.findings.filter(({ code }) => /unreadable|column-missing/.test(code))).toEqual([]);
  });
});
