import { describe, expect, it } from "vitest";
import { dayCell, type Row, unitRow } from "../support/edition-fixture.ts";
import {
  findingsOf,
  progressRow,
  type TaskSituation,
  taskOf,
  taskRow,
} from "../support/task-situation.ts";

const BEFORE = "Trước ngày";
const UNTIL = "Đến hết ngày";
const AFTER = "Chậm nhất sau";
const PERIODIC = "Định kỳ";

const conference = (more: Row = {}): Row => ({ "Đơn vị": "A", ...more });

describe("a due date by its notation and its kind", () => {
  it.each([
    { due: "09/12/2019", kind: BEFORE, is: "2019-12-09", last: "2019-12-08", because: "exclusive" },
    { due: "09/12/2019", kind: UNTIL, is: "2019-12-09", last: "2019-12-09", because: "inclusive" },
    { due: "09/12/2019", kind: AFTER, is: "2019-12-09", last: "2019-12-09", because: "inclusive" },
    {
      due: dayCell("2019-12-09"),
      kind: BEFORE,
      is: "2019-12-09",
      last: "2019-12-08",
      because: "a date cell",
    },
    {
      due: "2019-12-09",
      kind: BEFORE,
      is: "2019-12-09",
      last: "2019-12-08",
      because: "year first",
    },
    {
      due: "01/03/2020",
      kind: BEFORE,
      is: "2020-03-01",
      last: "2020-02-29",
      because: "a leap day before",
    },
    {
      due: "01/01/2020",
      kind: BEFORE,
      is: "2020-01-01",
      last: "2019-12-31",
      because: "the year turns",
    },
    {
      due: "Quý I/2020",
      kind: UNTIL,
      is: "2020-03-31",
      last: "2020-03-31",
      because: "through its last day",
    },
    {
      due: "Quý I/2020",
      kind: AFTER,
      is: "2020-03-31",
      last: "2020-03-31",
      because: "through its last day",
    },
    {
      due: "Quý I/2020",
      kind: BEFORE,
      is: "2020-01-01",
      last: "2019-12-31",
      because: "before its first day",
    },
    {
      due: "tháng 6/2020",
      kind: UNTIL,
      is: "2020-06-30",
      last: "2020-06-30",
      because: "a month's last day",
    },
    {
      due: "tháng 6/2020",
      kind: BEFORE,
      is: "2020-06-01",
      last: "2020-05-31",
      because: "a month's first day",
    },
    {
      due: "tháng 2/2020",
      kind: UNTIL,
      is: "2020-02-29",
      last: "2020-02-29",
      because: "a leap February",
    },
    {
      due: "11/06 - 20/06/2020",
      kind: UNTIL,
      is: "2020-06-20",
      last: "2020-06-20",
      because: "the stretch's end",
    },
    {
      due: "11/06 - 20/06/2020",
      kind: BEFORE,
      is: "2020-06-11",
      last: "2020-06-10",
      because: "the stretch's begin",
    },
    {
      due: "11/06 - 20/06/2020",
      kind: AFTER,
      is: "2020-06-20",
      last: "2020-06-20",
      because: "the stretch's end",
    },
  ])("«$due», $kind: $because", ({ due, kind, is, last }) => {
    const task = taskOf({ task: { Hạn: due, "Kiểu hạn": kind } });
    expect([task.due, task.lastGoodDay]).toEqual([is, last]);
    expect(findingsOf({ task: { Hạn: due, "Kiểu hạn": kind }, asOf: "2019-01-01" })).toEqual([]);
  });

  it.each([BEFORE, UNTIL, AFTER, PERIODIC, null])(
    "a blank one is not yet known, kind %s",
    (kind) => {
      const situation = { task: { "Kiểu hạn": kind } };
      expect(taskOf(situation)).toMatchObject({
        due: null,
        lastGoodDay: null,
        daysLeft: null,
        status: "notYetKnown",
      });
      expect(findingsOf(situation)).toEqual([]);
    },
  );
});

