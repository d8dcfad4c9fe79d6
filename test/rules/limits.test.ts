import { describe, expect, it } from "vitest";
import { assess } from "../../src/commands/assess.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { messageOf } from "../../src/output/words.vi.ts";
import {
  dayCell,
  type EditionFixture,
  editionBoard,
  editionSnapshot,
  type Row,
  unitRow,
} from "../support/edition-fixture.ts";

const LIMIT: Row = {
  Mã: "DMX",
  "Áp dụng": "Có",
  Bảng: "Đề cử",
  Theo: "mỗi đơn vị",
  "Phép so": "không quá",
  "Giá trị": 1,
  "Mức độ": "Lỗi",
};

interface World extends Partial<EditionFixture> {
  readonly limit?: Row;
  /** Rows of `Đề cử`, each completed. */
  readonly nominees?: readonly Row[];
}

/** What one limit says, in an edition that has no other rule. */
function judged({ limit = {}, nominees: rows, ...world }: World) {
  const board = editionBoard({
    asOf: "2020-05-04",
    units: [unitRow("HB"), unitRow("XD")],
    ...world,
    office: { "Định mức": [{ ...LIMIT, ...limit }], "Điều kiện": [], ...world.office },
    entry: rows ? { ...world.entry, "Đề cử": rows.map(nominee) } : (world.entry ?? {}),
  });
  return {
    board,
    findings: board.findings.filter(({ rule }) => rule === "DMX"),
    states: board.reckoning.limits,
  };
}

const brief = ({ code, at, unit }: Finding): string =>
  [code, at.row, at.column, unit].filter((part) => part !== undefined).join(" ");
const said = (world: World): readonly string[] => judged(world).findings.map(brief);

function nominee(more: Row, index: number): Row {
  return {
    "Đơn vị": "HB",
    "Đối tượng": "Tập thể",
    "Họ và tên hoặc tên tập thể": `Tổ ${index + 1} Nhà máy Mẫu`,
    ...more,
  };
}

function many(count: number, more: Row = {}): readonly Row[] {
  return Array.from({ length: count }, () => more);
}

interface AmountCase {
  readonly limit: Row;
  readonly counted: number;
  /** «Tổng số tập thể» of the unit. */
  readonly base?: number | null;
  readonly says: readonly string[];
  readonly because: string;
}

function testAmounts(title: string, limit: Row, cases: readonly AmountCase[]): void {
  it.each(cases)(`${title} $limit of $base, $counted: $because`, (one) => {
    const units = [unitRow("HB", { "Tổng số tập thể": one.base ?? null })];
    const world = { limit: { ...limit, ...one.limit }, nominees: many(one.counted), units };
    expect(said(world)).toEqual(one.says);
  });
}

const OVER = (row: number): readonly string[] => [`limit-exceeded ${row} HB`];
const UNMET = ["limit-unmet HB"];

describe("a number", () => {
  testAmounts("không quá", {}, [
    { limit: { "Giá trị": 3 }, counted: 3, says: [], because: "at it" },
    { limit: { "Giá trị": 3 }, counted: 4, says: OVER(5), because: "one over, on the fourth row" },
    { limit: { "Giá trị": 3 }, counted: 0, says: [], because: "none at all" },
    { limit: { "Giá trị": 0 }, counted: 1, says: OVER(2), because: "0 allows none" },
    { limit: { "Giá trị": "3" }, counted: 4, says: OVER(5), because: "typed as text" },
    { limit: { "Giá trị": "2,5" }, counted: 3, says: OVER(4), because: "the third is over 2,5" },
  ]);
  testAmounts("ít nhất", { "Phép so": "ít nhất" }, [
    { limit: { "Giá trị": 3 }, counted: 3, says: [], because: "at it" },
    { limit: { "Giá trị": 3 }, counted: 2, says: UNMET, because: "one short, on no row" },
    { limit: { "Giá trị": 3 }, counted: 0, says: [], because: "a unit without a row is not asked" },
  ]);
  testAmounts("bằng", { "Phép so": "bằng" }, [
    { limit: { "Giá trị": 3 }, counted: 3, says: [], because: "at it" },
    { limit: { "Giá trị": 3 }, counted: 4, says: OVER(5), because: "one over" },
    { limit: { "Giá trị": 3 }, counted: 2, says: UNMET, because: "one short" },
  ]);
  testAmounts("khoảng", { "Phép so": "khoảng", "Sai số": 1 }, [
    { limit: { "Giá trị": 3 }, counted: 4, says: [], because: "the upper end is in" },
    { limit: { "Giá trị": 3 }, counted: 5, says: OVER(6), because: "one over the upper end" },
    { limit: { "Giá trị": 3 }, counted: 2, says: [], because: "the lower end is in" },
    { limit: { "Giá trị": 3 }, counted: 1, says: UNMET, because: "one under the lower end" },
  ]);
});

