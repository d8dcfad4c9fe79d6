import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annexesOf } from "../../../src/documents/movement-report/annexes.ts";
import { totalOf } from "../../../src/documents/movement-report/award-counts.ts";
import { composeMovementReports } from "../../../src/documents/movement-report/compose.ts";
import { movementReportView } from "../../../src/documents/movement-report/view.ts";
import type { Row } from "../../support/edition-fixture.ts";
import { award, boardOf, figure, type Situation } from "../compose-fixture.ts";

function composed(situation: Situation = {}) {
  const board = boardOf(situation);
  const { contents, issues } = composeMovementReports(board, { asOf: board.asOf });
  const report = contents[0]?.content;
  if (report === undefined) throw new Error("no report");
  return { report, issues };
}

const awards = (...rows: readonly Row[]) =>
  composed({ entry: { "Khen thưởng đã đạt": rows, "Số liệu": [] } });

const TITLE = "Chiến sĩ thi đua cơ sở";
const FORM = "Giấy khen của Giám đốc Sở";

describe("the awards of a period", () => {
  it("are told apart by the two lists, in their order; those of neither stand apart, and are said", () => {
    const { report, issues } = awards(
      award("Cờ truyền thống", 1),
      award(FORM, 1),
      award("Bằng khen của Thủ tướng Chính phủ", 1),
      award("Lao động tiên tiến", 1),
      award(TITLE, 1),
      award("Áo xanh", 1),
    );
    const names = [report.titles, report.forms, report.others].map(({ rows }) =>
      rows.map((row) => row.award),
    );
    expect(names).toEqual([
      [TITLE, "Lao động tiên tiến"],
      ["Bằng khen của Thủ tướng Chính phủ", FORM],
      ["Áo xanh", "Cờ truyền thống"],
    ]);
    expect(issues).toContainEqual(expect.stringContaining("02 danh hiệu, hình thức không có"));
  });

  it("are counted by subject and type, several rows of one award together", () => {
    const { report } = awards(
      award(TITLE, 4, { "Trong đó lao động trực tiếp": 3 }),
      award(TITLE, 2, { "Loại hình": "Đột xuất", "Đơn vị": "DNA" }),
      award(TITLE, 5, { "Đối tượng": "Tập thể", "Loại hình": "Chuyên đề" }),
      award(TITLE, 1, { "Loại hình": "Hằng ngày" }),
    );
    expect(report.titles.rows).toEqual([{ award: TITLE, ...report.titles.total }]);
    expect(report.titles.total).toEqual({
      collectives: { regular: 0, thematic: 5, sudden: 0, unknown: 0 },
      individuals: { regular: 4, thematic: 0, sudden: 2, unknown: 1 },
      directWorkers: 3,
      directUnstated: 3,
    });
  });

  it.each([
    { row: { Năm: 2014 }, says: "ngoài giai đoạn", because: "the year before the first" },
    { row: { Năm: "năm ngoái" }, says: "ngoài giai đoạn", because: "no year" },
    { row: { "Số lượng": -1 }, says: "không đếm", because: "no number" },
    { row: { "Đối tượng": "Hộ" }, says: "không đếm", because: "no subject" },
  ])("leave out $row, and say so: $because", ({ row, says }) => {
    const { report, issues } = awards(award(TITLE, 1, row));
    expect(report.titles.rows).toEqual([]);
    expect(issues).toContainEqual(expect.stringContaining(says));
  });

  it.each([2015, 2020])("hold %i, an end of the period", (year) => {
    expect(totalOf(awards(award(TITLE, 7, { Năm: year })).report.all.individuals)).toBe(7);
  });

  it("say plainly that there are none", () => {
    const { report, issues } = awards();
    const view = movementReportView(report);
    expect(view["Tổng số khen thưởng"]).toBe(
      "Tổng cộng: 0 lượt khen thưởng, gồm 0 lượt tập thể và 0 lượt cá nhân.",
    );
    expect(view["Câu lao động trực tiếp"]).toBe("Không có lượt khen thưởng cá nhân.");
    expect(view["Phụ lục"]).toEqual([]);
    expect(issues).toHaveLength(2);
  });

  it("give tables whose rows add up to their last line, and the last lines to the body", () => {
    const row = fc.record({
      name: fc.constantFrom(TITLE, FORM, "Cờ truyền thống", "Lao động tiên tiến"),
      count: fc.nat(500),
      subject: fc.constantFrom("Tập thể", "Cá nhân"),
      type: fc.constantFrom("Thường xuyên", "Chuyên đề", "Đột xuất", "?"),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { report } = awards(
          ...rows.map(({ name, count, subject, type }) =>
            award(name, count, { "Đối tượng": subject, "Loại hình": type }),
          ),
        );
        const recount = (subject: string) =>
          rows.reduce((sum, one) => sum + (one.subject === subject ? one.count : 0), 0);
        expect(totalOf(report.all.collectives)).toBe(recount("Tập thể"));
        expect(totalOf(report.all.individuals)).toBe(recount("Cá nhân"));
        const tables = [report.titles, report.forms, report.others];
        for (const { rows: own, total } of tables) {
          const sum = own.reduce((all, { individuals }) => all + totalOf(individuals), 0);
          expect(totalOf(total.individuals)).toBe(sum);
        }
        const totals = tables.reduce((sum, { total }) => sum + totalOf(total.collectives), 0);
        expect(totals).toBe(totalOf(report.all.collectives));
      }),
      { numRuns: 15 },
    );
  });
});

