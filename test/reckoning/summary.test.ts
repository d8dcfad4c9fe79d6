import { describe, expect, it } from "vitest";
import { summaryOf } from "../../src/board/summary-json.ts";
import { messageOf } from "../../src/output/words.vi.ts";
import {
  type EditionFixture,
  editionBoard,
  type Row,
  unitRow,
} from "../support/edition-fixture.ts";

const HOLDS = { "Tổ chức hội nghị": "Có" };
const CITY = "Bằng khen của Chủ tịch UBND thành phố";
const EXEMPLARY = "Điển hình tiên tiến";

function summarized(world: Partial<EditionFixture>) {
  const board = editionBoard({ asOf: "2020-05-08", units: [unitRow("HB")], ...world });
  const summary = summaryOf(board, {
    sentence: messageOf,
    receipts: { documents: [], mails: [] },
  });
  const unit = (code: string) => summary.units.find((one) => one.code === code);
  return {
    board,
    summary,
    unit,
    limit: (code: string, of: string) => unit(of)?.limits.find((one) => one.code === code),
  };
}

const nominees = (count: number, more: Row = {}): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({
    "Đơn vị": "HB",
    "Đối tượng": "Tập thể",
    "Họ và tên hoặc tên tập thể": `Tổ ${index} Mẫu`,
    "Hình thức khen thưởng": CITY,
    ...more,
  }));
const delegates = (count: number, more: Row = {}): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({
    "Đơn vị": "HB",
    "Hội nghị": "Đơn vị",
    "Họ và tên": `Lê Mẫu ${index}`,
    "Giới tính": "Nam",
    "Thành phần": "Khách mời",
    ...more,
  }));

interface Numbers {
  readonly counted: number;
  readonly allowed: number | null;
  readonly left: number | null;
  readonly base: number | null;
  readonly met: boolean | null;
}
const numbers = (
  counted: number,
  [allowed, left, base, met]: readonly [
    number | null,
    number | null,
    number | null,
    boolean | null,
  ],
): Numbers => ({ counted, allowed, left, base, met });

describe("a limit of a unit", () => {
  it.each([
    { base: 21, count: 3, shows: numbers(3, [4, 1, 21, true]), because: "one place is left" },
    { base: 21, count: 4, shows: numbers(4, [4, 0, 21, true]), because: "at it" },
    { base: 21, count: 5, shows: numbers(5, [4, 0, 21, false]), because: "over it none is left" },
    { base: 21, count: 0, shows: numbers(0, [4, 4, 21, true]), because: "none nominated" },
    { base: 0, count: 0, shows: numbers(0, [0, 0, 0, true]), because: "an empty base allows 0" },
    { base: null, count: 3, shows: numbers(3, [null, null, null, null]), because: "no base" },
  ])("DM05 of $base, $count: $because", ({ base, count, shows }) => {
    const { limit } = summarized({
      units: [unitRow("HB", { "Tổng số tập thể": base })],
      entry: { "Đề cử": nominees(count) },
    });
    expect(limit("DM05", "HB")).toEqual({ code: "DM05", ...shows });
  });

  it.each([
    {
      code: "DM03",
      shows: numbers(7, [null, null, 10, true]),
      because: "«khoảng» allows no number, and leaves no places",
    },
    { code: "DM09", shows: numbers(0, [1, null, 10, false]), because: "nor does «ít nhất»" },
    { code: "DM10", shows: numbers(0, [1, null, 0, null]), because: "no birth date: not judged" },
    { code: "DM12", shows: numbers(1, [null, null, 1, null]), because: "the figure is blank" },
    { code: "DM01", shows: numbers(10, [100, 90, null, true]), because: "a number has no base" },
    { code: "DM16", shows: numbers(0, [null, null, null, null]), because: "no quota given" },
  ])("$code: $because", ({ code, shows }) => {
    const { limit } = summarized({
      units: [unitRow("HB", HOLDS)],
      entry: {
        "Đại biểu": [
          ...delegates(7, { "Thành phần": EXEMPLARY, "Phòng, bộ phận": "Tổ 1" }),
          ...delegates(3),
        ],
      },
    });
    expect(limit(code, "HB")).toEqual({ code, ...shows });
  });

  it("of those that hold a conference is not shown with the others", () => {
    const { unit } = summarized({ units: [unitRow("HB", HOLDS), unitRow("XD")] });
    const codes = (of: string) => unit(of)?.limits.map(({ code }) => code);
    expect(codes("HB")).toEqual(
      "DM01 DM03 DM05 DM06 DM07 DM08 DM09 DM10 DM11 DM12 DM16".split(" "),
    );
    expect(codes("XD")).toEqual("DM05 DM06 DM07 DM08 DM16".split(" "));
  });
});

