import { describe, expect, it } from "vitest";
import { assess } from "../../../src/commands/assess.ts";
import { dashboard } from "../../../src/commands/consolidate.ts";
import { textAt } from "../../../src/workbook/record.ts";
import { type EditionFixture, editionBoard, unitRow } from "../../support/edition-fixture.ts";
import { sampleSituation } from "../../support/entry-situation.ts";

const MOMENT = { moment: "08/05/2020 07:00" };

const pageOf = (fixture: EditionFixture) => dashboard(editionBoard(fixture), MOMENT);

/** The texts of a table's rows, by the table's name. */
function rowsOf(page: string, name: string): readonly (readonly string[])[] {
  const table = page.split(`<table aria-label="${name}">`)[1]?.split("</table>")[0] ?? "";
  const body = table.split("<tbody>")[1] ?? "";
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
      cell.replace(/<title>.*?<\/title>|<[^>]+>/g, ""),
    ),
  );
}

describe("the one page of the sample", () => {
  const board = assess(sampleSituation());
  const page = dashboard(board, MOMENT);

  it("has a row a unit, with the board's own numbers", () => {
    const rows = rowsOf(page, "Từng đơn vị");
    expect(rows.map(([name]) => name)).toEqual(board.units.map(({ unit }) => unit.name));
    const sum = (column: number) =>
      rows.reduce((total, row) => total + Number(row[column] ?? Number.NaN), 0);
    const { states } = board.reckoning;
    expect(sum(3)).toBe(states.filter(({ status }) => status === "overdue").length);
    expect(sum(6)).toBe(board.delegates.unit.total);
    expect(sum(7)).toBe(board.delegates.department.total);
    expect(sum(8)).toBe(board.nominees.total);
  });

  it("counts each task over all units, as the board does", () => {
    for (const [name = "", , done, overdue] of rowsOf(page, "Tiến độ từng việc")) {
      const [code] = name.split(". ");
      const states = board.reckoning.states.filter(
        ({ task, status }) =>
          task.code === code && status !== "excused" && status !== "notYetKnown",
      );
      const count = (...wanted: readonly string[]) =>
        states.filter(({ status }) => wanted.includes(status)).length;
      expect([name, done, overdue]).toEqual([
        name,
        `${count("done", "late")}/${states.length}`,
        String(count("overdue")),
      ]);
    }
  });

  it("names every kind of violation with its counts, which add up to all", () => {
    const rows = rowsOf(page, "Vi phạm");
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(2), sum(3)]).toEqual([board.errors, board.warnings]);
  });

  it("fetches nothing and runs nothing", () => {
    expect(page).not.toMatch(/<script|\bsrc=|url\(|@import|https?:|<link|\son\w+=/i);
    expect(page).toContain("default-src 'none'");
  });

  it("says nothing of a nominee or a delegate", () => {
    const units = new Set(board.units.map(({ unit }) => unit.name));
    const names = ["delegates", "nominees"].flatMap((tab) =>
      board.reckoning.intake
        .recordsOf(tab)
        .map((record) => textAt(record, tab === "delegates" ? "fullName" : "name") ?? ""),
    );
    const people = names.filter((name) => name !== "" && !units.has(name));
    expect(people.length).toBeGreaterThan(100);
    for (const name of people) expect(page).not.toContain(name);
  });
});

const TASK = {
  Mã: "T50",
  Việc: "Gửi báo cáo",
  "Thực hiện": "Mã = A",
  Hạn: "10/05/2020",
  "Kiểu hạn": "Đến hết ngày",
};
const chased = (asOf: string, more: Partial<EditionFixture> = {}) =>
  pageOf({
    asOf,
    units: [unitRow("A", { "Điện thoại": "0236 3000 101" }), unitRow("VP")],
    office: { "Thời hạn": [TASK], "Định mức": [], "Điều kiện": [] },
    ...more,
  });

describe("who is to be called", () => {
  it.each([
    { asOf: "2020-05-09", told: undefined, because: "one day is left" },
    { asOf: "2020-05-10", told: "T50 Gửi báo cáo (hạn hôm nay)", because: "it is due today" },
    { asOf: "2020-05-11", told: "T50 Gửi báo cáo (quá 1 ngày)", because: "it is overdue" },
  ])("on $asOf: $told, for $because", ({ asOf, told }) => {
    const rows = rowsOf(chased(asOf), "Đơn vị cần gọi hôm nay");
    expect(rows).toEqual(told === undefined ? [] : [["Phòng A", "0236 3000 101", told]]);
  });

  it("has «chưa ghi» where nobody wrote a telephone", () => {
    const page = chased("2020-05-11", { units: [unitRow("A"), unitRow("VP")] });
    expect(rowsOf(page, "Đơn vị cần gọi hôm nay")[0]?.[1]).toBe("chưa ghi");
  });
});

describe("a page with nothing to show", () => {
  it("says so in every part", () => {
    const page = pageOf({
      asOf: "2020-05-08",
      units: [],
      office: { "Thời hạn": [], "Định mức": [], "Điều kiện": [] },
    });
    for (const sentence of [
      "Không đơn vị nào có việc quá hạn",
      "Chưa việc nào có hạn",
      "Chưa có đơn vị nào",
      "Chưa đơn vị nào đề cử",
    ])
      expect(page).toContain(sentence);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});
