import { describe, expect, it } from "vitest";
import { eligibilityOf } from "../../../src/documents/rows/eligibility.ts";
import { dayCell, type Row } from "../../support/edition-fixture.ts";
import { boardOf, collective, FORM, person, review, type Situation } from "../compose-fixture.ts";

function judged(situation: Situation) {
  const { eligible, held } = eligibilityOf(boardOf(situation));
  const nameOf = (record: { readonly values: readonly unknown[] }) => record.values[2];
  return {
    eligible: eligible.map(({ record }) => nameOf(record)),
    held: held.map(({ record, reasons }) => [
      nameOf(record),
      ...reasons.map(({ clause }) => clause),
    ]),
    texts: held.flatMap(({ reasons }) => reasons.map(({ text }) => text)),
  };
}

interface Case {
  readonly nominee: Row;
  readonly review?: Row;
  readonly clauses: readonly string[];
  readonly because: string;
}

const hard = { "Hình thức khen thưởng": FORM.city };

describe("a nominee is held back", () => {
  const cases: readonly Case[] = [
    {
      nominee: person("An"),
      review: { "Kỷ luật": "Đang trong thời hạn kỷ luật" },
      clauses: ["III.2.a (DK02)"],
      because: "discipline",
    },
    {
      nominee: person("An", { ...hard, "Được hội nghị đơn vị công nhận": null }),
      clauses: ["III.2.b (DK03)"],
      because: "not recognised by its conference",
    },
    {
      nominee: collective("Tổ Một", { ...hard, "Cụm thi đua bình xét": null }),
      clauses: ["III.2.b (DK04)"],
      because: "not voted by its cluster",
    },
    {
      nominee: collective("Tổ Một", { "Đơn vị": "DNA", "Hình thức khen thưởng": FORM.flag }),
      clauses: ["III.3.b (DK05)", "III.3.c (DK06)"],
      because: "two reasons: no cluster, no conference",
    },
    {
      nominee: person("An", { ...hard, "Đơn vị": "DNA", "Người đứng đầu đơn vị": true }),
      clauses: ["III.3.c (DK06)", "III.3.d (DK07)"],
      because: "the head of a unit without conference",
    },
    {
      nominee: person("An", { "Số trang": 4 }),
      clauses: ["Mẫu báo cáo tóm tắt (DK09)"],
      because: "a report too long",
    },
    {
      nominee: person("An", { "Hình thức khen thưởng": FORM.flag }),
      clauses: ["III.3.b (DK12)"],
      because: "a form for collectives only",
    },
    {
      nominee: person("An"),
      review: { "Hội đồng": "Không", "Lý do": "chưa đủ năm" },
      clauses: ["Xét duyệt, dòng 2"],
      because: "the council refused",
    },
    {
      nominee: person("An"),
      review: { "Hội đồng": "Trả lại" },
      clauses: ["Xét duyệt, dòng 2"],
      because: "the council returned it",
    },
    {
      nominee: person("An"),
      review: { "Hội đồng": "Xét sau" },
      clauses: ["Xét duyệt, dòng 2"],
      because: "the office's own word for «Hoãn»",
    },
    {
      nominee: person("An"),
      review: { "Giám đốc quyết": "Không" },
      clauses: ["Xét duyệt, dòng 2"],
      because: "the director refused",
    },
    {
      nominee: person("An"),
      review: { "Hội đồng": "Khôngg" },
      clauses: ["Xét duyệt, dòng 2"],
      because: "nobody can read what the council said",
    },
    {
      nominee: person("An", { "Đơn vị": "Đơn vị lạ" }),
      clauses: ["Đề cử, dòng 2"],
      because: "an unknown unit",
    },
    {
      nominee: person("An", { "Hình thức khen thưởng": "Hình thức lạ" }),
      clauses: ["Đề cử, dòng 2"],
      because: "an award form that is no row",
    },
    {
      nominee: person("An", { "Đối tượng": null }),
      clauses: ["Đề cử, dòng 2"],
      because: "person or collective, nobody knows",
    },
  ];

  it.each(cases)("$because", ({ nominee, review: more, clauses }) => {
    const { eligible, held, texts } = judged({
      nominees: [nominee],
      reviews: more === undefined ? [] : [review(nominee, more)],
      lists: [{ "Danh sách": "Hội đồng", "Giá trị": "Xét sau", "Tính như": "Hoãn" }],
    });
    expect(eligible).toEqual([]);
    expect(held).toHaveLength(1);
    expect(held[0]?.slice(1).sort()).toEqual([...clauses]);
    expect(texts.every((text) => text.length > 10)).toBe(true);
  });

  it("with the council's reason, or who owes it", () => {
    const nominee = person("An");
    const said = (more: Row) => judged({ nominees: [nominee], reviews: [review(nominee, more)] });
    expect(said({ "Hội đồng": "Hoãn", "Lý do": "chờ xác nhận" }).texts).toEqual([
      "Hội đồng: Hoãn. Lý do: chờ xác nhận",
    ]);
    expect(said({ "Hội đồng": "Hoãn" }).texts[0]).toContain("Văn phòng chưa ghi Lý do");
  });

  it("when its form has no authority", () => {
    const { held } = judged({
      nominees: [person("An")],
      changes: { GK_SO: { "Thẩm quyền": null } },
    });
    expect(held).toEqual([["An", "Hình thức khen thưởng, dòng 6"]]);
  });
});