describe("a limit of a quota group", () => {
  const inGroup = (code: string, collectives: number | null) =>
    unitRow(code, { "Nhóm tính tỷ lệ": "Nhóm 1", "Tổng số tập thể": collectives });
  const world = {
    units: [inGroup("HB", 3), inGroup("XD", 8), unitRow("YT", { "Tổng số tập thể": 10 })],
    entry: { "Đề cử": [...nominees(1), ...nominees(2, { "Đơn vị": "XD" })] },
  };

  it("stands with each of its units, with the group's numbers", () => {
    const { limit, summary } = summarized(world);
    const shared = { code: "DM05", ...numbers(3, [2, 0, 11, false]) };
    expect([limit("DM05", "HB"), limit("DM05", "XD")]).toEqual([shared, shared]);
    expect(limit("DM05", "YT")).toEqual({ code: "DM05", ...numbers(0, [2, 2, 10, true]) });
    expect(summary.limits.map(({ code }) => code)).not.toContain("DM05");
  });

  it("has one finding, of no single unit, that neither unit counts as its own", () => {
    const { summary, unit } = summarized(world);
    const found = summary.findings.filter(({ rule }) => rule === "DM05");
    expect(found.map(({ row, unit: whose }) => [row, whose])).toEqual([[4, null]]);
    const ownErrors = (code: string) =>
      summary.findings.filter((one) => one.unit === code && one.severity === "error").length;
    expect(unit("HB")?.errors).toBe(ownErrors("HB"));
  });

  it("is not judged while one of its units lacks the figure", () => {
    const { limit } = summarized({ ...world, units: [inGroup("HB", 3), inGroup("XD", null)] });
    expect(limit("DM05", "HB")).toEqual({ code: "DM05", ...numbers(3, [null, null, null, null]) });
  });
});

describe("shared limits", () => {
  const row = (code: string, theo: string): Row => ({
    Mã: code,
    "Áp dụng": "Có",
    Bảng: "Đề cử",
    Theo: theo,
    "Phép so": "không quá",
    "Giá trị": 2,
    "Mức độ": "Lỗi",
  });
  const units = [
    unitRow("HB", { "Cụm thi đua": "Cụm 1" }),
    unitRow("XD", { "Cụm thi đua": "Cụm 2" }),
    unitRow("YT"),
  ];

  it("are those of everything, of a cluster and of a column; a group is named", () => {
    const { summary, unit } = summarized({
      units,
      office: {
        "Định mức": [
          row("DMA", "toàn bộ"),
          row("DMC", "mỗi cụm"),
          row("DMK", "Chức vụ"),
          row("DMU", "mỗi đơn vị"),
          row("DMS", "mỗi đối tượng"),
        ],
      },
      entry: {
        "Đề cử": [...nominees(3, { "Chức vụ": "Đội" }), ...nominees(1, { "Đơn vị": "YT" })],
      },
    });
    expect(
      summary.limits.map(({ code, group, counted, left, met }) => [
        code,
        group,
        counted,
        left,
        met,
      ]),
    ).toEqual([
      ["DMA", null, 4, 0, false],
      ["DMC", "Cụm 1", 3, 0, false],
      ["DMC", "Cụm 2", 0, 2, true],
      ["DMK", "Đội", 3, 0, false],
    ]);
    expect(unit("HB")?.limits.map(({ code }) => code)).toEqual(["DMU"]);
  });

  it("of the 2020 edition are those of the Sở conference", () => {
    const { summary } = summarized({ units });
    expect(summary.limits.map(({ code }) => code)).toEqual("DM02 DM04 DM13 DM14 DM15".split(" "));
  });
});