describe("a percent of what the unit has", () => {
  const of = { "Giá trị": "20 %", Trên: "Đơn vị.Tổng số tập thể" };
  const rounded = (word: string): Row => ({ "Làm tròn": word });
  testAmounts("không quá", of, [
    { limit: {}, base: 20, counted: 4, says: [], because: "exactly the share" },
    { limit: {}, base: 20, counted: 5, says: OVER(6), because: "one over" },
    { limit: {}, base: 24, counted: 5, says: OVER(6), because: "4,8 goes down where no row says" },
    { limit: rounded("xuống"), base: 24, counted: 5, says: OVER(6), because: "4,8 goes down" },
    { limit: rounded("lên"), base: 21, counted: 5, says: [], because: "4,2 goes up" },
    { limit: rounded("lên"), base: 20, counted: 5, says: OVER(6), because: "4 stays 4" },
    { limit: rounded("lên"), base: 21, counted: 6, says: OVER(7), because: "4,2 goes up to 5" },
    { limit: rounded("gần nhất"), base: 22, counted: 5, says: OVER(6), because: "4,4 is 4" },
    { limit: rounded("gần nhất"), base: 23, counted: 5, says: [], because: "4,6 is 5" },
    {
      limit: { ...rounded("gần nhất"), "Giá trị": "50 %" },
      base: 9,
      counted: 5,
      says: [],
      because: "4,5 is 5",
    },
    { limit: rounded("tối thiểu 1"), base: 4, counted: 1, says: [], because: "0,8 allows 1" },
    { limit: rounded("tối thiểu 1"), base: 4, counted: 2, says: OVER(3), because: "and not 2" },
    { limit: rounded("tối thiểu 1"), base: 9, counted: 2, says: OVER(3), because: "1,8 is 1" },
    { limit: rounded("tối thiểu 1"), base: 0, counted: 1, says: OVER(2), because: "0 of nothing" },
    { limit: {}, base: 4, counted: 1, says: OVER(2), because: "0,8 goes down to 0" },
    { limit: {}, base: 0, counted: 1, says: OVER(2), because: "an empty base allows 0" },
    { limit: {}, base: 0, counted: 0, says: [], because: "and an empty unit is not at fault" },
    {
      limit: { "Giá trị": "29 %" },
      base: 100,
      counted: 29,
      says: [],
      because: "0,29 × 100 is 29, whatever binary fractions say",
    },
    {
      limit: { "Giá trị": "12,5 %" },
      base: 8,
      counted: 2,
      says: OVER(3),
      because: "a percent with a comma",
    },
    {
      limit: { "Giá trị": { kind: "percent", fraction: 0.2 } },
      base: 20,
      counted: 5,
      says: OVER(6),
      because: "a number cell that is formatted %",
    },
    {
      limit: {},
      base: null,
      counted: 3,
      says: ["base-missing 2 HB"],
      because: "nobody filled the base in: warned of, not judged",
    },
    { limit: {}, base: null, counted: 0, says: [], because: "nor asked for while nobody needs it" },
  ]);
  testAmounts("ít nhất", { ...of, "Phép so": "ít nhất" }, [
    { limit: {}, base: 21, counted: 4, says: UNMET, because: "4,2 goes up where no row says" },
    { limit: {}, base: 21, counted: 5, says: [], because: "5 is enough" },
    { limit: rounded("xuống"), base: 24, counted: 4, says: [], because: "4,8 goes down" },
  ]);
  testAmounts("bằng", { ...of, "Phép so": "bằng" }, [
    { limit: {}, base: 20, counted: 4, says: [], because: "at it" },
    { limit: {}, base: 20, counted: 3, says: UNMET, because: "one short" },
    { limit: {}, base: 20, counted: 5, says: OVER(6), because: "one over" },
  ]);
  testAmounts("khoảng", { ...of, "Phép so": "khoảng", "Sai số": 5 }, [
    { limit: {}, base: 20, counted: 3, says: [], because: "15 % exactly" },
    { limit: {}, base: 20, counted: 5, says: [], because: "25 % exactly" },
    { limit: {}, base: 20, counted: 6, says: OVER(7), because: "30 %, over from the sixth row" },
    { limit: {}, base: 20, counted: 2, says: UNMET, because: "10 %" },
    { limit: {}, base: 0, counted: 2, says: [], because: "an empty base is not judged" },
    {
      limit: {},
      base: null,
      counted: 2,
      says: ["base-missing 2 HB"],
      because: "nor a missing one",
    },
  ]);

  it("says of a limit that rounds to 0 that the unit is too small, and what would help", () => {
    const units = [unitRow("HB", { "Tổng số tập thể": 4 })];
    const facts = (base: number, count: number) =>
      judged({
        limit: of,
        nominees: many(count),
        units: [unitRow("HB", { "Tổng số tập thể": base })],
      }).findings[0]?.facts["kind"];
    expect(facts(4, 1)).toBe("rounded-to-zero");
    expect(facts(5, 2)).toBeUndefined();
    expect(facts(0, 1)).toBeUndefined();
    const limit = { ...of, "Lời nhắc": "{đơn vị}: {đã có}/{được phép}." };
    const [finding] = judged({ limit, nominees: many(1), units }).findings;
    expect(finding && messageOf(finding)).toBe(
      "Phòng HB: 1/0. Đơn vị quá nhỏ nên làm tròn xuống còn 0; Văn phòng có thể ghi chung Nhóm tính tỷ lệ ở tab Đơn vị hoặc đổi Làm tròn ở tab Định mức.",
    );
  });
});

const EXEMPLARY = "Điển hình tiên tiến";
function delegate(more: Row, index: number): Row {
  return {
    "Đơn vị": "HB",
    "Hội nghị": "Sở",
    "Họ và tên": `Nguyễn Văn Mẫu ${index}`,
    "Giới tính": "Nam",
    "Thành phần": "Khách mời",
    ...more,
  };
}

/** `count` delegates of whom the first `chosen` are `more`. */
function delegates(count: number, chosen: number, more: Row): readonly Row[] {
  return Array.from({ length: count }, (_, index) => delegate(index < chosen ? more : {}, index));
}