describe("a nominee is not held back", () => {
  it.each([
    { nominee: person("An"), review: undefined, because: "no row of Xét duyệt yet" },
    { nominee: person("An"), review: { "Kỷ luật": null }, because: "discipline not verified yet" },
    { nominee: person("An"), review: { "Hội đồng": null }, because: "the council has not met" },
    { nominee: person("An", { "Số trang": 1 }), review: {}, because: "a warning is no error" },
  ])("$because", ({ nominee, review: more }) => {
    const reviews = more === undefined ? [] : [review(nominee, more)];
    expect(judged({ nominees: [nominee], reviews })).toEqual({
      eligible: ["An"],
      held: [],
      texts: [],
    });
  });

  it("for a deadline missed on its own row", () => {
    const situation = { asOf: "2020-05-20", nominees: [person("An")] };
    const { findings } = boardOf(situation);
    const overdue = findings.filter(({ code, at }) => code === "deadline-overdue" && at.row === 2);
    expect(overdue.some(({ at }) => at.sheet === "Đề cử")).toBe(true);
    expect(judged(situation).eligible).toEqual(["An"]);
    const late = person("An", { "Ngày gửi báo cáo": dayCell("2020-05-12") });
    expect(judged({ asOf: "2020-05-20", nominees: [late] }).eligible).toEqual(["An"]);
  });

  it("nor counted at all without an award form", () => {
    const recognised = person("An", {
      "Hình thức khen thưởng": null,
      "Hình thức biểu dương": "Đưa vào Kỷ yếu Đại hội thành phố",
    });
    expect(judged({ nominees: [recognised] })).toEqual({ eligible: [], held: [], texts: [] });
  });
});

describe("a limit exceeded", () => {
  const three = ["An", "Bình", "Chi"].map((name) => person(name, hard));

  it("holds back the rows over it alone, in sheet order: 10 % of 20 allows 2", () => {
    expect(judged({ nominees: three })).toMatchObject({
      eligible: ["An", "Bình"],
      held: [["Chi", "III.3.b (DM06)"]],
    });
    expect(judged({ nominees: three.slice(0, 2) }).held).toEqual([]);
  });

  it("tells every row over it the same, once", () => {
    const five = [...three, person("Dung", hard), person("Giang", hard)];
    const { held, texts } = judged({ nominees: five });
    expect(held.map(([name]) => name)).toEqual(["Chi", "Dung", "Giang"]);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain("đề nghị 5 cá nhân ở cấp thành phố, được tối đa 2");
  });

  it("holds nobody back as a warning", () => {
    const situation = { nominees: three, changes: { DM06: { "Mức độ": "Cảnh báo" } } };
    expect(judged(situation).held).toEqual([]);
  });

  it("of different values holds back the rows whose own value no longer fits", () => {
    const nominees = [
      person("An", { "Hình thức khen thưởng": FORM.department }),
      person("An", { "Hình thức khen thưởng": FORM.city }),
      person("An", { "Hình thức khen thưởng": FORM.ministry }),
    ];
    const changes = { DM17: { "Áp dụng": "Có", "Mức độ": "Lỗi" } };
    const { eligible, held } = judged({ nominees, changes });
    expect(eligible).toEqual(["An"]);
    expect(held.map(([, ...clauses]) => clauses)).toEqual([
      ["giả định (DM17)"],
      ["giả định (DM17)"],
    ]);
  });
});
