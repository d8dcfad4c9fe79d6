import { describe, expect, it } from "vitest";
import { composeReturnLetters } from "../../../src/documents/return-letter/compose.ts";
import { dayCell } from "../../support/edition-fixture.ts";
import { boardOf, returned, type Situation } from "../compose-fixture.ts";

function slipsOf(situation: Situation, code?: string) {
  const board = boardOf(situation);
  const unit = board.units.find((one) => one.unit.code === code)?.unit;
  const request = { asOf: "2020-05-08", ...(unit ? { unit } : {}) };
  const { contents, issues } = composeReturnLetters(board, request);
  return { slips: contents.map(({ content }) => content), contents, said: issues.join("\n") };
}

const TAKEN = { "Kết quả": "Nhận", "Lý do": null, "Hạn mới": null };

describe("a return letter", () => {
  const receipts = [returned("DNA", "T08"), returned("TTB", "T05"), returned("DNA", "T05")];

  it("is one slip a unit, from Văn phòng, without symbol", () => {
    const { slips, contents } = slipsOf({ receipts });
    expect(slips.map(({ frame }) => frame)).toMatchObject([
      {
        to: ["Trung tâm B"],
        agency: "Văn phòng Sở",
        symbol: "",
        signerTitles: ["CHÁNH VĂN PHÒNG"],
      },
      { to: ["Công ty A"] },
    ]);
    expect(contents.map(({ about }) => about)).toEqual(["TTB", "DNA"]);
  });

  it("lists what is returned in the order of Thời hạn, why, and the new day", () => {
    const { slips, said } = slipsOf({ receipts }, "DNA");
    expect(slips.map(({ papers }) => papers)).toEqual([
      [
        "Gửi báo cáo tổng kết phong trào thi đua của đơn vị",
        "Lập hồ sơ đề nghị khen thưởng, trình Hội đồng",
      ].map((task) => ({
        task,
        receivedOn: "06/5/2020",
        reason: "Chưa có phần phương hướng",
        newDue: "13/5/2020",
      })),
    ]);
    expect(slips[0]?.ways).toEqual([expect.stringMatching(/^Hội đồng .*cách gửi: thư điện tử/)]);
    expect(said).toBe("");
  });

  it.each([
    {
      rows: [returned("DNA", "T05"), returned("DNA", "T05", TAKEN)],
      count: 0,
      because: "it was taken since",
    },
    {
      rows: [returned("DNA", "T05", TAKEN), returned("DNA", "T05")],
      count: 1,
      because: "it was returned since",
    },
    {
      rows: [
        returned("DNA", "T05", { "Lý do": "cũ", "Ngày nhận": dayCell("2020-05-01") }),
        returned("DNA", "T05"),
      ],
      count: 1,
      because: "of two returns the later stands",
    },
    {
      rows: [returned("DNA", "T05", { "Ngày nhận": dayCell("2020-05-09") })],
      count: 0,
      because: "it comes tomorrow",
    },
    {
      rows: [returned("VP", "T05")],
      count: 0,
      because: "the unit does not owe the task",
    },
  ])("counts $count: $because", ({ rows, count }) => {
    const { slips, said } = slipsOf({ receipts: rows });
    expect(slips.flatMap(({ papers }) => papers)).toHaveLength(count);
    for (const { papers } of slips) expect(papers[0]?.reason).toBe("Chưa có phần phương hướng");
    expect(said.includes("không có hồ sơ nào")).toBe(count === 0);
  });

  it.each([
    { newDue: "2020-05-07", says: "07/5/2020 (đã quá 01 ngày)", because: "a day past" },
    { newDue: "2020-05-08", says: "08/5/2020", because: "still today" },
  ])("gives the new day $newDue: $because", ({ newDue, says }) => {
    const { slips } = slipsOf({
      receipts: [returned("DNA", "T05", { "Hạn mới": dayCell(newDue) })],
    });
    expect(slips[0]?.papers[0]?.newDue).toBe(says);
  });

  it("owes what the row does not say, and says so", () => {
    const blank = { "Ngày nhận": null, "Lý do": null, "Hạn mới": null };
    const { slips, said } = slipsOf({ receipts: [returned("DNA", "T05", blank)] });
    const [paper] = slips[0]?.papers ?? [];
    for (const value of [paper?.receivedOn, paper?.reason, paper?.newDue])
      expect(value).toEqual({ owed: expect.stringContaining("Văn phòng") });
    expect(said).toContain("01 hồ sơ chưa ghi đủ");
  });

  it("says when the unit asked for has nothing returned", () => {
    const { slips, said } = slipsOf({ receipts }, "VP");
    expect(slips).toEqual([]);
    expect(said).toContain("Văn phòng Sở không có hồ sơ nào");
  });
});