describe("a percent of a filter", () => {
  const limit: Row = {
    Bảng: "Đại biểu",
    Lọc: "Thành phần = Điển hình tiên tiến; Hội nghị = Sở",
    Trên: "Hội nghị = Sở",
    "Giá trị": "70 %",
  };
  const about = { ...limit, "Phép so": "khoảng", "Sai số": "[SAI_SO]" };
  const exemplary = { "Thành phần": EXEMPLARY };
  const over = (row: number) => [`limit-exceeded ${row} Thành phần HB`];
  const unmet = ["limit-unmet Thành phần HB"];

  it.each([
    { limit: about, all: 20, chosen: 13, says: [], because: "65 % exactly" },
    { limit: about, all: 20, chosen: 15, says: [], because: "75 % exactly" },
    { limit: about, all: 20, chosen: 12, says: unmet, because: "60 %" },
    { limit: about, all: 20, chosen: 16, says: over(17), because: "80 %, from the sixteenth on" },
    { limit: about, all: 2000, chosen: 1299, says: unmet, because: "64,95 % is never 65" },
    { limit: about, all: 10_000, chosen: 6499, says: unmet, because: "64,99 % is never 65" },
    { limit: about, all: 2000, chosen: 1501, says: over(1502), because: "75,05 % is over" },
    { limit: about, all: 0, chosen: 0, says: [], because: "an empty base is not judged" },
    { limit: about, all: 1, chosen: 0, says: unmet, because: "0 % of one" },
    {
      limit: { ...about, "Sai số": "2,5" },
      all: 40,
      chosen: 29,
      says: [],
      because: "72,5 % exactly",
    },
    { limit, all: 10, chosen: 7, says: [], because: "không quá: at it" },
    { limit, all: 10, chosen: 8, says: over(9), because: "không quá: one over" },
    { limit, all: 0, chosen: 0, says: [], because: "không quá: none at all" },
    {
      limit: { ...limit, "Phép so": "ít nhất" },
      all: 10,
      chosen: 6,
      says: unmet,
      because: "ít nhất: one short",
    },
    {
      limit: { ...limit, "Phép so": "ít nhất" },
      all: 10,
      chosen: 0,
      says: unmet,
      because: "ít nhất: none of a base that is there",
    },
    {
      limit: { ...limit, "Phép so": "ít nhất" },
      all: 0,
      chosen: 0,
      says: [],
      because: "ít nhất: no base, no judgement",
    },
  ])("$limit.Giá trị of $all, $chosen: $because", ({ limit: row, all, chosen, says }) => {
    expect(said({ limit: row, entry: { "Đại biểu": delegates(all, chosen, exemplary) } })).toEqual(
      says,
    );
  });

  it.each([
    { base: "Hội nghị = Sở; Giới tính = Nữ", fault: "Giới tính = Nữ" },
    { base: "Hội nghị = Đơn vị", fault: "Hội nghị = Đơn vị" },
    { base: "hội nghị = SỞ", fault: undefined },
  ])("needs every clause of «Trên» in «Lọc»: $base", ({ base, fault }) => {
    const { findings } = judged({ limit: { ...about, Trên: base } });
    expect(findings.map(({ code, facts }) => [code, facts["clause"]])).toEqual(
      fault === undefined ? [] : [["row-unreadable", fault]],
    );
  });

  it("leaves out of both numbers what reading faulted", () => {
    const rows = [...delegates(3, 2, exemplary), delegate({ "Thành phần": "Điển hình" }, 9)];
    const [state] = judged({ limit: about, entry: { "Đại biểu": rows } }).states;
    expect([state?.counted, state?.base]).toEqual([2, 3]);
  });
});

describe("«ít nhất» with a base filter that its value is no percent of", () => {
  const limit: Row = {
    Bảng: "Đại biểu",
    "Phép so": "ít nhất",
    Lọc: "Giới tính = Nữ; Hội nghị = Sở",
    Trên: "Hội nghị = Sở",
  };
  it.each([
    { rows: [{}], says: ["limit-unmet Giới tính HB"], because: "a delegate, no woman" },
    { rows: [{ "Giới tính": "Nữ" }], says: [], because: "a woman" },
    { rows: [{ "Hội nghị": "Đơn vị" }], says: [], because: "no record of the base" },
    { rows: [], says: [], because: "no record at all" },
    {
      rows: [{ "Giới tính": "chưa rõ" }],
      says: [],
      because: "a cell that cannot be read may be one",
    },
    {
      rows: [{}, { "Đơn vị": "XD", "Giới tính": "Nữ" }],
      says: ["limit-unmet Giới tính HB"],
      because: "each unit for itself",
    },
  ])("$because", ({ rows, says }) => {
    expect(said({ limit, entry: { "Đại biểu": rows.map(delegate) } })).toEqual(says);
  });
});