describe("a due date that hangs on an event", () => {
  const dated: Omit<TaskSituation, "task"> = {
    units: [
      unitRow("A", { "Ngày khởi công": "05/01/2020", "Ngày Hoà giải": "31/01/2020" }),
      unitRow("VP"),
    ],
    settings: { NGAY_HOI_NGHI_SO: "12/06/2020", KE_HOACH_NGAY: dayCell("2019-11-20") },
    others: [taskRow("T02", {}), taskRow("KH-7", {})],
    entry: {
      "Hội nghị": [
        conference({ "Ngày tổ chức": "10/03/2020", "Ngày họp báo": dayCell("2020-03-01") }),
      ],
      "Tiến độ": [
        progressRow("01/02/2020", { "Mã việc": "T02" }),
        progressRow("03/02/2020", { "Mã việc": "kh-7" }),
      ],
    },
  };

  it.each([
    {
      due: "Hội nghị đơn vị + 3",
      kind: AFTER,
      is: "2020-03-13",
      last: "2020-03-13",
      because: "three days after",
    },
    {
      due: "Hội nghị đơn vị + 3 ngày",
      kind: AFTER,
      is: "2020-03-13",
      last: "2020-03-13",
      because: "the word «ngày»",
    },
    {
      due: "hội nghị  ĐƠN VỊ+3",
      kind: AFTER,
      is: "2020-03-13",
      last: "2020-03-13",
      because: "case and spaces",
    },
    {
      due: "Hội nghị đơn vị + 3",
      kind: BEFORE,
      is: "2020-03-13",
      last: "2020-03-12",
      because: "exclusive here too",
    },
    {
      due: "Hội nghị đơn vị - 5",
      kind: UNTIL,
      is: "2020-03-05",
      last: "2020-03-05",
      because: "days before it",
    },
    {
      due: "Hội nghị đơn vị − 10",
      kind: UNTIL,
      is: "2020-02-29",
      last: "2020-02-29",
      because: "a real minus sign",
    },
    {
      due: "Hội nghị đơn vị",
      kind: UNTIL,
      is: "2020-03-10",
      last: "2020-03-10",
      because: "the day itself",
    },
    {
      due: "Hội nghị Sở + 5",
      kind: AFTER,
      is: "2020-06-17",
      last: "2020-06-17",
      because: "of the settings",
    },
    {
      due: "Hội nghị Sở - 12",
      kind: BEFORE,
      is: "2020-05-31",
      last: "2020-05-30",
      because: "before it",
    },
    {
      due: "T02 + 7",
      kind: AFTER,
      is: "2020-02-08",
      last: "2020-02-08",
      because: "the day another task was done",
    },
    {
      due: "t02+7",
      kind: AFTER,
      is: "2020-02-08",
      last: "2020-02-08",
      because: "a code in lower case",
    },
    {
      due: "T02 - 1",
      kind: UNTIL,
      is: "2020-01-31",
      last: "2020-01-31",
      because: "the day before it",
    },
    {
      due: "KH-7",
      kind: UNTIL,
      is: "2020-02-03",
      last: "2020-02-03",
      because: "a code may hold a dash and digits",
    },
    {
      due: "KH-7 + 2",
      kind: UNTIL,
      is: "2020-02-05",
      last: "2020-02-05",
      because: "and days behind it",
    },
    {
      due: "[KE_HOACH_NGAY] + 15",
      kind: AFTER,
      is: "2019-12-05",
      last: "2019-12-05",
      because: "a setting, a date cell",
    },
    {
      due: "[KE_HOACH_NGAY]",
      kind: BEFORE,
      is: "2019-11-20",
      last: "2019-11-19",
      because: "a setting alone",
    },
    {
      due: "[NGAY_DU_KIEN_HOI_NGHI_SO]",
      kind: UNTIL,
      is: "2020-06-20",
      last: "2020-06-20",
      because: "a stretch",
    },
    {
      due: "[NGAY_DU_KIEN_HOI_NGHI_SO] - 10",
      kind: UNTIL,
      is: "2020-06-10",
      last: "2020-06-10",
      because: "its end",
    },
    {
      due: "[NGAY_DU_KIEN_HOI_NGHI_SO] - 10",
      kind: BEFORE,
      is: "2020-06-01",
      last: "2020-05-31",
      because: "its begin",
    },
    {
      due: "Đơn vị.Ngày khởi công + 30",
      kind: AFTER,
      is: "2020-02-04",
      last: "2020-02-04",
      because: "an added column",
    },
    {
      due: "Ngày khởi công - 5",
      kind: AFTER,
      is: "2019-12-31",
      last: "2019-12-31",
      because: "without the tab's name",
    },
    {
      due: "Ngày hòa giải + 1",
      kind: AFTER,
      is: "2020-02-01",
      last: "2020-02-01",
      because: "tone placement is folded",
    },
    {
      due: "Hội nghị.Ngày tổ chức + 1",
      kind: AFTER,
      is: "2020-03-11",
      last: "2020-03-11",
      because: "a declared column",
    },
    {
      due: "Hội nghị.Ngày họp báo + 1",
      kind: AFTER,
      is: "2020-03-02",
      last: "2020-03-02",
      because: "an added one there",
    },
    {
      due: "09/12/2019 + 7",
      kind: UNTIL,
      is: "2019-12-16",
      last: "2019-12-16",
      because: "a date and days",
    },
  ])("«$due», $kind: $because", ({ due, kind, is, last }) => {
    const task = taskOf({ ...dated, task: { Hạn: due, "Kiểu hạn": kind } });
    expect([task.due, task.lastGoodDay]).toEqual([is, last]);
  });

  it.each([
    { due: "Hội nghị đơn vị + 3", because: "no day of the conference" },
    { due: "Hội nghị Sở + 5", because: "NGAY_HOI_NGHI_SO is blank" },
    { due: "T02 + 7", because: "T02 is not done" },
    { due: "[KE_HOACH_NGAY] + 15", because: "a blank setting" },
    { due: "[KE_HOACH_NGAY]", because: "a blank setting alone" },
    { due: "Ngày khởi công + 30", because: "the unit's cell is blank" },
    { due: "Ngày xây + 30", because: "the unit's cell is no day" },
    { due: "Hội nghị.Ngày họp báo + 1", because: "the unit has no conference row" },
  ])("«$due» is not yet known: $because", ({ due }) => {
    const situation: TaskSituation = {
      task: { Hạn: due, "Kiểu hạn": AFTER },
      others: [taskRow("T02", {})],
      units: [unitRow("A", { "Ngày khởi công": null, "Ngày xây": "2020-02-31" }), unitRow("VP")],
      entry: { "Hội nghị": [{ "Đơn vị": "VP", "Ngày họp báo": "01/03/2020" }] },
    };
    expect(taskOf(situation)).toMatchObject({ due: null, status: "notYetKnown" });
    expect(findingsOf(situation)).toEqual([]);
  });

  it("does not count from a day of T02 that is still to come", () => {
    const entry = { "Tiến độ": [progressRow("09/05/2020", { "Mã việc": "T02" })] };
    const task = { Hạn: "T02 + 7", "Kiểu hạn": AFTER };
    const others = [taskRow("T02", {})];
    expect(taskOf({ task, others, entry }).due).toBeNull();
    expect(taskOf({ task, others, entry, asOf: "2020-05-09" }).due).toBe("2020-05-16");
  });

  it.each([
    { due: "sớm", kind: UNTIL, column: "Hạn", because: "no date" },
    { due: "31/04/2020", kind: UNTIL, column: "Hạn", because: "no such day" },
    { due: "T99 + 3", kind: AFTER, column: "Hạn", because: "no such task" },
    { due: "[KHONG_CO] + 3", kind: AFTER, column: "Hạn", because: "no such setting" },
    { due: "[KHONG_CO]", kind: UNTIL, column: "Hạn", because: "no such setting, alone" },
    { due: "[SAI_SO]", kind: UNTIL, column: "Hạn", because: "a setting that is no day" },
    { due: "Ngày khai trương + 3", kind: AFTER, column: "Hạn", because: "no such column" },
    { due: "Hội nghị đơn vị + ba", kind: AFTER, column: "Hạn", because: "days in words" },
    {
      due: "Hội nghị.Ngày dự kiến + 3",
      kind: AFTER,
      column: "Hạn",
      because: "it dates no deadline",
    },
    {
      due: "mỗi thứ Sáu từ 31/04/2020",
      kind: PERIODIC,
      column: "Hạn",
      because: "no such first day",
    },
    {
      due: "mỗi 0 ngày từ 03/01/2020",
      kind: PERIODIC,
      column: "Hạn",
      because: "a step of nothing",
    },
    {
      due: "mỗi thứ Sáu từ 03/01/2020",
      kind: UNTIL,
      column: "Kiểu hạn",
      because: "it is periodic",
    },
    { due: "09/12/2019", kind: PERIODIC, column: "Kiểu hạn", because: "a date is not periodic" },
    {
      due: "09/12/2019",
      kind: null,
      column: "Kiểu hạn",
      because: "nobody says whether it is good",
    },
  ])("«$due», $kind is a fault of its own row: $because", ({ due, kind, column }) => {
    expect(findingsOf({ task: { Hạn: due, "Kiểu hạn": kind } })).toEqual([
      `error row-unreadable Thời hạn:2 ${column}`,
    ]);
  });
});
