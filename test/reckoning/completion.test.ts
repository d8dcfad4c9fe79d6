import { describe, expect, it } from "vitest";
import { assess } from "../../src/commands/assess.ts";
import { withoutColumn } from "../support/changed-table.ts";
import { dayCell, type Row, unitRow } from "../support/edition-fixture.ts";
import { findingsOf, progressRow, snapshotOf, taskOf } from "../support/task-situation.ts";

const BEFORE = "Trước ngày";
const UNTIL = "Đến hết ngày";

const conference = (more: Row = {}): Row => ({ "Đơn vị": "A", ...more });

describe("done by a column", () => {
  const held = { Hạn: "31/03/2020", "Kiểu hạn": UNTIL, "Hoàn thành theo": "Hội nghị.Ngày tổ chức" };
  const sent = {
    Hạn: "11/05/2020",
    "Kiểu hạn": BEFORE,
    "Hoàn thành theo": "Đề cử.Ngày gửi báo cáo",
  };
  const nominee = (name: string, sentOn: string | null): Row => ({
    "Đơn vị": "A",
    "Đối tượng": "Tập thể",
    "Họ và tên hoặc tên tập thể": name,
    "Ngày gửi báo cáo": sentOn,
  });

  it.each([
    { heldOn: "31/03/2020", status: "done", found: [], because: "on the last good day" },
    {
      heldOn: "01/04/2020",
      status: "late",
      found: ["warning deadline-late Hội nghị:2 Ngày tổ chức"],
      because: "the day after",
    },
    {
      heldOn: "08/05/2020",
      status: "late",
      found: ["warning deadline-late Hội nghị:2 Ngày tổ chức"],
      because: "today is no day to come",
    },
    {
      heldOn: "09/05/2020",
      status: "overdue",
      found: ["error deadline-overdue Hội nghị:2 Ngày tổ chức"],
      because: "typed ahead is not held",
    },
    {
      heldOn: null,
      status: "overdue",
      found: ["error deadline-overdue Hội nghị:2 Ngày tổ chức"],
      because: "blank",
    },
  ])("one row a unit, $heldOn: $status, $because", ({ heldOn, status, found }) => {
    const situation = {
      task: held,
      entry: { "Hội nghị": [conference({ "Ngày tổ chức": heldOn })] },
    };
    expect(taskOf(situation).status).toBe(status);
    expect(findingsOf(situation)).toEqual(found);
  });

  it("one row a unit that is not there is not done, whatever Tiến độ says", () => {
    const situation = { task: held, entry: { "Tiến độ": [progressRow("01/02/2020")] } };
    expect(taskOf(situation)).toMatchObject({ status: "overdue", doneOn: null });
    expect(findingsOf(situation)).toEqual(["error deadline-overdue Hội nghị:- Ngày tổ chức"]);
  });

  it.each([
    {
      days: ["01/05/2020", "10/05/2020"],
      doneOn: "2020-05-10",
      status: "done",
      because: "the latest of all",
    },
    {
      days: ["11/05/2020", "01/05/2020"],
      doneOn: "2020-05-11",
      status: "late",
      because: "the latest is late",
    },
    { days: ["01/05/2020", null], doneOn: null, status: "overdue", because: "one row has none" },
    {
      days: ["01/05/2020", "21/05/2020"],
      doneOn: null,
      status: "overdue",
      because: "one is to come",
    },
    {
      days: ["31/04/2020", "01/05/2020"],
      doneOn: null,
      status: "overdue",
      because: "one cannot be read",
    },
  ])("several rows, $days: $status, $because", ({ days, doneOn, status }) => {
    const entry = { "Đề cử": days.map((day, index) => nominee(`Tổ ${index}`, day)) };
    expect(taskOf({ asOf: "2020-05-20", task: sent, entry })).toMatchObject({ doneOn, status });
  });

  it("several rows, none of the unit: Tiến độ tells", () => {
    const entry = {
      "Đề cử": [{ ...nominee("Tổ 1", null), "Đơn vị": "VP" }],
      "Tiến độ": [progressRow("05/05/2020")],
    };
    expect(taskOf({ task: sent, entry })).toMatchObject({ status: "done", doneOn: "2020-05-05" });
  });

  it.each([
    {
      typed: "10/05/2020",
      doneOn: "2020-05-10",
      status: "done",
      because: "text as people type days",
    },
    { typed: dayCell("2020-05-11"), doneOn: "2020-05-11", status: "late", because: "a date cell" },
    { typed: "30/05/2020", doneOn: null, status: "overdue", because: "a day to come" },
    { typed: "rồi", doneOn: null, status: "overdue", because: "no day" },
    { typed: null, doneOn: null, status: "overdue", because: "blank" },
  ])("a column that the office added, $typed: $status, $because", ({ typed, doneOn, status }) => {
    const units = [unitRow("A", { "Ngày nộp": typed }), unitRow("VP")];
    const task = { ...sent, "Hoàn thành theo": "Đơn vị.Ngày nộp" };
    expect(taskOf({ asOf: "2020-05-20", task, units })).toMatchObject({ doneOn, status });
  });

  it.each([
    { typed: "Đề cử.Ngày nộp", because: "no such column" },
    { typed: "Bảng khác.Ngày nộp", because: "no such tab" },
    { typed: "Đề cử.Ghi chú", because: "a column that holds no day" },
    { typed: "Đề cử.Ngày sinh", because: "a column that may hold a year" },
    { typed: "Hội nghị.Ngày dự kiến", because: "a column that may hold a stretch" },
  ])("«$typed» is a fault of the row: $because", ({ typed }) => {
    expect(findingsOf({ task: { ...sent, "Hoàn thành theo": typed } })).toEqual([
      "error row-unreadable Thời hạn:2 Hoàn thành theo",
    ]);
  });

  it("a late day in a column that the office added stands under its header", () => {
    const units = [unitRow("A", { "Ngày nộp": "11/05/2020" }), unitRow("VP")];
    const task = { ...sent, "Hoàn thành theo": "đơn vị.ngày nộp" };
    expect(findingsOf({ asOf: "2020-05-20", task, units })).toEqual([
      "warning deadline-late Đơn vị:2 Ngày nộp",
    ]);
  });

  it("a workbook without the column is told so, and nobody is overdue by it", () => {
    const situation = {
      asOf: "2020-05-20",
      task: sent,
      entry: { "Đề cử": [nominee("Tổ 1", null)] },
    };
    const lacking = withoutColumn(snapshotOf(situation), "Đề cử", "Ngày gửi báo cáo");
    const found = assess(lacking).findings.filter(({ unit }) => unit !== "VP");
    expect(found.map(({ code, rule, at }) => [code, rule, at.sheet, at.column])).toEqual([
      ["column-missing", "T01", "Đề cử", "Ngày gửi báo cáo"],
    ]);
  });

  it("«Tiến độ» is the same as a blank", () => {
    const entry = { "Tiến độ": [progressRow("05/05/2020")] };
    const task = { ...sent, "Hoàn thành theo": "Tiến độ.Ngày hoàn thành" };
    expect(taskOf({ task, entry }).doneOn).toBe("2020-05-05");
  });
});