describe("«Đếm»", () => {
  const distinct = (value: Row[string]): Row => ({ "Phòng, bộ phận": value });
  const most: Row = { Đếm: "Phòng, bộ phận", "Giá trị": 2 };
  const least: Row = { ...most, "Phép so": "ít nhất" };
  const column = "Phòng, bộ phận HB";
  it.each([
    { limit: most, cells: ["A", "B", "a", "B "], says: [], because: "folded, two values" },
    {
      limit: most,
      cells: ["A", "B", "A", "C", "D"],
      says: [`limit-exceeded 5 ${column}`],
      because: "the third value stands on row 5",
    },
    { limit: most, cells: ["A", null, "B", null], says: [], because: "blanks are no value" },
    { limit: least, cells: ["A", "A"], says: [`limit-unmet ${column}`], because: "one value" },
    { limit: least, cells: ["A", "B"], says: [], because: "two values" },
  ])("different values of $cells: $because", ({ limit, cells, says }) => {
    expect(said({ limit, nominees: cells.map(distinct) })).toEqual(says);
  });

  const sum: Row = { Đếm: "tổng Số trang", "Giá trị": 10 };
  it.each([
    { limit: sum, cells: [3, 7], says: [], because: "10 exactly" },
    {
      limit: sum,
      cells: [3, 7, 0, 1, 1],
      says: ["limit-exceeded 5 Số trang HB"],
      because: "the sum passes 10 on row 5",
    },
    {
      limit: sum,
      cells: [3, null],
      says: ["base-missing 2 Số trang HB"],
      because: "a blank is named",
    },
    {
      limit: sum,
      cells: [11, null],
      says: ["base-missing 2 Số trang HB", "limit-exceeded 2 Số trang HB"],
      because: "what is there is over all the same",
    },
    {
      limit: { ...sum, "Phép so": "ít nhất" },
      cells: [3, "ba"],
      says: [],
      because: "an unread cell may add anything",
    },
    { limit: sum, cells: ["ba"], says: [], because: "an unread cell is not called blank" },
  ])("sum of $cells: $because", ({ limit, cells, says }) => {
    expect(said({ limit, nominees: cells.map((cell) => ({ "Số trang": cell })) })).toEqual(says);
  });

  it("adds decimals as people do", () => {
    const limit = { Bảng: "Hội nghị", Theo: "toàn bộ", Đếm: "tổng Thời lượng (ngày)" };
    const rows = ["HB", "XD", "YT"].map((unit) => ({ "Đơn vị": unit, "Thời lượng (ngày)": 0.1 }));
    const units = ["HB", "XD", "YT"].map((code) => unitRow(code));
    const world = { units, entry: { "Hội nghị": rows } };
    expect(said({ ...world, limit: { ...limit, "Giá trị": "0,3" } })).toEqual([]);
    expect(said({ ...world, limit: { ...limit, "Giá trị": "0,29" } })).toEqual([
      "limit-exceeded 4 Thời lượng (ngày)",
    ]);
  });

  it("judges no tab that lacks the column, and says that it does", () => {
    expect(said({ limit: least, nominees: many(2) })).toEqual([`limit-unmet ${column}`]);
    expect(withoutColumn("Phòng, bộ phận")).toEqual(["column-missing 1 Phòng, bộ phận"]);
  });
});

/** The same limit on a workbook whose `Đề cử` has lost a column. */
function withoutColumn(header: string): readonly string[] {
  const snapshot = editionSnapshot({
    asOf: "2020-05-04",
    units: [unitRow("HB")],
    office: {
      "Định mức": [{ ...LIMIT, Đếm: header, "Phép so": "ít nhất", "Giá trị": 2 }],
      "Điều kiện": [],
    },
    entry: { "Đề cử": many(2).map(nominee) },
  });
  const entries = snapshot.entries.map((book) => ({
    ...book,
    tables: book.tables.map((table) => {
      const at = table.rows[0]?.indexOf(header) ?? -1;
      const isMeant = table.name === "Đề cử";
      return isMeant ? { ...table, rows: table.rows.map((row) => row.toSpliced(at, 1)) } : table;
    }),
  }));
  const { findings } = assess({ ...snapshot, entries });
  return findings.filter(({ rule }) => rule === "DMX").map(brief);
}

