import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/output/words.vi.ts";
import {
  type EditionFixture,
  editionBoard,
  type Row,
  unitRow,
} from "../support/edition-fixture.ts";

const NAME = "Họ và tên hoặc tên tập thể";
const CITY = "Bằng khen của Chủ tịch UBND thành phố";
const FLAG = "Cờ thi đua của UBND thành phố";

function duplicates(sheet: string, rows: readonly Row[], world: Partial<EditionFixture> = {}) {
  return editionBoard({
    asOf: "2020-03-02",
    units: [unitRow("HB"), unitRow("XD"), unitRow("YT")],
    entry: { [sheet]: rows },
    ...world,
  }).findings.filter(({ code }) => code.startsWith("duplicate"));
}

/** «severity code unit row → other row of other unit». */
const briefs = (sheet: string, rows: readonly Row[]): readonly string[] =>
  duplicates(sheet, rows).map(({ severity, code, unit, at, facts }) =>
    [severity, code.slice("duplicate-".length), unit, at.row, "→", facts["otherRow"]].join(" "),
  );

const delegate = (name: string, more: Row = {}): Row => ({
  "Đơn vị": "HB",
  "Hội nghị": "Sở",
  "Họ và tên": name,
  "Giới tính": "Nữ",
  "Thành phần": "Khách mời",
  ...more,
});
const nominee = (name: string, more: Row = {}): Row => ({
  "Đơn vị": "HB",
  "Đối tượng": "Cá nhân",
  [NAME]: name,
  "Hình thức khen thưởng": CITY,
  ...more,
});
const born = (date: string | null): Row => ({ "Ngày sinh": date });
const sameDay = born("12/03/1980");
const XD = { "Đơn vị": "XD" };
const GROUP = { "Đối tượng": "Tập thể" };

interface Case {
  readonly rows: readonly Row[];
  readonly says: readonly string[];
  readonly because: string;
}

describe("one person twice at a conference", () => {
  const lan = "Lê Thị Hoà";
  const cases: readonly Case[] = [
    {
      rows: [delegate(lan, sameDay), delegate("Trần Thị Mẫu"), delegate(lan, sameDay)],
      says: ["error person HB 4 → 2"],
      because: "in one unit: the later row names the earlier",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan, sameDay), delegate(lan, sameDay)],
      says: ["error person HB 3 → 2", "error person HB 4 → 2"],
      because: "three times: both later rows",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan, { ...XD, ...sameDay })],
      says: ["error across-units HB 2 → 3", "error across-units XD 3 → 2"],
      because: "in two units: both rows, each naming the other",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan)],
      says: ["warning person HB 3 → 2"],
      because: "one date unknown",
    },
    {
      rows: [delegate(lan), delegate(lan)],
      says: ["warning person HB 3 → 2"],
      because: "neither known",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan, { ...XD, ...born(null) })],
      says: ["warning across-units HB 2 → 3", "warning across-units XD 3 → 2"],
      because: "one date unknown, in two units",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan, born("13/03/1980"))],
      says: [],
      because: "two dates are two people",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan, born("1980"))],
      says: ["warning person HB 3 → 2"],
      because: "the year alone agrees",
    },
    {
      rows: [delegate(lan, born("3/1980")), delegate(lan, born("1980"))],
      says: ["warning person HB 3 → 2"],
      because: "a month and its year",
    },
    {
      rows: [delegate(lan, born("1980")), delegate(lan, born("1980"))],
      says: ["warning person HB 3 → 2"],
      because: "two equal years are not yet one day",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan, born("1981"))],
      says: [],
      because: "another year",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan, born("31/04/1980"))],
      says: ["warning person HB 3 → 2"],
      because: "a date that reading faults is unknown",
    },
    {
      rows: [delegate(lan), delegate(lan, sameDay), delegate(lan, sameDay)],
      says: ["warning person HB 3 → 2", "error person HB 4 → 3"],
      because: "the sure twin is named before the doubtful one",
    },
    ...[
      "LÊ THỊ HÒA",
      "Lê  Thị  Hòa",
      "lê thị hoà",
      lan.normalize("NFD"),
      "Bà Lê Thị Hòa",
      "Lê Thị Hòa (Bé)",
    ].map((name) => ({
      rows: [delegate(lan, sameDay), delegate(name, sameDay)],
      says: ["error person HB 3 → 2"],
      because: `«${name}» is the same name`,
    })),
    ...["Lê Thị Hoa", "Lê Thị Hóa", "Lê Thị Hòa Bình", "Lê Thi Hòa"].map((name) => ({
      rows: [delegate(lan, sameDay), delegate(name, sameDay)],
      says: [],
      because: `«${name}» is another name`,
    })),
    {
      rows: [delegate("Đỗ Thị Mẫu", sameDay), delegate("Ðỗ Thị Mẫu", sameDay)],
      says: ["error person HB 3 → 2"],
      because: "Eth stands for Đ",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan, { ...sameDay, "Hội nghị": "Đơn vị" })],
      says: [],
      because: "two conferences",
    },
    {
      rows: [
        delegate(lan, { ...sameDay, "Hội nghị": "Đơn vị" }),
        delegate(lan, { ...sameDay, "Hội nghị": "Đơn vị" }),
      ],
      says: ["error person HB 3 → 2"],
      because: "twice at the unit's own",
    },
    {
      rows: [
        delegate(lan, { ...sameDay, "Hội nghị": "Đơn vị" }),
        delegate(lan, { ...XD, ...sameDay, "Hội nghị": "Đơn vị" }),
      ],
      says: [],
      because: "the conferences of two units are two",
    },
    {
      rows: [delegate(lan, { "Hội nghị": "Cụm" }), delegate(lan, { "Hội nghị": "Tỉnh" })],
      says: [],
      because: "conferences that reading faults are not one",
    },
    {
      rows: [delegate(lan, sameDay), delegate(lan, { ...sameDay, "Đơn vị": "Không ai biết" })],
      says: [],
      because: "a unit that nobody knows",
    },
  ];
  it.each(cases)("$because", ({ rows, says }) => expect(briefs("Đại biểu", rows)).toEqual(says));
});

