import { describe, expect, it } from "vitest";
import { composeExemplarSummaries } from "../../../src/documents/exemplar-summary/compose.ts";
import type { ExemplarReport } from "../../../src/documents/exemplar-summary/content.ts";
import {
  boardOf,
  collective,
  FORM,
  person,
  review,
  type Situation,
  UNITS,
} from "../compose-fixture.ts";

const FILLED = { "Khen thưởng đã nhận": "Lao động tiên tiến năm 2018" };

function composed(situation: Situation, reach: { unit?: string; isApart?: boolean } = {}) {
  const board = boardOf(situation);
  const unit = board.reckoning.edition.units.byCode.get(reach.unit ?? "");
  const { isApart = false } = reach;
  return composeExemplarSummaries(board, { asOf: board.asOf, isApart, ...(unit ? { unit } : {}) });
}

function reportsOf(situation: Situation): readonly ExemplarReport[] {
  const { contents } = composed(situation, { unit: "TTB" });
  return contents.flatMap(({ content }) => content.reports);
}

describe("the files", () => {
  const nominees = [
    person("Trần Hà"),
    person("Lê Hạ"),
    collective("Tổ Hai"),
    person("Đào Dũng", { "Đơn vị": "DNA" }),
  ];

  it("are one for a unit, collectives first, persons by given name", () => {
    const { contents } = composed({ nominees }, { unit: "TTB" });
    expect(contents.map(({ about }) => about)).toEqual(["TTB"]);
    expect(contents[0]?.content.reports.map(({ name }) => name)).toEqual([
      "Tổ Hai",
      "Trần Hà",
      "Lê Hạ",
    ]);
  });

  it("are one an exemplar, apart, of one unit or of all in the order of units", () => {
    const own = composed({ nominees }, { unit: "TTB", isApart: true });
    expect(own.contents.map(({ about }) => about)).toEqual([
      "TTB Tổ Hai",
      "TTB Trần Hà",
      "TTB Lê Hạ",
    ]);
    const all = composed({ nominees }, { isApart: true });
    expect(all.contents.map(({ about }) => about).at(-1)).toBe("DNA Đào Dũng");
    expect(all.contents).toHaveLength(4);
  });

  it("are none of a unit that nominated nobody, and it is said", () => {
    const { contents, issues } = composed({ nominees }, { unit: "VP" });
    expect(contents).toEqual([]);
    expect(issues).toContainEqual(expect.stringContaining("Văn phòng Sở chưa có tập thể, cá nhân"));
  });

  it("are none of an empty tab", () => {
    const { contents, issues } = composed({}, { isApart: true });
    expect([contents, issues]).toEqual([[], [expect.stringContaining("tab Đề cử chưa có")]]);
  });

  it("leave out a row of no known unit or subject, and say how many", () => {
    const rows = [
      person("An"),
      person("Bình", { "Đơn vị": "???" }),
      person("Chi", { "Đối tượng": null }),
    ];
    const { contents, issues } = composed({ nominees: rows }, { isApart: true });
    expect(contents.map(({ about }) => about)).toEqual(["TTB An"]);
    expect(issues).toContainEqual(expect.stringContaining("02 dòng của tab Đề cử chưa rõ"));
  });
});