describe("«Theo»", () => {
  const three = [unitRow("HB"), unitRow("XD"), unitRow("YT")];
  const inGroups = [
    unitRow("HB", { "Nhóm tính tỷ lệ": "Nhóm 1", "Tổng số tập thể": 3 }),
    unitRow("XD", { "Nhóm tính tỷ lệ": "nhóm 1", "Tổng số tập thể": 2 }),
    unitRow("YT", { "Tổng số tập thể": 2 }),
  ];
  const inClusters = [
    unitRow("HB", { "Cụm thi đua": "Cụm 1" }),
    unitRow("XD", { "Cụm thi đua": "Cụm 1" }),
    unitRow("YT"),
  ];
  const of = (...codes: readonly string[]) => codes.map((code) => ({ "Đơn vị": code }));
  const fifth: Row = { "Giá trị": "20 %", Trên: "Đơn vị.Tổng số tập thể" };
  const named = (name: string, more: Row = {}): Row => ({
    "Đối tượng": "Cá nhân",
    "Họ và tên hoặc tên tập thể": name,
    ...more,
  });
  const cases: readonly (World & { says: readonly string[]; because: string })[] = [
    {
      units: three,
      nominees: of("HB", "XD", "HB"),
      says: ["limit-exceeded 4 HB"],
      because: "mỗi đơn vị: the other is not over",
    },
    {
      units: three,
      limit: { Theo: "toàn bộ", "Giá trị": 2 },
      nominees: of("HB", "XD", "YT"),
      says: ["limit-exceeded 4"],
      because: "toàn bộ: the third of all, and no unit's",
    },
    {
      units: inClusters,
      limit: { Theo: "mỗi cụm" },
      nominees: of("HB", "YT", "YT", "XD"),
      says: ["limit-exceeded 5"],
      because: "mỗi cụm: one without a cluster is in none",
    },
    {
      units: inGroups,
      limit: { Theo: "mỗi nhóm tính tỷ lệ", ...fifth },
      nominees: of("HB"),
      says: [],
      because: "mỗi nhóm: together they have 5, one is allowed",
    },
    {
      units: inGroups,
      limit: { Theo: "mỗi nhóm tính tỷ lệ", ...fifth },
      nominees: of("HB", "XD"),
      says: ["limit-exceeded 3"],
      because: "mỗi nhóm: two of 5, in sheet order",
    },
    {
      units: inGroups,
      limit: { Theo: "mỗi nhóm tính tỷ lệ", ...fifth },
      nominees: of("YT"),
      says: ["limit-exceeded 2 YT"],
      because: "mỗi nhóm: one without is a group of its own",
    },
    {
      units: [...inGroups.slice(0, 1), unitRow("XD", { "Nhóm tính tỷ lệ": "Nhóm 1" })],
      limit: { Theo: "mỗi nhóm tính tỷ lệ", ...fifth },
      nominees: of("HB", "HB"),
      says: ["base-missing 2 XD"],
      because: "mỗi nhóm: the unit whose figure is missing is named",
    },
    {
      limit: { Theo: "mỗi đối tượng" },
      nominees: [
        named("Lê Hoà"),
        named("Trần Mẫu"),
        named("LÊ HÒA"),
        named("Lê Hòa", { "Đơn vị": "XD" }),
      ],
      says: ["limit-exceeded 4 HB"],
      because: "mỗi đối tượng: the same folded name in one unit",
    },
    {
      limit: { Theo: "mỗi đối tượng" },
      nominees: [
        named("Lê Hòa", { "Ngày sinh": "01/02/1980" }),
        named("Lê Hòa", { "Ngày sinh": "02/02/1980" }),
      ],
      says: [],
      because: "mỗi đối tượng: two dates are two people",
    },
    {
      limit: { Theo: "Chức vụ" },
      nominees: [{ "Chức vụ": "Tổ trưởng" }, { "Chức vụ": "tổ trưởng", "Đơn vị": "XD" }, {}, {}],
      says: ["limit-exceeded 3"],
      because: "a column of the rows: a blank is no group",
    },
    {
      limit: { Theo: "mỗi Chức vụ" },
      nominees: [{ "Chức vụ": "Tổ trưởng" }, { "Chức vụ": "Tổ trưởng" }, {}],
      says: ["limit-exceeded 3 HB"],
      because: "a column of the rows behind «mỗi»",
    },
    {
      limit: { Theo: "mỗi Loại" },
      units: [unitRow("HB"), unitRow("XD"), unitRow("YT", { Loại: "Doanh nghiệp" })],
      nominees: of("HB", "YT", "XD"),
      says: ["limit-exceeded 4"],
      because: "a column of Đơn vị, bare and behind «mỗi»",
    },
    {
      limit: { Theo: "Đơn vị.Cụm thi đua" },
      units: inClusters,
      nominees: of("HB", "YT", "YT", "XD"),
      says: ["limit-exceeded 5"],
      because: "a column of Đơn vị by its full name",
    },
    {
      limit: { Bảng: "Tham luận", Theo: "mỗi đối tượng" },
      entry: {
        "Tham luận": ["Lê Hòa", "Lê Hoà"].map((speaker) => ({
          "Đơn vị": "HB",
          "Người trình bày": speaker,
          "Tên báo cáo": "Bài học",
        })),
      },
      says: ["limit-exceeded 3 HB"],
      because: "mỗi đối tượng of a tab that calls the name otherwise",
    },
    {
      limit: { Bảng: "Đơn vị", Theo: "toàn bộ", Lọc: "Thủ trưởng trống" },
      says: ["limit-exceeded 3 Thủ trưởng"],
      because: "Đơn vị is a tab of records too",
    },
  ];
  it.each(cases)("$limit.Theo: $because", ({ says, ...world }) => {
    expect(said(world)).toEqual(says);
  });

  it.each([
    { theo: "mỗi nhà", because: "no such column" },
    { theo: "", because: "nothing typed" },
  ])("refuses «$theo»: $because", ({ theo }) => {
    expect(judged({ limit: { Theo: theo } }).findings.map(({ code }) => code)).toContain(
      "row-unreadable",
    );
  });

  it("refuses «mỗi đối tượng» on a tab without names", () => {
    const { findings } = judged({ limit: { Bảng: "Số liệu", Theo: "mỗi đối tượng" } });
    expect(findings.map(({ code, facts }) => [code, facts["kind"]])).toEqual([
      ["row-unreadable", "group"],
    ]);
  });
});