describe("one subject twice for an award form", () => {
  const cases: readonly Case[] = [
    {
      rows: [nominee("Lê Mẫu", sameDay), nominee("Lê Mẫu", sameDay)],
      says: ["error person HB 3 → 2"],
      because: "a person, the same form",
    },
    {
      rows: [
        nominee("Lê Mẫu", sameDay),
        nominee("Lê Mẫu", { ...sameDay, "Hình thức khen thưởng": "Giấy khen của Giám đốc Sở" }),
      ],
      says: [],
      because: "a person, two forms",
    },
    {
      rows: [nominee("Lê Mẫu", sameDay), nominee("Lê Mẫu", { ...sameDay, ...XD })],
      says: ["error across-units HB 2 → 3", "error across-units XD 3 → 2"],
      because: "a person of two units",
    },
    {
      rows: [nominee("Tổ Hoà Bình", GROUP), nominee("TỔ HÒA BÌNH", GROUP)],
      says: ["error collective HB 3 → 2"],
      because: "a collective, folded",
    },
    {
      rows: [nominee("Tổ 1", GROUP), nominee("Tổ 1", { ...GROUP, "Hình thức khen thưởng": FLAG })],
      says: [],
      because: "a collective, two forms",
    },
    {
      rows: [nominee("Tổ 1", GROUP), nominee("Tổ 1", { ...GROUP, ...XD })],
      says: ["warning across-units HB 2 → 3", "warning across-units XD 3 → 2"],
      because: "two units may each have a Tổ 1",
    },
    {
      rows: [nominee("Hoa Mai"), nominee("Hoa Mai", GROUP)],
      says: [],
      because: "a person is no collective",
    },
    {
      rows: [
        nominee("Lê Mẫu", { ...sameDay, "Hình thức khen thưởng": "Giấy khen lạ" }),
        nominee("Lê Mẫu", { ...sameDay, "Hình thức khen thưởng": null }),
      ],
      says: [],
      because: "a form that reading faults is not the blank one",
    },
  ];
  it.each(cases)("$because", ({ rows, says }) => expect(briefs("Đề cử", rows)).toEqual(says));

  it("does not mix delegates and nominees", () => {
    const entry = {
      "Đại biểu": [delegate("Lê Mẫu", sameDay)],
      "Đề cử": [nominee("Lê Mẫu", sameDay)],
    };
    expect(duplicates("", [], { entry })).toEqual([]);
  });
});

describe("the finding", () => {
  it.each([
    {
      rows: [nominee("Lê Mẫu", sameDay), nominee("Lê Mẫu", sameDay)],
      says: ["Lê Mẫu đã có ở dòng 2; giữ một dòng."],
    },
    {
      rows: [nominee("Lê Mẫu"), nominee("Lê Mẫu", sameDay)],
      says: ["Lê Mẫu đã có ở dòng 2 (chưa đủ ngày sinh để chắc là một người); giữ một dòng."],
    },
    {
      rows: [nominee("Tổ 1", GROUP), nominee("Tổ 1", GROUP)],
      says: ["Tập thể Tổ 1 đã có ở dòng 2; giữ một dòng."],
    },
    {
      rows: [nominee("Tổ 1", GROUP), nominee("Tổ 1", { ...GROUP, ...XD })],
      says: [
        "Tổ 1 cũng có ở Phòng XD (tab Đề cử, dòng 3); hai đơn vị thống nhất, giữ một nơi.",
        "Tổ 1 cũng có ở Phòng HB (tab Đề cử, dòng 2); hai đơn vị thống nhất, giữ một nơi.",
      ],
    },
  ])("says $says", ({ rows, says }) => {
    const findings = duplicates("Đề cử", rows);
    expect(findings.map(messageOf)).toEqual(says);
    expect(new Set(findings.map(({ at }) => at.column))).toEqual(new Set([NAME]));
  });
});
