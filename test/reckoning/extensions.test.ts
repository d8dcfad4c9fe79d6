import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/domain/day.ts";
import { unitRow } from "../support/edition-fixture.ts";
import { findingsOf, taskOf } from "../support/task-situation.ts";

const BEFORE = "Trước ngày";
const UNTIL = "Đến hết ngày";
const AFTER = "Chậm nhất sau";

describe("an extension", () => {
  const task = { Hạn: "20/12/2019", "Kiểu hạn": BEFORE, "Văn bản gia hạn": "45/SCT-VP" };
  const units = [
    unitRow("A", { Loại: "Phòng" }),
    unitRow("B", { Loại: "Đơn vị trực thuộc", "Tên viết tắt": "TT B" }),
    unitRow("VP", { Loại: "Ban, tổ giúp việc" }),
  ];

  it.each([
    { typed: "A = 25/12/2019", due: { A: "2019-12-25", B: "2019-12-20" }, because: "for one unit" },
    {
      typed: "Phòng A = 25/12/2019",
      due: { A: "2019-12-25", B: "2019-12-20" },
      because: "by its name",
    },
    {
      typed: "tt b = 25/12/2019",
      due: { A: "2019-12-20", B: "2019-12-25" },
      because: "by its short name",
    },
    {
      typed: "Loại = Phòng = 25/12/2019",
      due: { A: "2019-12-25", B: "2019-12-20" },
      because: "for a filter",
    },
    {
      typed: "Loại = Phòng; Mã = B = 25/12/2019",
      due: { A: "2019-12-20", B: "2019-12-20" },
      because: "a filter of two clauses",
    },
    {
      typed: "Mọi đơn vị = 25/12/2019",
      due: { A: "2019-12-25", B: "2019-12-25" },
      because: "for all",
    },
    {
      typed: "A = 25/12/2019; B = 30/12/2019",
      due: { A: "2019-12-25", B: "2019-12-30" },
      because: "several",
    },
    {
      typed: "A = 23/12/2019; Loại = Phòng = 24/12/2019; Mọi đơn vị = 25/12/2019",
      due: { A: "2019-12-23", B: "2019-12-25" },
      because: "a unit goes before a filter before all",
    },
    {
      typed: "Mọi đơn vị = 25/12/2019; Loại = Phòng = 24/12/2019; A = 23/12/2019",
      due: { A: "2019-12-23", B: "2019-12-25" },
      because: "in whatever order",
    },
    {
      typed: "Mọi đơn vị = 25/12/2019; Loại = Phòng = 24/12/2019",
      due: { A: "2019-12-24", B: "2019-12-25" },
      because: "a filter before all",
    },
    {
      typed: "A = 23/12/2019; A = 27/12/2019",
      due: { A: "2019-12-27", B: "2019-12-20" },
      because: "the last of two",
    },
    {
      typed: "A = 25/12 - 27/12/2019",
      due: { A: "2019-12-25", B: "2019-12-20" },
      because: "a stretch, before its first day",
    },
    {
      typed: "[MA_VAN_PHONG] = 25/12/2019",
      due: { VP: "2019-12-25", A: "2019-12-20" },
      because: "a setting",
    },
  ])("«$typed»: $because", ({ typed, due }) => {
    const situation = { asOf: "2019-12-01", task: { ...task, "Gia hạn": typed }, units };
    for (const [unit, day] of Object.entries(due)) {
      const state = taskOf(situation, unit);
      expect([state.due, state.lastGoodDay]).toEqual([day, addDays(day, -1)]);
      expect(state.extendedTo).toBe(day === "2019-12-20" ? null : day);
      expect(state.daysLeft).toBe(daysFromDecemberFirst(day) - 1);
    }
    expect(findingsOf(situation)).toEqual([]);
  });

  it.each([
    { kind: BEFORE, last: "2019-12-24", because: "read as the row's kind" },
    { kind: UNTIL, last: "2019-12-25", because: "through the day" },
    { kind: AFTER, last: "2019-12-25", because: "it is the last good day" },
  ])("under $kind is good until $last: $because", ({ kind, last }) => {
    const extended = { ...task, "Kiểu hạn": kind, "Gia hạn": "A = 25/12/2019" };
    expect(taskOf({ task: extended, units })).toMatchObject({
      due: "2019-12-25",
      lastGoodDay: last,
    });
  });

  it("moves the status with it", () => {
    const extended = { ...task, "Nhắc trước": "3", "Gia hạn": "A = 25/12/2019" };
    const statuses = (["2019-12-20", "2019-12-21", "2019-12-24", "2019-12-25"] as Day[]).map(
      (asOf) => taskOf({ asOf, task: extended, units }).status,
    );
    expect(statuses).toEqual(["upcoming", "dueSoon", "dueSoon", "overdue"]);
  });

  it("dates a task that has no date of its own", () => {
    const undated = { "Gia hạn": "A = 25/12/2019", "Văn bản gia hạn": "45/SCT-VP" };
    expect(taskOf({ task: undated, units })).toMatchObject({
      due: "2019-12-25",
      extendedTo: "2019-12-25",
    });
  });

  it("gives way to the new date of a return", () => {
    const extended = { ...task, "Gia hạn": "A = 25/12/2019" };
    const receipts = [
      {
        "Ngày nhận": "26/12/2019",
        "Kết quả": "Trả lại",
        "Lý do": "thiếu",
        "Hạn mới": "31/12/2019",
      },
    ];
    expect(taskOf({ asOf: "2019-12-27", task: extended, units, receipts })).toMatchObject({
      due: "2019-12-31",
      lastGoodDay: "2019-12-31",
      status: "returned",
    });
  });

  it("without a document warns", () => {
    const bare = { ...task, "Gia hạn": "A = 25/12/2019", "Văn bản gia hạn": null };
    expect(findingsOf({ asOf: "2019-12-01", task: bare, units })).toEqual([
      "warning required-missing Thời hạn:2 Văn bản gia hạn",
    ]);
  });

  it.each([
    { typed: "C = 25/12/2019", because: "no such unit" },
    { typed: "A = mai", because: "no day" },
    { typed: "A = 31/11/2019", because: "no such day" },
    { typed: "25/12/2019", because: "nobody is named" },
    { typed: "A = 25/12/2019; B", because: "the second piece has no day" },
    { typed: "Loại lớn hơn Phòng = 25/12/2019", because: "no filter" },
  ])("«$typed» is a fault of the row: $because", ({ typed }) => {
    const situation = { asOf: "2019-12-01", task: { ...task, "Gia hạn": typed }, units };
    expect(findingsOf(situation)).toEqual(["error row-unreadable Thời hạn:2 Gia hạn"]);
  });
});

function daysFromDecemberFirst(day: Day): number {
  return Number(day.slice(8)) - 1;
}