describe("what judges nothing", () => {
  const quota = { "Giá trị": "Đơn vị.Chỉ tiêu đại biểu Sở" };
  it.each([
    { limit: { "Mức độ": "Theo dõi" }, allowed: undefined, because: "Theo dõi" },
    { limit: { "Giá trị": null }, allowed: undefined, because: "«không quy định»" },
    { limit: { "Giá trị": "[CHUA_DIEN]" }, allowed: undefined, because: "a setting still blank" },
    { limit: quota, allowed: undefined, because: "a column that the unit left blank" },
    {
      limit: { "Phép so": "ít nhất", ...quota },
      allowed: undefined,
      because: "and so for ít nhất",
    },
    {
      limit: { "Giá trị": null, Trên: "Đơn vị.Tổng số tập thể" },
      allowed: undefined,
      because: "without a value no base is missed",
    },
  ])("$because", ({ limit, allowed }) => {
    const { findings, states } = judged({
      limit,
      nominees: many(9),
      settings: { CHUA_DIEN: "" },
    });
    const [state] = states;
    expect(findings).toEqual([]);
    expect([state?.counted, state?.allowed, state?.isMet]).toEqual([9, allowed, undefined]);
  });

  it.each([
    { quota: 9, says: [], because: "at it" },
    { quota: 8, says: ["limit-exceeded 10 HB"], because: "one over" },
    { quota: "tám", says: [], because: "a cell that reading faults" },
  ])("compares with a column of Đơn vị: $because", ({ quota: typed, says }) => {
    const units = [unitRow("HB", { "Chỉ tiêu đại biểu Sở": typed })];
    for (const value of ["Đơn vị.Chỉ tiêu đại biểu Sở", "Chỉ tiêu đại biểu Sở"]) {
      expect(said({ limit: { "Giá trị": value }, nominees: many(9), units })).toEqual(says);
    }
  });

  it("shows the share of a tracked limit", () => {
    const limit = { "Mức độ": "Theo dõi", Trên: "Đơn vị.Tổng số tập thể", "Giá trị": "20 %" };
    const units = [unitRow("HB", { "Tổng số tập thể": 12 })];
    const [state] = judged({ limit, nominees: many(3), units }).states;
    expect([state?.counted, state?.base, state?.allowed]).toEqual([3, 12, undefined]);
  });

  it("is a tracked «khoảng» too, far off as it may be", () => {
    const limit = {
      "Mức độ": "Theo dõi",
      "Phép so": "khoảng",
      "Giá trị": "70 %",
      Trên: "Đơn vị.Tổng số tập thể",
      "Sai số": 5,
    };
    const units = [unitRow("HB", { "Tổng số tập thể": 10 })];
    const { findings, states } = judged({ limit, nominees: many(1), units });
    expect([findings, states[0]?.isMet, states[0]?.base]).toEqual([[], undefined, 10]);
  });

  it("is a row not applied, even one that nobody could read", () => {
    const { findings, states } = judged({
      limit: { "Áp dụng": "Không", Lọc: "Cỡ giày = 40" },
      nominees: many(9),
    });
    expect([findings, states]).toEqual([[], []]);
  });

  it("compares with the conference of the unit", () => {
    const limit = { "Giá trị": "Hội nghị.Số đại biểu dự kiến" };
    const entry = {
      "Hội nghị": [{ "Đơn vị": "HB", "Số đại biểu dự kiến": 2 }],
      "Đề cử": many(3).map(nominee),
    };
    expect(said({ limit, entry })).toEqual(["limit-exceeded 4 HB"]);
  });
});

describe("Từ ngày, Đến ngày", () => {
  const until = "2020-05-10";
  const extended = { T06: { "Gia hạn": "HB = 20/05/2020", "Văn bản gia hạn": "12/SCT-VP" } };
  it.each([
    { period: { "Từ ngày": "05/05/2020" }, asOf: "2020-05-04", isOn: false, because: "day before" },
    { period: { "Từ ngày": "05/05/2020" }, asOf: "2020-05-05", isOn: true, because: "the day" },
    { period: { "Từ ngày": "05/05/2020" }, asOf: "2020-05-06", isOn: true, because: "day after" },
    { period: { "Đến ngày": "05/05/2020" }, asOf: "2020-05-04", isOn: true, because: "day before" },
    { period: { "Đến ngày": "05/05/2020" }, asOf: "2020-05-05", isOn: true, because: "the day" },
    { period: { "Đến ngày": "05/05/2020" }, asOf: "2020-05-06", isOn: false, because: "day after" },
    {
      period: { "Từ ngày": dayCell("2020-05-05") },
      asOf: "2020-05-04",
      isOn: false,
      because: "a date cell",
    },
    {
      period: { "Đến ngày": "Thời hạn.T06" },
      asOf: until,
      isOn: true,
      because: "its last good day",
    },
    {
      period: { "Đến ngày": "Thời hạn.T06" },
      asOf: "2020-05-11",
      isOn: false,
      because: "day after",
    },
    { period: { "Từ ngày": "Thời hạn.T06 + 1" }, asOf: until, isOn: false, because: "that day" },
    {
      period: { "Từ ngày": "Thời hạn.T06 + 1" },
      asOf: "2020-05-11",
      isOn: true,
      because: "day after",
    },
    {
      period: { "Từ ngày": "thời hạn.t06 - 2 ngày" },
      asOf: "2020-05-08",
      isOn: true,
      because: "−2",
    },
    {
      period: { "Từ ngày": "thời hạn.t06 - 2 ngày" },
      asOf: "2020-05-07",
      isOn: false,
      because: "−2",
    },
    {
      period: { "Từ ngày": "Thời hạn.T06 + 1" },
      changes: extended,
      asOf: "2020-05-19",
      isOn: false,
      because: "before the 20th is through the 19th",
    },
    {
      period: { "Từ ngày": "Thời hạn.T06 + 1" },
      changes: extended,
      asOf: "2020-05-20",
      isOn: true,
      because: "the day after the extended last good day",
    },
    {
      period: { "Từ ngày": "Thời hạn.T06 + 1" },
      changes: extended,
      units: [unitRow("HB", { Loại: "Đoàn thể" })],
      asOf: "2020-05-11",
      isOn: true,
      because: "a unit that does not owe it goes by the row's own day",
    },
    {
      period: { "Từ ngày": "Thời hạn.T12" },
      asOf: until,
      isOn: false,
      because: "no day, no start",
    },
    { period: { "Đến ngày": "Thời hạn.T12" }, asOf: until, isOn: true, because: "no day, no end" },
    {
      period: { "Từ ngày": "[NGAY_HOI_NGHI_SO]" },
      asOf: until,
      isOn: false,
      because: "still blank",
    },
    {
      period: { "Từ ngày": "[NGAY_HOI_NGHI_SO]" },
      settings: { NGAY_HOI_NGHI_SO: "10/05/2020" },
      asOf: until,
      isOn: true,
      because: "a day of Cấu hình",
    },
  ])("$period on $asOf: $because", ({ period, isOn, ...world }) => {
    const { findings, states } = judged({ ...world, limit: period, nominees: many(2) });
    expect(findings.map(brief)).toEqual(isOn ? ["limit-exceeded 3 HB"] : []);
    expect(states.some(({ group }) => group.key === "HB")).toBe(isOn);
  });
});