describe("the figures", () => {
  it("stand in the order of the list, others after them; a blank names the unit", () => {
    const { report } = composed({
      entry: {
        "Số liệu": [
          figure("Sáng kiến", { "Đơn vị cung cấp": "TTB" }),
          figure("Kim ngạch nhập khẩu", { "2016": 1234.5 }),
          figure("Giá trị sản xuất công nghiệp"),
        ],
      },
    });
    const { rows, years } = report.figures;
    expect(years).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(rows.map(({ indicator }) => indicator)).toEqual([
      "Giá trị sản xuất công nghiệp",
      "Kim ngạch nhập khẩu",
      "Sáng kiến",
    ]);
    expect(rows[1]?.byYear[1]).toBe("1.234,5");
    expect(rows[2]?.estimate).toEqual({ owed: "Trung tâm B điền" });
  });

  it.each([
    { from: 2019, to: 2020, tables: [[2019]], because: "one year" },
    { from: 2015, to: 2020, tables: [[2015, 2016, 2017, 2018, 2019]], because: "as many as fit" },
    {
      from: 2014,
      to: 2020,
      tables: [
        [2014, 2015, 2016],
        [2017, 2018, 2019],
      ],
      because: "one more than fits: two of equal length",
    },
    { from: 2020, to: 2020, tables: [], because: "no year at all" },
  ])("of $from to $to stand in $tables: $because", ({ from, to, tables }) => {
    const { report } = composed({
      settings: { GIAI_DOAN_TU: from, GIAI_DOAN_DEN: to },
      entry: { "Số liệu": [figure("Kim ngạch xuất khẩu", { "2019": 8 })] },
    });
    const printed = annexesOf(report)
      .flatMap(({ view }) => view["Bảng số liệu"])
      .map((table) =>
        (["Năm 1", "Năm 2", "Năm 3", "Năm 4", "Năm 5"] as const)
          .map((head) => table[head])
          .filter((year) => year !== ""),
      );
    expect(printed).toEqual(tables);
    const last = annexesOf(report).at(-1)?.view["Bảng số liệu"][0]?.["Dòng số liệu"][0];
    const column = `Số ${tables.at(-1)?.length ?? 0}` as "Số 1";
    expect(last?.[column]).toEqual(tables.length === 0 ? undefined : [{ text: "8", owed: "" }]);
  });
});
