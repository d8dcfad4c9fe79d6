import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/output/words.vi.ts";
import { editionBoard, type Row, unitRow } from "../support/edition-fixture.ts";

const HOLDS = { "Tổ chức hội nghị": "Có" };
const HB = {
  ...HOLDS,
  Loại: "Đơn vị trực thuộc",
  "Tổng số tập thể": 21,
  "Tổng số cá nhân": 29,
  "Số phòng, bộ phận": 3,
  "Chỉ tiêu đại biểu Sở": 3,
};
const CITY = "Bằng khen của Chủ tịch UBND thành phố";
const FLAG = "Cờ thi đua của UBND thành phố";
const DEPARTMENT = "Giấy khen của Giám đốc Sở";

type Rows = readonly Row[];

/** `count` delegates of a conference; the first `chosen` are `more`. */
function delegates(
  conference: string,
  count: number,
  [chosen, more]: [number, Row] = [0, {}],
): Rows {
  return Array.from({ length: count }, (_, index) => ({
    "Đơn vị": "HB",
    "Hội nghị": conference,
    "Họ và tên": `Nguyễn Văn Mẫu ${index}`,
    "Giới tính": "Nam",
    "Thành phần": "Khách mời",
    ...(index < chosen ? more : {}),
  }));
}

function nominees(subject: string, count: number, forms: readonly string[]): Rows {
  return Array.from({ length: count }, (_, index) => ({
    "Đơn vị": "HB",
    "Đối tượng": subject,
    "Họ và tên hoặc tên tập thể": `Tổ ${index} Mẫu`,
    "Hình thức khen thưởng": forms[index % forms.length] ?? null,
  }));
}

interface LimitCase {
  readonly code: string;
  readonly delegates?: Rows;
  readonly nominees?: Rows;
  readonly unit?: Row;
  /** «code row column unit: message». */
  readonly says?: string;
  readonly because: string;
}

function said({ code, delegates: own = [], nominees: named = [], unit = {} }: LimitCase) {
  const { findings } = editionBoard({
    asOf: "2020-03-02",
    units: [unitRow("HB", { ...HB, ...unit }), unitRow("XD")],
    changes: { DM17: { "Áp dụng": "Có" } },
    entry: { "Đại biểu": own, "Đề cử": named },
  });
  return findings
    .filter(({ rule }) => rule === code)
    .map((finding) => {
      const { at, unit: whose = "-", severity, source } = finding;
      const place = `${at.sheet} ${at.row ?? "-"} ${at.column ?? "-"} ${whose}`;
      return `${severity} ${place} (${source}): ${messageOf(finding)}`;
    });
}

function testLimit(title: string, cases: readonly Omit<LimitCase, "code">[]): void {
  const [code = ""] = title.split(",");
  describe(title, () => {
    it.each(cases)("$because", ({ says, ...one }) => {
      expect(said({ code, ...one })).toEqual(says === undefined ? [] : [says]);
    });
  });
}

const exemplary = { "Thành phần": "Điển hình tiên tiến" };
const woman = { "Giới tính": "Nữ" };
const worker = { "Lao động trực tiếp": true };
const young = { "Ngày sinh": "1985" };
const older = { "Ngày sinh": "1984" };

testLimit("DM01, delegates of a unit conference", [
  { delegates: delegates("Đơn vị", 100), because: "at it" },
  {
    delegates: delegates("Đơn vị", 101),
    says: "error Đại biểu 102 Hội nghị HB (II.2.c): Phòng HB ghi 101 đại biểu dự Hội nghị đơn vị, được tối đa 100; cần bớt 1.",
    because: "one over",
  },
  { delegates: delegates("Sở", 101), because: "those of the Sở are not counted" },
  {
    delegates: delegates("Đơn vị", 101),
    unit: { "Tổ chức hội nghị": "Không" },
    because: "a unit that holds none",
  },
  { because: "none at all" },
]);

