import { describe, expect, it } from "vitest";
import { findingsOf, progressRow, taskOf } from "../support/task-situation.ts";

const BEFORE = "Trước ngày";

describe("the state of a task by the day", () => {
  /** Last good day 10/05/2020, first reminder 14 days before it. */
  const task = { Hạn: "11/05/2020", "Kiểu hạn": BEFORE, "Nhắc trước": "7; 14; 3; 1" };

  it.each([
    {
      asOf: "2020-04-25",
      status: "upcoming",
      daysLeft: 15,
      because: "the day before the first reminder",
    },
    { asOf: "2020-04-26", status: "dueSoon", daysLeft: 14, because: "the first reminder day" },
    { asOf: "2020-04-27", status: "dueSoon", daysLeft: 13, because: "the day after it" },
    { asOf: "2020-05-09", status: "dueSoon", daysLeft: 1, because: "the day before the last" },
    { asOf: "2020-05-10", status: "dueSoon", daysLeft: 0, because: "the last good day" },
    {
      asOf: "2020-05-11",
      status: "overdue",
      daysLeft: -1,
      because: "the day of the plan is too late",
    },
    { asOf: "2020-05-12", status: "overdue", daysLeft: -2, because: "and the day after" },
  ])("$asOf: $status, $because", ({ asOf, status, daysLeft }) => {
    expect(taskOf({ asOf, task })).toMatchObject({ status, daysLeft, doneOn: null });
    expect(findingsOf({ asOf, task })).toEqual(
      status === "overdue" ? ["error deadline-overdue Tiến độ:- Ngày hoàn thành"] : [],
    );
  });

  it.each([
    { asOf: "2020-05-09", status: "upcoming", because: "no reminders: not before the last day" },
    { asOf: "2020-05-10", status: "dueSoon", because: "the last good day itself" },
  ])("$asOf: $status, $because", ({ asOf, status }) => {
    expect(taskOf({ asOf, task: { ...task, "Nhắc trước": null } }).status).toBe(status);
  });

  it.each([
    { doneOn: "2020-05-09", status: "done", because: "before the last good day" },
    { doneOn: "2020-05-10", status: "done", because: "on it" },
    { doneOn: "2020-05-11", status: "late", because: "on the day of «trước ngày»" },
    { doneOn: "2020-05-20", status: "late", because: "on the day of the run" },
    { doneOn: "2020-05-21", status: "overdue", because: "a day to come is not done" },
  ])("done on $doneOn: $status, $because", ({ doneOn, status }) => {
    const situation = { asOf: "2020-05-20", task, entry: { "Tiến độ": [progressRow(doneOn)] } };
    const isToCome = status === "overdue";
    expect(taskOf(situation)).toMatchObject({ status, doneOn: isToCome ? null : doneOn });
    expect(findingsOf(situation)).toEqual(
      {
        done: [],
        late: ["warning deadline-late Tiến độ:2 Ngày hoàn thành"],
        overdue: [
          "error progress-future Tiến độ:2 Ngày hoàn thành",
          "error deadline-overdue Tiến độ:2 Ngày hoàn thành",
        ],
      }[status],
    );
  });

  it("leaves the matter open while the day cannot be read, and says so once", () => {
    const situation = {
      asOf: "2020-05-20",
      task,
      entry: { "Tiến độ": [progressRow("31/04/2020")] },
    };
    expect(taskOf(situation)).toMatchObject({ status: "overdue", doneOn: null });
    expect(findingsOf(situation)).toEqual(["error date-impossible Tiến độ:2 Ngày hoàn thành"]);
  });

  it("takes the latest of two rows of one task, and names the second", () => {
    const entry = { "Tiến độ": [progressRow("12/05/2020"), progressRow("10/05/2020")] };
    const situation = { asOf: "2020-05-20", task, entry };
    expect(taskOf(situation)).toMatchObject({ status: "late", doneOn: "2020-05-12" });
    expect(findingsOf(situation)).toContain("error progress-duplicate Tiến độ:3 Mã việc");
  });

  it("is the example of the workbooks: T01 on 08/05/2020", () => {
    const example = { asOf: "2020-05-08", task: { Hạn: "09/12/2019", "Kiểu hạn": BEFORE } };
    expect(taskOf(example)).toEqual({
      code: "T01",
      due: "2019-12-09",
      lastGoodDay: "2019-12-08",
      extendedTo: null,
      status: "overdue",
      doneOn: null,
      daysLeft: -152,
    });
  });

  it.each([
    { doers: "Loại = Đoàn thể", who: "A", status: "excused", because: "another kind of unit" },
    { doers: "Loại = Phòng", who: "A", status: "overdue", because: "its own kind" },
    { doers: "Mã ∈ B | A", who: "A", status: "overdue", because: "named by its code" },
    { doers: "Văn phòng", who: "A", status: "excused", because: "the office alone owes it" },
    { doers: "Văn phòng", who: "VP", status: "overdue", because: "it is the office" },
    {
      doers: "Mã = [MA_VAN_PHONG]",
      who: "VP",
      status: "overdue",
      because: "a setting in the filter",
    },
  ])("«$doers» makes $who $status: $because", ({ doers, who, status }) => {
    const situation = { asOf: "2020-05-20", task: { ...task, "Thực hiện": doers } };
    expect(taskOf(situation, who)).toMatchObject(
      status === "excused" ? { status, due: null, daysLeft: null } : { status },
    );
  });

  it("finds the office however its code is typed", () => {
    const situation = {
      asOf: "2020-05-20",
      task: { ...task, "Thực hiện": "Văn phòng" },
      settings: { MA_VAN_PHONG: "vp" },
    };
    expect(taskOf(situation, "VP").status).toBe("overdue");
  });
});