describe("one exemplar", () => {
  it("of two award forms has one report, which takes each fact from the row that has it", () => {
    const rows = [
      person("An", { "Quê quán": null, "Hình thức khen thưởng": FORM.department }),
      person("An", { "Quê quán": "Hội An", "Hình thức khen thưởng": FORM.city }),
    ];
    const reports = reportsOf({ nominees: rows });
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ homePlace: "Hội An" });
  });

  it("is told from another of the same name by the day of birth", () => {
    const rows = [person("An"), person("An", { "Ngày sinh": "13/03/1980" })];
    expect(reportsOf({ nominees: rows })).toHaveLength(2);
  });

  it("keeps a report while disciplined: the paper is the unit's, and says nothing of it", () => {
    const nominee = person("An", FILLED);
    const reviews = [review(nominee, { "Kỷ luật": "Đang trong thời hạn kỷ luật" })];
    expect(reportsOf({ nominees: [nominee], reviews })).toEqual(reportsOf({ nominees: [nominee] }));
  });

  it("owes what no row says, and names the unit", () => {
    const blank = { Ảnh: null, "Ngày sinh": null, "Quê quán": null, "Chức vụ": null };
    const nominee = person("An", { ...blank, "Tóm tắt thành tích": null });
    const [report] = reportsOf({ nominees: [nominee] });
    expect(report).toMatchObject({
      photo: { owed: "Trung tâm B gửi ảnh mới nhất" },
      bornOn: { owed: "Trung tâm B điền ngày, tháng, năm sinh" },
      homePlace: { owed: "Trung tâm B điền quê quán" },
      position: { owed: "Trung tâm B điền chức vụ" },
      achievements: [{ owed: "Trung tâm B tóm tắt thành tích" }],
      awards: [{ owed: "Trung tâm B kê khen thưởng đã nhận; chưa có thì ghi Không có" }],
    });
  });

  it("lists awards received one a line, without the dashes that were typed", () => {
    const text = "- Lao động tiên tiến năm 2018;\n• Giấy khen năm 2019; Bằng khen năm 2020.";
    const [report] = reportsOf({ nominees: [person("An", { "Khen thưởng đã nhận": text })] });
    expect(report?.awards).toEqual([
      "Lao động tiên tiến năm 2018",
      "Giấy khen năm 2019",
      "Bằng khen năm 2020.",
    ]);
  });
});

describe("how long it may be", () => {
  it.each([
    { pages: null, hint: "chưa ghi Số trang", because: "nobody has said" },
    { pages: 1, hint: "đang ghi 01 trang", because: "one below the least" },
    { pages: 2, hint: undefined, because: "the least" },
    { pages: 3, hint: undefined, because: "the most" },
    { pages: 4, hint: "đang ghi 04 trang", because: "one over the most" },
  ])("$because: $pages", ({ pages, hint }) => {
    const [report] = reportsOf({ nominees: [person("An", { "Số trang": pages })] });
    if (hint === undefined) expect(report?.length).toBeUndefined();
    else {
      expect(report?.length?.owed).toContain(hint);
      expect(report?.length?.owed).toContain("từ 02 đến 03 trang A4");
    }
  });

  it.each([
    { changes: { DK09: { "Thì phải": "Số trang ≤ 5" } }, range: "từ 02 đến 05 trang A4" },
    { changes: { DK15: { "Áp dụng": "Không" } }, range: "tối đa 03 trang A4" },
    { changes: { DK09: { "Áp dụng": "Không" } }, range: "ít nhất 02 trang A4", pages: 1 },
    { changes: { DK09: { "Thì phải": "Số trang < 5" } }, range: "từ 02 đến 04 trang A4" },
    { changes: { DK15: { "Đến ngày": "01/05/2020" } }, range: "tối đa 03 trang A4" },
  ])("is what the rows say: $range", ({ changes, range, pages = 9 }) => {
    const [report] = reportsOf({ nominees: [person("An", { "Số trang": pages })], changes });
    expect(report?.length?.owed).toContain(range);
  });

  it("is nothing without rows", () => {
    const off = { "Áp dụng": "Không" };
    const changes = { DK09: off, DK15: off };
    const nominees = [person("An", { "Số trang": null, ...FILLED })];
    expect(reportsOf({ nominees, changes })[0]?.length).toBeUndefined();
    expect(composed({ nominees, changes }, { unit: "TTB" }).issues).toEqual([]);
  });
});

describe("who signs", () => {
  it.each([
    { head: "Lê Văn Thử", name: "Lê Văn Thử" },
    { head: null, name: { owed: "đơn vị điền họ tên" } },
  ])("is the head of the unit: $head", ({ head, name }) => {
    const units = UNITS.map((row) => ({ ...row, "Thủ trưởng": head }));
    const { contents } = composed({ units, nominees: [person("An")] }, { unit: "TTB" });
    const [{ content } = {}] = contents;
    expect(content?.frame.signerName).toEqual(name);
    expect(content?.frame.signerTitles).toEqual(["THỦ TRƯỞNG ĐƠN VỊ"]);
    expect(content?.frame.agency).toBe("Trung tâm B");
    expect(content?.confirmer).toMatchObject({ agency: "Sở Công Thương", titles: ["GIÁM ĐỐC"] });
  });
});
