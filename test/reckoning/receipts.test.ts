import { describe, expect, it } from "vitest";
import type { Row } from "../support/edition-fixture.ts";
import { findingsOf, progressRow, taskOf } from "../support/task-situation.ts";

const BEFORE = "Trước ngày";

describe("what the office received decides", () => {
  const task = { Hạn: "11/05/2020", "Kiểu hạn": BEFORE, "Nhắc trước": "7" };
  const took = (on: string | null): Row => ({ "Ngày nhận": on, "Kết quả": "Nhận" });
  const sentBack = (on: string | null, newDue: string | null): Row => ({
    "Ngày nhận": on,
    "Kết quả": "Trả lại",
    "Lý do": "thiếu ảnh",
    "Hạn mới": newDue,
  });
  const own = "2020-05-09";

  it.each([
    {
      receipts: [],
      status: "done",
      doneOn: own,
      last: "2020-05-10",
      because: "no receipt: the unit's own day",
    },
    {
      receipts: [took("11/05/2020")],
      status: "late",
      doneOn: "2020-05-11",
      last: "2020-05-10",
      because: "received late",
    },
    {
      receipts: [took("05/05/2020")],
      status: "done",
      doneOn: "2020-05-05",
      last: "2020-05-10",
      because: "received before the unit's own day",
    },
    {
      receipts: [took(null)],
      status: "done",
      doneOn: own,
      last: "2020-05-10",
      because: "received without a day",
    },
    {
      receipts: [took("21/05/2020")],
      status: "done",
      doneOn: own,
      last: "2020-05-10",
      because: "a receipt to come is not one",
    },
    {
      receipts: [sentBack("12/05/2020", "20/05/2020")],
      status: "returned",
      doneOn: null,
      last: "2020-05-20",
      because: "the new date is not past: it is the last good day itself",
    },
    {
      receipts: [sentBack("12/05/2020", "19/05/2020")],
      status: "overdue",
      doneOn: null,
      last: "2020-05-19",
      because: "the new date is past",
    },
    {
      receipts: [sentBack("21/05/2020", "25/05/2020")],
      status: "done",
      doneOn: own,
      last: "2020-05-10",
      because: "a return to come is none",
    },
    {
      receipts: [sentBack("12/05/2020", "20/05/2020"), took("18/05/2020")],
      status: "done",
      doneOn: "2020-05-18",
      last: "2020-05-20",
      because: "received again within the new date",
    },
    {
      receipts: [sentBack("12/05/2020", "17/05/2020"), took("18/05/2020")],
      status: "late",
      doneOn: "2020-05-18",
      last: "2020-05-17",
      because: "received again after the new date",
    },
    {
      receipts: [took("18/05/2020"), sentBack("12/05/2020", "20/05/2020")],
      status: "done",
      doneOn: "2020-05-18",
      last: "2020-05-20",
      because: "the day orders receipts, not the row",
    },
    {
      receipts: [took("12/05/2020"), sentBack("12/05/2020", "20/05/2020")],
      status: "returned",
      doneOn: null,
      last: "2020-05-20",
      because: "of one day the lower row",
    },
    {
      receipts: [took("12/05/2020"), sentBack(null, "20/05/2020")],
      status: "returned",
      doneOn: null,
      last: "2020-05-20",
      because: "a row without a day came after the one above",
    },
    {
      receipts: [sentBack("12/05/2020", null)],
      status: "overdue",
      doneOn: null,
      last: "2020-05-10",
      because: "a return without a new date keeps the old one",
    },
    {
      receipts: [sentBack("01/05/2020", "08/05/2020"), sentBack("12/05/2020", "22/05/2020")],
      status: "returned",
      doneOn: null,
      last: "2020-05-22",
      because: "the later return's date",
    },
  ])("$status until $last: $because", ({ receipts, status, doneOn, last }) => {
    const situation = {
      asOf: "2020-05-20",
      task,
      receipts,
      entry: { "Tiến độ": [progressRow(own)] },
    };
    expect(taskOf(situation)).toMatchObject({ status, doneOn, lastGoodDay: last });
  });

  it("asks a return for its reason and its new date, in the office workbook alone", () => {
    const receipts = [{ "Ngày nhận": "07/05/2020", "Kết quả": "Trả lại" }];
    expect(findingsOf({ task, receipts })).toEqual([
      "error required-missing Tiếp nhận:2 Lý do",
      "error required-missing Tiếp nhận:2 Hạn mới",
    ]);
  });

  it("names a receipt of a day to come and one of an unknown task", () => {
    const receipts = [took("21/05/2020"), { ...took("07/05/2020"), "Mã việc": "T99" }];
    expect(findingsOf({ task, receipts })).toEqual([
      "error progress-future Tiếp nhận:2 Ngày nhận",
      "error progress-unknown-task Tiếp nhận:3 Mã việc",
    ]);
  });
});
