import { describe, expect, it } from "vitest";
import { assess } from "../../src/commands/assess.ts";
import { planMails } from "../../src/commands/remind.ts";
import type { Snapshot } from "../../src/commands/snapshot.ts";
import type { Workbook } from "../../src/workbook/table.ts";
import { editionSnapshot, type Row, unitRow } from "../support/edition-fixture.ts";

const TASK = {
  Mã: "T50",
  Việc: "Gửi báo cáo",
  "Thực hiện": "Mã ≠ X",
  Hạn: "11/05/2020",
  "Kiểu hạn": "Trước ngày",
  "Nhắc lại sau hạn": 1,
  "Báo cáo cấp trên sau": 1,
} satisfies Row;

interface Situation {
  readonly asOf?: string;
  readonly received?: Row;
  /** The entry workbooks, made of the shared one. */
  readonly entries?: (shared: Workbook) => readonly Workbook[];
  readonly refused?: readonly string[];
}

function boardOf({ asOf = "2020-05-11", received, entries, refused }: Situation) {
  const snapshot: Snapshot = editionSnapshot({
    asOf,
    units: [unitRow("A"), unitRow("B"), unitRow("VP")],
    office: {
      "Thời hạn": [TASK],
      "Định mức": [],
      "Điều kiện": [],
      ...(received === undefined ? {} : { "Tiếp nhận": [received] }),
    },
  });
  const [shared] = snapshot.entries;
  if (shared === undefined) throw new RangeError("no entry workbook");
  return assess({
    ...snapshot,
    ...(refused === undefined ? {} : { refused }),
    entries: entries?.(shared) ?? [shared],
  });
}

const statusIn = (situation: Situation) =>
  Object.fromEntries(
    boardOf(situation).reckoning.states.map(({ unit, status }) => [unit.code, status]),
  );

const without = (book: Workbook, name: string): Workbook => ({
  ...book,
  tables: book.tables.filter((table) => table.name !== name),
});
const ofA = (book: Workbook): Workbook => ({ ...book, name: "bang-cua-A.xlsx", ownUnit: "A" });
const received = (result: string, more: Row = {}): Row => ({
  "Đơn vị": "A",
  "Mã việc": "T50",
  "Ngày nhận": "09/05/2020",
  "Kết quả": result,
  ...more,
});

describe("a task about which nobody could read what the unit typed", () => {
  it.each([
    { asOf: "2020-05-09", status: "upcoming", because: "the day before, nothing is amiss yet" },
    { asOf: "2020-05-10", status: "dueSoon", because: "on the last good day neither" },
    { asOf: "2020-05-11", status: "unread", because: "from then on nobody knows" },
  ])("$asOf: $status, $because", ({ asOf, status }) => {
    expect(statusIn({ asOf, refused: ["A"] })).toMatchObject({ A: status });
  });

  it.each([
    { because: "everything could be read", A: "overdue", B: "overdue" },
    { because: "A's workbook was refused", refused: ["A"], A: "unread", B: "overdue" },
    {
      because: "the shared workbook has lost the tab: so for each who has no other",
      entries: (shared: Workbook) => [without(shared, "Tiến độ"), ofA(shared)],
      A: "overdue",
      B: "unread",
    },
    {
      because: "A has deleted the tab of its own workbook",
      entries: (shared: Workbook) => [shared, without(ofA(shared), "Tiến độ")],
      A: "unread",
      B: "overdue",
    },
    {
      because: "another tab says nothing about the task",
      entries: (shared: Workbook) => [without(shared, "Đại biểu")],
      A: "overdue",
      B: "overdue",
    },
    {
      because: "a paper that has come needs no word of the unit's",
      refused: ["A"],
      received: received("Nhận"),
      A: "done",
      B: "overdue",
    },
    {
      because: "a paper sent back is owed again",
      refused: ["A"],
      received: received("Trả lại", { "Lý do": "thiếu dấu", "Hạn mới": "10/05/2020" }),
      A: "overdue",
      B: "overdue",
    },
  ])("$because", ({ because: _, A, B, ...situation }) => {
    expect(statusIn(situation)).toEqual({ A, B, VP: B });
    const accused = boardOf(situation)
      .findings.filter(({ code }) => code === "deadline-overdue")
      .map(({ unit }) => unit);
    const expected = Object.entries({ A, B, VP: B }).flatMap(([unit, status]) =>
      status === "overdue" ? [unit] : [],
    );
    expect(accused.sort()).toEqual(expected.sort());
  });

  it("is no reason to write to the unit, nor to its head", () => {
    const units = (situation: Situation) =>
      planMails(boardOf(situation), { ledger: [] }).mails.flatMap((mail) =>
        mail.kind === "office-digest" ? [] : mail.units,
      );
    expect(units({}).sort()).toEqual(["A", "B", "VP"]);
    expect(units({ refused: ["A"] }).sort()).toEqual(["B", "VP"]);
  });
});