testLimit("DM02, delegates of the Sở conference", [
  { delegates: delegates("Sở", 200, [100, { "Đơn vị": "XD" }]), because: "at it" },
  {
    delegates: delegates("Sở", 201, [100, { "Đơn vị": "XD" }]),
    says: "error Đại biểu 202 Hội nghị - (II.3.a): Danh sách Hội nghị Sở có 201 đại biểu, được tối đa 200; cần bớt 1.",
    because: "one over, of all units together",
  },
  { because: "none at all" },
]);

testLimit("DM03, exemplary delegates of the unit's conference", [
  { delegates: delegates("Đơn vị", 20, [13, exemplary]), because: "65 % exactly" },
  { delegates: delegates("Đơn vị", 20, [15, exemplary]), because: "75 % exactly" },
  {
    delegates: delegates("Đơn vị", 20, [12, exemplary]),
    says: "warning Đại biểu - Thành phần HB (II.2.c): Hội nghị của Phòng HB: điển hình chiếm 60 % (12/20), cần khoảng 70 %, lệch không quá 5 điểm %; cân đối lại danh sách.",
    because: "too few, on no row",
  },
  {
    delegates: delegates("Đơn vị", 20, [16, exemplary]),
    says: "warning Đại biểu 17 Thành phần HB (II.2.c): Hội nghị của Phòng HB: điển hình chiếm 80 % (16/20), cần khoảng 70 %, lệch không quá 5 điểm %; cân đối lại danh sách.",
    because: "too many, on the sixteenth",
  },
  { because: "none at all" },
  {
    delegates: delegates("Đơn vị", 20),
    unit: { "Tổ chức hội nghị": "Không" },
    because: "a unit that holds none",
  },
]);

testLimit("DM04, exemplary delegates of the Sở conference", [
  { delegates: delegates("Sở", 20, [13, exemplary]), because: "65 % exactly" },
  { delegates: delegates("Sở", 20, [15, exemplary]), because: "75 % exactly" },
  {
    delegates: delegates("Sở", 8, [5, exemplary]),
    says: "warning Đại biểu - Thành phần - (II.3.a): Hội nghị Sở: điển hình chiếm 62,5 % (5/8), cần khoảng 70 %, lệch không quá 5 điểm %; cân đối lại danh sách.",
    because: "too few",
  },
  { because: "none at all" },
]);

const toZero = (share: string): string =>
  `, được tối đa 0 (${share}); cần bớt 1. Đơn vị quá nhỏ nên làm tròn xuống còn 0; Văn phòng có thể ghi chung Nhóm tính tỷ lệ ở tab Đơn vị hoặc đổi Làm tròn ở tab Định mức.`;

testLimit("DM05, collectives at city level", [
  { nominees: nominees("Tập thể", 4, [CITY, FLAG]), because: "4 of 21, flags included" },
  {
    nominees: nominees("Tập thể", 5, [CITY, FLAG]),
    says: "error Đề cử 6 Hình thức khen thưởng HB (III.3.b): Phòng HB đề nghị 5 tập thể ở cấp thành phố, được tối đa 4 (20 % của 21); cần bớt 1.",
    because: "one over",
  },
  { nominees: nominees("Cá nhân", 5, [CITY]), because: "individuals are not counted" },
  {
    nominees: nominees("Tập thể", 1, [CITY]),
    unit: { "Tổng số tập thể": 4 },
    says: `error Đề cử 2 Hình thức khen thưởng HB (III.3.b): Phòng HB đề nghị 1 tập thể ở cấp thành phố${toZero("20 % của 4")}`,
    because: "too small a unit",
  },
  {
    nominees: nominees("Tập thể", 1, [CITY]),
    unit: { "Tổng số tập thể": null },
    says: "warning Đề cử 2 Hình thức khen thưởng HB (III.3.b): Chưa có «Tổng số tập thể» của Phòng HB nên chưa xét được tỷ lệ; Văn phòng điền «Tổng số tập thể» ở tab Đơn vị.",
    because: "no base",
  },
  { because: "none at all" },
]);