describe("[MÃ] in a cell of a row", () => {
  const settings = {
    SO: 2,
    PHAN: "20 %",
    COT: "Đơn vị.Tổng số tập thể",
    TAB: "Đề cử",
    NHOM: "mỗi đơn vị",
    DEM: "Phòng, bộ phận",
    VAN_BAN: "5144/KH-UBND",
  };
  const over = ["limit-exceeded 4 HB"];
  it.each([
    { limit: { "Giá trị": "[SO]" }, says: over, because: "Giá trị" },
    { limit: { "Giá trị": "[PHAN]", Trên: "[COT]" }, says: over, because: "Giá trị and Trên" },
    { limit: { Bảng: "[TAB]", "Giá trị": 2 }, says: over, because: "Bảng" },
    { limit: { Theo: "[NHOM]", "Giá trị": 2 }, says: over, because: "Theo" },
    {
      limit: { Lọc: "Số trang ≤ [SO]", "Giá trị": 2 },
      says: ["limit-exceeded 4 Số trang HB"],
      because: "Lọc",
    },
    {
      limit: { Đếm: "[DEM]", "Giá trị": 2 },
      says: ["limit-exceeded 4 Phòng, bộ phận HB"],
      because: "Đếm",
    },
    { limit: { "Từ ngày": "Thời hạn.T0[SO]", "Giá trị": "[SO]" }, says: over, because: "Từ ngày" },
  ])("$because", ({ limit, says }) => {
    const units = [unitRow("HB", { "Tổng số tập thể": 10 })];
    const nominees = ["A", "B", "C"].map((name) => ({ "Phòng, bộ phận": name, "Số trang": 2 }));
    expect(said({ limit, nominees, units, settings })).toEqual(says);
  });

  it("stands in «Căn cứ» and «Lời nhắc» too", () => {
    const limit = { "Căn cứ": "[VAN_BAN], mục 2", "Lời nhắc": "Theo [VAN_BAN], bớt {vượt}." };
    const [finding] = judged({ limit, nominees: many(2), settings }).findings;
    expect(finding?.source).toBe("5144/KH-UBND, mục 2");
    expect(finding && messageOf(finding)).toBe("Theo 5144/KH-UBND, bớt 1.");
  });
});

describe("a row that cannot be read judges nothing, and says which cell", () => {
  const cases: readonly { limit: Row; column: string; kind: string; because: string }[] = [
    { limit: { Bảng: "Sổ thư" }, column: "Bảng", kind: "sheet", because: "no tab of records" },
    { limit: { Bảng: "Đề" }, column: "Bảng", kind: "sheet", because: "no tab" },
    { limit: { Đếm: "Cỡ giày" }, column: "Đếm", kind: "column", because: "no column" },
    { limit: { Đếm: "tổng Cỡ giày" }, column: "Đếm", kind: "column", because: "no column" },
    { limit: { "Giá trị": "vài" }, column: "Giá trị", kind: "value", because: "no number" },
    { limit: { "Giá trị": "-1" }, column: "Giá trị", kind: "value", because: "below 0" },
    {
      limit: { "Giá trị": "Số trang" },
      column: "Giá trị",
      kind: "value",
      because: "not of a unit",
    },
    {
      limit: { "Giá trị": "Hình thức khen thưởng.Thứ tự" },
      column: "Giá trị",
      kind: "value",
      because: "nor is a column of the award form",
    },
    {
      limit: { "Giá trị": "[KHONG_CO]" },
      column: "Giá trị",
      kind: "unknown-setting",
      because: "no such setting",
    },
    {
      limit: { "Giá trị": "20 %" },
      column: "Trên",
      kind: "percent-of-nothing",
      because: "a percent of nothing",
    },
    {
      limit: { "Phép so": "khoảng" },
      column: "Sai số",
      kind: "tolerance",
      because: "«khoảng» without a tolerance",
    },
    {
      limit: { "Phép so": "khoảng", "Sai số": "ít" },
      column: "Sai số",
      kind: "tolerance",
      because: "a tolerance that is no number",
    },
    { limit: { "Từ ngày": "mai" }, column: "Từ ngày", kind: "period", because: "no day" },
    {
      limit: { "Đến ngày": "Thời hạn.T99" },
      column: "Đến ngày",
      kind: "period",
      because: "no such task",
    },
    { limit: { "Lời nhắc": "Bớt {số}." }, column: "Lời nhắc", kind: "brace", because: "no name" },
    { limit: { "Lời nhắc": "Bớt {}." }, column: "Lời nhắc", kind: "brace", because: "no name" },
    {
      limit: { "Lời nhắc": "Thiếu {cột thiếu}." },
      column: "Lời nhắc",
      kind: "brace",
      because: "a name of conditions",
    },
  ];
  it.each(cases)("$limit: $because", ({ limit, column, kind }) => {
    const { findings, states } = judged({ limit, nominees: many(9) });
    expect(
      findings.map(({ code, severity, at, facts }) => ({ code, severity, at, facts })),
    ).toEqual([
      {
        code: "row-unreadable",
        severity: "error",
        at: { book: "bang-dieu-hanh.xlsx", sheet: "Định mức", row: 2, column },
        facts: expect.objectContaining({ kind }),
      },
    ]);
    expect(states).toEqual([]);
  });
});

