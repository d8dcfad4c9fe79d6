import { describe, expect, it } from "vitest";
import { findingsOf, progressRow, type TaskSituation, taskOf } from "../support/task-situation.ts";

const PERIODIC = "Định kỳ";

describe("a report that comes round again", () => {
  const weekly = { Hạn: "mỗi thứ Sáu từ 03/01/2020", "Kiểu hạn": PERIODIC };
  const fortnightly = { Hạn: "mỗi 14 ngày từ 06/01/2020", "Kiểu hạn": PERIODIC };

  it.each([
    {
      task: weekly,
      doneOn: null,
      due: "2020-01-03",
      because: "nothing was reported: the first Friday",
    },
    {
      task: { ...weekly, Hạn: "mỗi thứ Sáu từ 01/01/2020" },
      doneOn: null,
      due: "2020-01-03",
      because: "the first Friday from then",
    },
    {
      task: { ...weekly, Hạn: "Mỗi chủ nhật từ 01/01/2020" },
      doneOn: null,
      due: "2020-01-05",
      because: "any weekday, any case",
    },
    { task: weekly, doneOn: "2020-01-03", due: "2020-01-10", because: "on time: the next one" },
    { task: weekly, doneOn: "2020-01-01", due: "2020-01-10", because: "early: the first is done" },
    {
      task: weekly,
      doneOn: "2020-01-04",
      due: "2020-01-17",
      because: "late: it belongs to the next period",
    },
    { task: weekly, doneOn: "2020-01-10", due: "2020-01-17", because: "on the second Friday" },
    { task: weekly, doneOn: "2020-02-28", due: "2020-03-06", because: "over a leap day" },
    { task: fortnightly, doneOn: null, due: "2020-01-06", because: "the first day itself" },
    { task: fortnightly, doneOn: "2020-01-06", due: "2020-01-20", because: "on time" },
    { task: fortnightly, doneOn: "2019-12-30", due: "2020-01-20", because: "early" },
    { task: fortnightly, doneOn: "2020-01-07", due: "2020-02-03", because: "late" },
    {
      task: { ...fortnightly, Hạn: "mỗi 1 ngày từ 06/01/2020" },
      doneOn: "2020-01-08",
      due: "2020-01-09",
      because: "daily",
    },
    {
      task: { ...weekly, Hạn: "mỗi thứ Sáu từ [KE_HOACH_NGAY]" },
      doneOn: null,
      due: "2019-11-01",
      because: "from a setting",
    },
  ])("$task.Hạn, last on $doneOn: $because", ({ task, doneOn, due }) => {
    const situation: TaskSituation = {
      asOf: "2020-03-01",
      task,
      settings: { KE_HOACH_NGAY: "01/11/2019" },
      entry: { "Tiến độ": doneOn === null ? [] : [progressRow(doneOn)] },
    };
    expect(taskOf(situation)).toMatchObject({ due, lastGoodDay: due, doneOn });
  });

  it.each([
    { asOf: "2020-01-09", status: "dueSoon", because: "the day before" },
    { asOf: "2020-01-10", status: "dueSoon", because: "the day itself" },
    { asOf: "2020-01-11", status: "overdue", because: "the day after" },
    { asOf: "2020-01-08", status: "upcoming", because: "before the first reminder" },
  ])("on $asOf is $status, never done: $because", ({ asOf, status }) => {
    const entry = { "Tiến độ": [progressRow("03/01/2020")] };
    expect(taskOf({ asOf, task: { ...weekly, "Nhắc trước": "1" }, entry }).status).toBe(status);
  });

  it("counts from the last of several rows, and calls them no duplicates", () => {
    const entry = {
      "Tiến độ": ["03/01/2020", "10/01/2020", "31/01/2020"].map((day) => progressRow(day)),
    };
    expect(taskOf({ asOf: "2020-02-01", task: weekly, entry }).due).toBe("2020-02-07");
    expect(findingsOf({ asOf: "2020-02-01", task: weekly, entry })).toEqual([]);
  });

  it("lets an extension stand for its own day alone", () => {
    const task = { ...weekly, "Gia hạn": "A = 08/01/2020", "Văn bản gia hạn": "12/SCT-VP" };
    const reported = { "Tiến độ": [progressRow("03/01/2020")] };
    expect(taskOf({ asOf: "2020-01-05", task })).toMatchObject({
      due: "2020-01-08",
      extendedTo: "2020-01-08",
    });
    expect(taskOf({ asOf: "2020-01-09", task, entry: reported })).toMatchObject({
      due: "2020-01-10",
      extendedTo: null,
    });
  });

  it("lets a return stand until the next report is taken", () => {
    const returned = {
      "Ngày nhận": "04/01/2020",
      "Kết quả": "Trả lại",
      "Lý do": "thiếu",
      "Hạn mới": "08/01/2020",
    };
    const again = { "Ngày nhận": "07/01/2020", "Kết quả": "Nhận" };
    expect(taskOf({ asOf: "2020-01-05", task: weekly, receipts: [returned] }).due).toBe(
      "2020-01-08",
    );
    expect(taskOf({ asOf: "2020-01-12", task: weekly, receipts: [returned, again] }).due).toBe(
      "2020-01-17",
    );
  });
});
