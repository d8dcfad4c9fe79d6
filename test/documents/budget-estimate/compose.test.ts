import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeBudgetEstimates } from "../../../src/documents/budget-estimate/compose.ts";
import { budgetEstimateView } from "../../../src/documents/budget-estimate/view.ts";
import { edition2020, type Row } from "../../support/edition-fixture.ts";
import { boardOf, collective, FORM, person, review, type Situation } from "../compose-fixture.ts";

function composed(situation: Situation = {}) {
  const board = boardOf(situation);
  const { contents, issues } = composeBudgetEstimates(board, { asOf: board.asOf });
  const estimate = contents[0]?.content;
  if (estimate === undefined) throw new Error("no estimate");
  return { estimate, issues, view: budgetEstimateView(estimate) };
}

/** «Hình thức khen thưởng» with prizes for Giấy khen. */
function forms(prizes: Row): readonly Row[] {
  return (edition2020["Hình thức khen thưởng"] ?? []).map((row) =>
    row["Tên"] === FORM.department ? { ...row, ...prizes } : row,
  );
}
const PRIZES = { "Mức thưởng tập thể": 596_000, "Mức thưởng cá nhân": 298_000 };
const conference = (more: Row): Row => ({ "Đơn vị": "TTB", ...more });

describe("the prize money", () => {
  it("is the prize of the form times those kept, collectives before individuals", () => {
    const refused = person("Phạm Ánh");
    const { estimate } = composed({
      nominees: [person("Lê Hạ"), collective("Tổ Hai"), person("Trần Hà"), refused],
      reviews: [review(refused, { "Hội đồng": "Không", "Lý do": "chưa đủ" })],
      office: { "Hình thức khen thưởng": forms(PRIZES) },
    });
    const name = "Giấy khen của Giám đốc Sở Công Thương";
    expect(estimate.prizes).toEqual([
      { name, measure: "tập thể", quantity: "1", priceVnd: "596.000", amountVnd: 596_000 },
      { name, measure: "cá nhân", quantity: "2", priceVnd: "298.000", amountVnd: 596_000 },
    ]);
  });

  it("is owed where the form has no prize, and 0 is a prize", () => {
    const nominees = [person("Lê Hạ"), collective("Tổ Hai")];
    const { estimate, issues, view } = composed({
      nominees,
      office: { "Hình thức khen thưởng": forms({ "Mức thưởng tập thể": 0 }) },
    });
    expect(estimate.prizes.map(({ amountVnd }) => amountVnd)).toEqual([0, undefined]);
    expect(issues).toContainEqual(expect.stringContaining("(cá nhân); tiền thưởng đó chưa tính"));
    expect(view["Khoản còn thiếu"]).toEqual([
      { text: "", owed: expect.stringContaining("khoản chưa có số tiền") },
    ]);
  });

  it("is none, and said so, while nobody is eligible", () => {
    const { view, issues } = composed();
    expect(view.Phần[0]).toMatchObject({
      Khoản: [],
      "Tên phần": expect.stringMatching(/Không có$/),
    });
    expect(issues).toContainEqual(expect.stringContaining("không có tiền thưởng"));
  });
});

describe("the costs of the Sở's conference", () => {
  it("are those that the list names, each owed; their sum is unknown and not 0", () => {
    const { estimate, view } = composed();
    expect(estimate.costs).toHaveLength(6);
    expect(estimate.costs.every(({ amountVnd, owed }) => amountVnd === undefined && owed)).toBe(
      true,
    );
    expect(view.Phần[1]?.["Cộng phần"]).toEqual([{ text: "", owed: "[chưa có số]" }]);
  });

  it("are none, and said so, without the list", () => {
    const { estimate, issues } = composed({ office: { "Danh mục": [] } });
    expect(estimate.costs).toEqual([]);
    expect(issues).toContainEqual(expect.stringContaining("«Khoản chi Hội nghị Sở»"));
  });
});

describe("the units' estimates", () => {
  it("hold a blank for one that has typed none, 0 for one that holds no conference", () => {
    const rows = [
      conference({ "Kinh phí dự toán (đồng)": "15.000.000", "Số đại biểu dự kiến": 80 }),
      { "Đơn vị": "DNA", "Không tổ chức": true, "Lý do": "giải thể", "Kinh phí dự toán (đồng)": 9 },
    ];
    const { estimate } = composed({ entry: { "Hội nghị": rows } });
    expect(estimate.units.map(({ unit, amountVnd }) => [unit, amountVnd])).toEqual([
      ["Trung tâm B", 15_000_000],
      ["Công ty A", 0],
    ]);
    const none = composed({ entry: { "Hội nghị": [] } });
    expect(none.estimate.units.map(({ amountVnd }) => amountVnd)).toEqual([undefined, undefined]);
    expect(none.issues).toContainEqual(expect.stringContaining("02 đơn vị chưa ghi"));
  });

  it("count a unit that need hold none and yet has typed one", () => {
    const rows = [conference({ "Đơn vị": "VP", "Kinh phí dự toán (đồng)": 5 })];
    const { estimate } = composed({ entry: { "Hội nghị": rows } });
    expect(estimate.units[0]).toMatchObject({ unit: "Văn phòng Sở", amountVnd: 5 });
  });
});

describe("a sum of which nothing is known", () => {
  const unknown = [{ text: "", owed: "[chưa có số]" }];
  const known = (amount: string) => [{ text: amount, owed: "" }];

  it("is said to be unknown, in figures and in words", () => {
    const { view } = composed();
    expect(view.Phần.map((part) => part["Cộng phần"])).toEqual([known("0"), unknown, unknown]);
    expect(view["Phụ lục"][0]?.["Tổng các đơn vị"]).toEqual(unknown);
    expect([view["Tổng cộng"], view["Bằng chữ"]]).toEqual([unknown, unknown]);
  });

  it("is what is known as soon as one line has an amount, 0 too", () => {
    const rows = [conference({ "Không tổ chức": true, "Lý do": "giải thể" })];
    const { view } = composed({ entry: { "Hội nghị": rows } });
    expect(view.Phần.map((part) => part["Cộng phần"])).toEqual([known("0"), unknown, known("0")]);
    expect([view["Tổng cộng"], view["Bằng chữ"]]).toEqual([known("0"), known("Không đồng")]);
  });
});

it("adds up: the annex to its part, the parts to the total, the total to its words", () => {
  const money = fc.nat(2_000_000_000);
  fc.assert(
    fc.property(money, money, money, (prize, one, other) => {
      const { view, estimate } = composed({
        nominees: [person("Lê Hạ"), person("Trần Hà")],
        office: { "Hình thức khen thưởng": forms({ "Mức thưởng cá nhân": prize }) },
        entry: {
          "Hội nghị": [
            conference({ "Kinh phí dự toán (đồng)": one }),
            conference({ "Đơn vị": "DNA", "Kinh phí dự toán (đồng)": other }),
          ],
        },
      });
      const printed = (text: unknown) => Number(String(text).replaceAll(".", ""));
      expect(printed(view["Phụ lục"][0]?.["Tổng các đơn vị"][0]?.text)).toBe(one + other);
      expect(printed(view.Phần[2]?.["Cộng phần"][0]?.text)).toBe(one + other);
      expect(printed(view["Tổng cộng"][0]?.text)).toBe(2 * prize + one + other);
      expect(estimate.prizes[0]?.amountVnd).toBe(2 * prize);
      expect(view["Bằng chữ"][0]?.text).toMatch(/ đồng$/);
    }),
    { numRuns: 10 },
  );
});