describe("compositions", () => {
  const world = {
    units: [unitRow("HB"), unitRow("XD")],
    entry: {
      "Đại biểu": [
        ...delegates(2, { "Thành phần": EXEMPLARY }),
        ...delegates(1),
        ...delegates(1, { "Hội nghị": "Sở", "Thành phần": EXEMPLARY }),
        ...delegates(2, { "Hội nghị": "Sở", "Đơn vị": "XD" }),
      ],
    },
  };

  it("count each conference apart, unit by unit and in all", () => {
    const { unit, board } = summarized(world);
    expect(unit("HB")?.delegates).toEqual({
      unit: { total: 3, exemplary: 2, sharePercent: 200 / 3 },
      department: { total: 1, exemplary: 1, sharePercent: 100 },
    });
    expect(unit("XD")?.delegates).toEqual({
      unit: { total: 0, exemplary: 0, sharePercent: null },
      department: { total: 2, exemplary: 0, sharePercent: 0 },
    });
    expect(board.delegates.department).toEqual({ total: 3, exemplary: 1, sharePercent: 100 / 3 });
  });

  it("count nominees by subject, level and direct work", () => {
    const { board } = summarized({
      entry: {
        "Đề cử": [
          ...nominees(2),
          ...nominees(1, { "Hình thức khen thưởng": "Giấy khen của Giám đốc Sở" }),
          ...nominees(1, {
            "Đối tượng": "Cá nhân",
            "Hình thức khen thưởng": null,
            "Lao động trực tiếp": true,
          }),
        ],
      },
    });
    const { byLevel, ...counts } = board.nominees;
    expect(counts).toEqual({ total: 4, collectives: 3, individuals: 1, directWorkers: 1 });
    // in the order of the list «Cấp», not of the rows; nominees for recognition alone last
    expect([...byLevel]).toEqual([
      ["Sở", 1],
      ["Thành phố", 2],
      ["", 1],
    ]);
  });
});

describe("the summary", () => {
  it("names the edition and keeps what the office alone may see out of a unit's counts", () => {
    const person = nominees(1, { "Đối tượng": "Cá nhân" });
    const review = {
      "Đơn vị": "HB",
      "Đối tượng": "Cá nhân",
      Tên: "Tổ 0 Mẫu",
      "Hình thức khen thưởng": CITY,
    };
    const world = (discipline: string) =>
      summarized({
        entry: { "Đề cử": person },
        office: { "Xét duyệt": [{ ...review, "Kỷ luật": discipline }] },
      });
    const [clean, disciplined] = [world("Không"), world("Đang trong thời hạn kỷ luật")];
    expect(disciplined.summary.edition).toEqual({
      agency: "Sở Công Thương thành phố Đà Nẵng",
      ordinal: "III",
      year: 2020,
    });
    expect(disciplined.summary.findings.map(({ rule }) => rule)).toContain("DK02");
    expect(disciplined.unit("HB")?.errors).toBe(clean.unit("HB")?.errors);
    expect(disciplined.board.errors).toBe(clean.board.errors + 1);
  });

  it("gives null for what a finding lacks", () => {
    const { summary } = summarized({ units: [unitRow("HB", HOLDS)], asOf: "2020-04-01" });
    const found = summary.findings.find(({ rule }) => rule === "T03");
    expect(found).toMatchObject({ row: null, book: null, unit: "HB", source: "II.2.d" });
  });
});
