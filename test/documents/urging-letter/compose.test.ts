import { describe, expect, it } from "vitest";
import { composeUrgingLetters } from "../../../src/documents/urging-letter/compose.ts";
import { urgingLetterView } from "../../../src/documents/urging-letter/view.ts";
import { dayCell, type Row, unitRow } from "../../support/edition-fixture.ts";
import { boardOf, type Situation, UNITS } from "../compose-fixture.ts";

const ASKED = { asOf: "2020-05-08" };

function done(unit: string, ...tasks: readonly string[]): readonly Row[] {
  return tasks.map((task) => ({
    "Đơn vị": unit,
    "Mã việc": task,
    "Ngày hoàn thành": dayCell("2019-12-01"),
  }));
}

/** Trung tâm B still owes T04, Công ty A four tasks, Văn phòng nothing. */
const BEHIND: Situation = { progress: [...done("TTB", "T01", "T02"), ...done("VP", "T02")] };
const ON_TIME: Situation = {
  ...BEHIND,
  asOf: "2019-12-08",
  progress: [...done("TTB", "T01"), ...done("DNA", "T01")],
};

function lettersOf(situation: Situation, more: { unit?: string; isApart?: boolean } = {}) {
  const board = boardOf(situation);
  const unit = board.units.find((one) => one.unit.code === more.unit)?.unit;
  const { contents, issues } = composeUrgingLetters(board, {
    ...ASKED,
    ...(unit ? { unit } : {}),
    ...(more.isApart ? { isApart: true } : {}),
  });
  const said = issues.join("\n");
  return { contents, said, frames: contents.map(({ content }) => content.frame) };
}

describe("an urging letter", () => {
  const { contents, said, frames } = lettersOf(BEHIND);

  it("is one công văn of the agency to every unit that is overdue", () => {
    expect(frames).toMatchObject([
      { to: ["Trung tâm B", "Công ty A"], symbol: "Số:      /SCT-VP", signerTitles: ["GIÁM ĐỐC"] },
    ]);
    expect(contents.map(({ about }) => about)).toEqual(["III"]);
  });

  it("says what each owes by unit, the longest overdue first, with days late", () => {
    const tasks = contents[0]?.content.tasks ?? [];
    expect(tasks.map(({ unit, lastGoodDay, daysLate }) => [unit, lastGoodDay, daysLate])).toEqual([
      ["Trung tâm B", "2020-03-23", 46],
      ["Công ty A", "2019-12-08", 152],
      ["Công ty A", "2019-12-19", 141],
      ["Công ty A", "2020-03-31", 38],
    ]);
  });

  it("counts its own rows, and owes every new day", () => {
    const [letter] = contents;
    if (letter === undefined) throw new Error("no letter");
    const view = urgingLetterView(letter.content);
    expect(view["Tình hình"]).toBe("02 đơn vị còn 04 việc");
    expect(view["Việc quá hạn"].map(({ STT }) => STT)).toEqual([1, 2, 3, 4]);
    expect(letter.content.tasks.every(({ newDue }) => typeof newDue !== "string")).toBe(true);
    expect(said).toContain("04 việc chưa có ngày mới");
  });

  it("says where results go, each way once", () => {
    expect(contents[0]?.content.ways).toEqual([expect.stringContaining("cách gửi: thư điện tử")]);
  });
});

describe("for whom it is drafted", () => {
  it("for one unit names that unit alone", () => {
    const { contents, frames } = lettersOf(BEHIND, { unit: "TTB" });
    expect(frames.map(({ to }) => to)).toEqual([["Trung tâm B"]]);
    expect(contents.map(({ about }) => about)).toEqual(["TTB"]);
    const view = contents[0] && urgingLetterView(contents[0].content);
    expect(view?.["Tình hình"]).toBe("Trung tâm B còn 01 việc");
  });

  it("apart is a letter a unit", () => {
    const { frames } = lettersOf(BEHIND, { isApart: true });
    expect(frames.map(({ to }) => to)).toEqual([["Trung tâm B"], ["Công ty A"]]);
  });

  it.each([
    { count: 10, to: 10, because: "ten are still named" },
    { count: 11, to: 1, because: "eleven stand in the table alone" },
    { count: 200, to: 1, because: "so do two hundred" },
  ])("$count units: $because", ({ count, to }) => {
    const many = Array.from({ length: count }, (_, index) => unitRow(`P${index + 1}`));
    const { frames, contents } = lettersOf({ units: [...UNITS.slice(0, 1), ...many] });
    expect(frames[0]?.to).toHaveLength(to);
    expect(new Set(contents[0]?.content.tasks.map(({ unit }) => unit)).size).toBe(count);
  });
});

describe("when no letter is due", () => {
  it.each([
    { situation: ON_TIME, unit: undefined, says: "không có đơn vị nào quá hạn", because: "none" },
    { situation: BEHIND, unit: "VP", says: "Văn phòng Sở không có việc quá hạn", because: "one" },
    { situation: { units: [] }, unit: undefined, says: "không có đơn vị nào", because: "no unit" },
  ])("nothing is drafted, and why is said: $because", ({ situation, unit, says }) => {
    const { contents, said } = lettersOf(situation, unit === undefined ? {} : { unit });
    expect(contents).toEqual([]);
    expect(said).toContain(says);
  });

  it.each([
    { asOf: "2019-12-08", overdue: 0, because: "«trước ngày 09/12» lets the 8th pass" },
    { asOf: "2019-12-09", overdue: 2, because: "the 9th is one day late" },
  ])("on $asOf: $because", ({ asOf, overdue }) => {
    const { contents } = lettersOf({ asOf });
    expect(contents[0]?.content.tasks.length ?? 0).toBe(overdue);
  });

  it("says that Văn phòng, which drafts it, is behind too", () => {
    const { contents, said } = lettersOf({ ...BEHIND, progress: done("TTB", "T01", "T02") });
    expect(said).toContain("Văn phòng Sở cũng còn 01 việc quá hạn");
    expect(contents[0]?.content.tasks.some(({ unit }) => unit === "Văn phòng Sở")).toBe(false);
  });
});

describe("the new day", () => {
  const extended = (day: string, more: Situation = {}) =>
    lettersOf({
      ...BEHIND,
      ...more,
      changes: { T01: { "Gia hạn": `DNA = ${day}`, "Văn bản gia hạn": "Công văn số 1" } },
    }).contents[0]?.content.tasks.filter(({ task }) => task.startsWith("Gửi kế hoạch"));

  it("is owed where the extension is over, which the row says", () => {
    expect(extended("08/05/2020")).toMatchObject([
      {
        lastGoodDay: "2020-05-07",
        isExtended: true,
        daysLate: 1,
        newDue: { owed: expect.any(String) },
      },
    ]);
  });

  it("needs no letter while the extension runs", () => {
    expect(extended("09/05/2020")).toEqual([]);
  });

  it("is that of an extension that runs, for a paper whose return is over", () => {
    const receipts = [
      {
        "Đơn vị": "DNA",
        "Mã việc": "T01",
        "Ngày nhận": dayCell("2020-04-20"),
        "Kết quả": "Trả lại",
        "Lý do": "thiếu dấu",
        "Hạn mới": dayCell("2020-05-01"),
      },
    ];
    expect(extended("20/05/2020", { receipts })).toMatchObject([
      { lastGoodDay: "2020-05-01", isExtended: false, daysLate: 7, newDue: "19/5/2020" },
    ]);
  });
});