testLimit("DM06, individuals at city level", [
  { nominees: nominees("Cá nhân", 2, [CITY]), because: "2 of 29" },
  {
    nominees: nominees("Cá nhân", 3, [CITY]),
    says: "error Đề cử 4 Hình thức khen thưởng HB (III.3.b): Phòng HB đề nghị 3 cá nhân ở cấp thành phố, được tối đa 2 (10 % của 29); cần bớt 1.",
    because: "one over: 2,9 goes down",
  },
  { because: "none at all" },
]);

testLimit("DM07, collectives at Sở level", [
  { nominees: nominees("Tập thể", 10, [DEPARTMENT]), because: "10 of 21" },
  {
    nominees: nominees("Tập thể", 11, [DEPARTMENT]),
    says: "error Đề cử 12 Hình thức khen thưởng HB (III.3.b): Phòng HB đề nghị 11 tập thể ở cấp Sở, được tối đa 10 (50 % của 21); cần bớt 1.",
    because: "one over: 10,5 goes down",
  },
  { nominees: nominees("Tập thể", 11, [CITY]), because: "those of the city are not counted" },
  { because: "none at all" },
]);

testLimit("DM08, individuals at Sở level", [
  { nominees: nominees("Cá nhân", 7, [DEPARTMENT]), because: "7 of 29" },
  {
    nominees: nominees("Cá nhân", 8, [DEPARTMENT]),
    says: "error Đề cử 9 Hình thức khen thưởng HB (III.3.b): Phòng HB đề nghị 8 cá nhân ở cấp Sở, được tối đa 7 (25 % của 29); cần bớt 1.",
    because: "one over: 7,25 goes down",
  },
  { because: "none at all" },
]);

testLimit("DM09, a woman at the unit's conference", [
  { delegates: delegates("Đơn vị", 3, [1, woman]), because: "one" },
  {
    delegates: delegates("Đơn vị", 3),
    says: "warning Đại biểu - Giới tính HB (II.2.c): Hội nghị của Phòng HB mới có 0 đại biểu nữ, nên có ít nhất 1; chọn thêm 1.",
    because: "none of three",
  },
  { delegates: delegates("Sở", 3), because: "no delegate of that conference" },
  {
    delegates: delegates("Đơn vị", 3),
    unit: { "Tổ chức hội nghị": "Không" },
    because: "a unit that holds none",
  },
]);

testLimit("DM10, a young delegate of the unit's conference", [
  { delegates: delegates("Đơn vị", 3, [1, young]), because: "35 in the plan's year" },
  {
    delegates: delegates("Đơn vị", 3, [1, older]),
    says: "warning Đại biểu - Ngày sinh HB (II.2.c): Hội nghị của Phòng HB mới có 0 đại biểu từ 35 tuổi trở xuống, nên có ít nhất 1; chọn thêm 1.",
    because: "36 in the plan's year",
  },
  { delegates: delegates("Đơn vị", 3), because: "no birth date, no judgement" },
]);

testLimit("DM11, a direct worker at the unit's conference", [
  { delegates: delegates("Đơn vị", 3, [1, worker]), because: "one" },
  {
    delegates: delegates("Đơn vị", 3),
    says: "warning Đại biểu - Lao động trực tiếp HB (II.2.c): Hội nghị của Phòng HB mới có 0 đại biểu là lao động trực tiếp, nên có ít nhất 1; chọn thêm 1.",
    because: "none of three",
  },
  { because: "none at all" },
]);

const from = (...departments: readonly string[]): Rows =>
  delegates("Đơn vị", departments.length).map((row, index) => ({
    ...row,
    "Phòng, bộ phận": departments[index] ?? null,
  }));