describe("a finding", () => {
  it.each([
    { source: "II.3.a; giả định: làm tròn xuống", quoted: "II.3.a" },
    { source: "II.3.a; III.2; Giả định: hết", quoted: "II.3.a; III.2" },
    { source: "giả định: của Văn phòng", quoted: "giả định" },
    { source: "Mẫu báo cáo", quoted: "Mẫu báo cáo" },
    { source: null, quoted: undefined },
  ])("quotes of «$source» the clause: $quoted", ({ source, quoted }) => {
    const [finding] = judged({ limit: { "Căn cứ": source }, nominees: many(2) }).findings;
    expect(finding?.source).toBe(quoted);
  });

  it.each([
    { severity: "Lỗi", as: "error" },
    { severity: "Cảnh báo", as: "warning" },
  ])("of $severity is a $as", ({ severity, as }) => {
    const [finding] = judged({ limit: { "Mức độ": severity }, nominees: many(2) }).findings;
    expect(finding?.severity).toBe(as);
  });

  it.each([
    {
      filter: "Đơn vị.Loại = Phòng; Số trang trống",
      column: "Số trang",
      because: "not the unit's",
    },
    {
      filter: "Hình thức khen thưởng.Cấp trống",
      column: "Hình thức khen thưởng",
      because: "joined",
    },
    { filter: "Tuổi trống", column: "Ngày sinh", because: "Tuổi stands on the birth date" },
    {
      filter: "Xét duyệt.Kỷ luật trống",
      column: "Họ và tên hoặc tên tập thể",
      because: "Xét duyệt stands on the name",
    },
    {
      filter: "Đơn vị.Loại = Phòng; Thời hạn.T06 ≠ A",
      column: undefined,
      because: "the unit alone",
    },
  ])("stands under $column for $filter: $because", ({ filter, column }) => {
    const [finding] = judged({ limit: { Lọc: filter }, nominees: many(2) }).findings;
    expect([finding?.at.row, finding?.at.column]).toEqual([3, column]);
  });

  it.each([
    { limit: { Lọc: "Xét duyệt.Kỷ luật trống" }, isHidden: true },
    { limit: { Đếm: "Xét duyệt.Tên", "Phép so": "ít nhất" }, isHidden: true },
    { limit: { Lọc: "Tiếp nhận.T06 ≠ Nhận" }, isHidden: undefined },
  ])("that rests on what Văn phòng alone sees is shown to it alone: $limit", (one) => {
    const [finding] = judged({ limit: one.limit, nominees: many(2) }).findings;
    expect(finding?.officeOnly).toBe(one.isHidden);
  });

  it("counts the rows that pass, in sheet order, and stands on the first one over", () => {
    const nominees = [{}, { "Số trang": 9 }, {}, { "Số trang": 9 }, { "Số trang": 9 }];
    expect(said({ limit: { Lọc: "Số trang = 9" }, nominees })).toEqual([
      "limit-exceeded 5 Số trang HB",
    ]);
  });

  it("fills every name that a limit may use", () => {
    const message = "{đơn vị}|{tên}|{mức}|{đã có}|{được phép}|{vượt}|{cơ sở}|{tỷ lệ}|{Đơn vị}";
    const limit = {
      "Giá trị": "20 %",
      Trên: "Đơn vị.Tổng số tập thể",
      "Lời nhắc": message,
    };
    const units = [unitRow("HB", { "Tổng số tập thể": 8 })];
    const [finding] = judged({ limit, nominees: many(3), units }).findings;
    expect(finding && messageOf(finding)).toBe(
      "Phòng HB|Tổ 2 Nhà máy Mẫu|20 %|3|1|2|8|37,5 %|Phòng HB",
    );
  });

  it("names the units of a group", () => {
    const units = [
      unitRow("HB", { "Nhóm tính tỷ lệ": "N" }),
      unitRow("XD", { "Nhóm tính tỷ lệ": "N" }),
    ];
    const limit = {
      Theo: "mỗi nhóm tính tỷ lệ",
      "Phép so": "ít nhất",
      "Giá trị": 4,
      "Lời nhắc": "{đơn vị} còn thiếu {còn thiếu}.",
    };
    const [finding] = judged({ limit, nominees: many(1), units }).findings;
    expect(finding?.units).toEqual(["HB", "XD"]);
    expect(finding && messageOf(finding)).toBe("Phòng HB, Phòng XD còn thiếu 3.");
  });
});