testLimit("DM12, departments at the unit's conference", [
  { delegates: from("Tổ A", "Tổ B", "Tổ C", "tổ c"), because: "all three" },
  {
    delegates: from("Tổ A", "Tổ B", "tổ  b", ""),
    says: "warning Đại biểu - Phòng, bộ phận HB (II.2.c): Đại biểu Hội nghị của Phòng HB mới đến từ 2 phòng, bộ phận trên 3; chọn thêm từ 1 nơi chưa có.",
    because: "two of three",
  },
  { delegates: from("Tổ A"), unit: { "Số phòng, bộ phận": null }, because: "the figure is blank" },
  { because: "none at all" },
]);

testLimit("DM13, a woman at the Sở conference", [
  { delegates: delegates("Sở", 3, [1, woman]), because: "one" },
  {
    delegates: delegates("Sở", 3),
    says: "warning Đại biểu - Giới tính - (II.3.a): Hội nghị Sở mới có 0 đại biểu nữ, nên có ít nhất 1; chọn thêm 1.",
    because: "none of three",
  },
  { delegates: delegates("Đơn vị", 3), because: "no delegate of that conference" },
]);

testLimit("DM14, a young delegate of the Sở conference", [
  { delegates: delegates("Sở", 3, [1, young]), because: "35 in the plan's year" },
  {
    delegates: delegates("Sở", 3, [2, older]),
    says: "warning Đại biểu - Ngày sinh - (II.3.a): Hội nghị Sở mới có 0 đại biểu từ 35 tuổi trở xuống, nên có ít nhất 1; chọn thêm 1.",
    because: "36 in the plan's year",
  },
  { delegates: delegates("Sở", 3), because: "no birth date, no judgement" },
]);

testLimit("DM15, a direct worker at the Sở conference", [
  { delegates: delegates("Sở", 3, [1, worker]), because: "one" },
  {
    delegates: delegates("Sở", 3),
    says: "warning Đại biểu - Lao động trực tiếp - (II.3.a): Hội nghị Sở mới có 0 đại biểu là lao động trực tiếp, nên có ít nhất 1; chọn thêm 1.",
    because: "none of three",
  },
  { because: "none at all" },
]);

testLimit("DM16, the quota of a unit at the Sở conference", [
  { delegates: delegates("Sở", 3), because: "at it" },
  {
    delegates: delegates("Sở", 4),
    says: "error Đại biểu 5 Hội nghị HB (II.3.a): Phòng HB cử 4 đại biểu dự Hội nghị Sở, chỉ tiêu là 3; cần bớt 1.",
    because: "one over",
  },
  {
    delegates: delegates("Sở", 4),
    unit: { "Chỉ tiêu đại biểu Sở": null },
    because: "no quota given",
  },
  { because: "none at all" },
]);

const forms = (...names: readonly (string | null)[]): Rows =>
  names.map((form) => ({ ...nominees("Cá nhân", 1, [""])[0], "Hình thức khen thưởng": form }));
testLimit("DM17, award levels of one subject", [
  { nominees: forms(CITY, CITY), because: "two rows, one level" },
  {
    nominees: forms(CITY, null, DEPARTMENT),
    says: "warning Đề cử 4 Hình thức khen thưởng HB (giả định): Tổ 0 Mẫu đang được đề nghị ở 2 cấp khen thưởng, nên giữ 1; bớt một cấp hoặc báo Văn phòng lý do.",
    because: "two levels",
  },
  { nominees: forms(null), because: "no award form at all" },
]);

describe("DM17 as the edition has it", () => {
  it("is not applied", () => {
    const { findings } = editionBoard({
      asOf: "2020-03-02",
      units: [unitRow("HB", HB)],
      entry: { "Đề cử": forms(CITY, DEPARTMENT) },
    });
    expect(findings.filter(({ rule }) => rule === "DM17")).toEqual([]);
  });
});
