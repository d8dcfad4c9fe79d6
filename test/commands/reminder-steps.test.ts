import { describe, expect, it } from "vitest";
import { dayCell, type EditionFixture, type Row, unitRow } from "../support/edition-fixture.ts";
import { daysFrom, only, runDays, taskRow } from "../support/reminder-run.ts";

const units = [unitRow("HB")];
const plain = (task: Row, more: Partial<EditionFixture> = {}) => ({
  units,
  office: only(taskRow(task)),
  ...more,
});

describe("steps count from the last good day", () => {
  it("writes on each «Nhắc trước» day, on the last day and every «Nhắc lại sau hạn» days", () => {
    const { sent } = runDays(daysFrom("2020-05-04", "2020-05-22"), () => plain({}));
    expect(sent).toEqual([
      "2020-05-06 HB: before-7",
      "2020-05-12 HB: before-1",
      "2020-05-13 HB: last",
      "2020-05-15 HB: after-2",
      "2020-05-18 HB: after-4",
      "2020-05-19 HB: after-6",
      "2020-05-21 HB: after-8",
    ]);
  });

  it.each([
    { days: "2020-05-05", sent: [], because: "the day before the first step" },
    { days: "2020-05-06", sent: ["2020-05-06 HB: before-7"], because: "the day itself" },
    { days: "2020-05-07", sent: ["2020-05-07 HB: before-7"], because: "missed, made good" },
  ])("first run on $days: $because", ({ days, sent }) => {
    expect(runDays([days], () => plain({})).sent).toEqual(sent);
  });

  it("counts «Trước ngày» from the day before it", () => {
    const { sent } = runDays(daysFrom("2020-05-11", "2020-05-13"), () =>
      plain({ Hạn: "14/05/2020", "Kiểu hạn": "Trước ngày", "Nhắc trước": "1" }),
    );
    expect(sent).toEqual(["2020-05-12 HB: before-1", "2020-05-13 HB: last"]);
  });

  it("has no step where a cell is blank", () => {
    const blank = { "Nhắc trước": null, "Nhắc lại sau hạn": null, "Báo cáo cấp trên sau": null };
    const { sent } = runDays(daysFrom("2020-05-04", "2020-05-29"), () => plain(blank));
    expect(sent).toEqual(["2020-05-13 HB: last"]);
  });

  it("tells the head once where the unit itself is not reminded again", () => {
    const { sent } = runDays(daysFrom("2020-05-13", "2020-05-29"), () =>
      plain({ "Nhắc trước": null, "Nhắc lại sau hạn": null }),
    );
    expect(sent).toEqual(["2020-05-13 HB: last", "2020-05-18 HB: escalate-3"]);
    const sooner = { "Nhắc trước": null, "Nhắc lại sau hạn": null, "Báo cáo cấp trên sau": 2 };
    expect(runDays(["2020-05-13", "2020-05-14", "2020-05-15"], () => plain(sooner)).sent).toEqual([
      "2020-05-13 HB: last",
      "2020-05-15 HB: escalate-2",
    ]);
  });

  it("follows each occurrence of a periodic task", () => {
    const task = { Hạn: "mỗi thứ Sáu từ 08/05/2020", "Kiểu hạn": "Định kỳ", "Nhắc trước": "1" };
    const entry = (day: string) => ({
      "Tiến độ": day < "2020-05-08" ? [] : [row("HB", "T01", "2020-05-08")],
    });
    const row = (unit: string, code: string, on: string): Row => ({
      "Đơn vị": unit,
      "Mã việc": code,
      "Ngày hoàn thành": dayCell(on),
    });
    const { sent } = runDays(daysFrom("2020-05-06", "2020-05-15"), (day) =>
      plain(task, { entry: entry(day) }),
    );
    expect(sent).toEqual([
      "2020-05-07 HB: before-1",
      "2020-05-14 HB: before-1",
      "2020-05-15 HB: last",
    ]);
  });
});

describe("days off", () => {
  it("moves a step before the end back, one after the end on", () => {
    const { sent } = runDays(daysFrom("2020-05-01", "2020-05-12"), () =>
      plain({ Hạn: "09/05/2020", "Nhắc trước": "7", "Nhắc lại sau hạn": 1 }, NO_HOLIDAYS),
    );
    expect(sent).toEqual([
      "2020-05-01 HB: before-7",
      "2020-05-08 HB: last",
      "2020-05-11 HB: after-2",
      "2020-05-12 HB: after-3",
    ]);
  });

  it("passes over holidays together with the weekend", () => {
    const { sent } = runDays(daysFrom("2020-04-28", "2020-05-05"), () =>
      plain({ Hạn: "01/05/2020", "Nhắc trước": null }, HOLIDAYS),
    );
    expect(sent).toEqual([
      "2020-04-29 HB: last",
      "2020-05-04 HB: after-2",
      "2020-05-05 HB: after-4",
    ]);
  });

  it("writes on a Saturday where only Sunday is off", () => {
    const settings = { NGAY_NGHI_TUAN: "Chủ nhật", NGAY_NGHI_LE: null };
    const { sent } = runDays(["2020-05-09"], () =>
      plain({ Hạn: "09/05/2020", "Nhắc trước": null }, { settings }),
    );
    expect(sent).toEqual(["2020-05-09 HB: last"]);
  });
});

const NO_HOLIDAYS = { settings: { NGAY_NGHI_LE: null } };
const HOLIDAYS = { settings: { NGAY_NGHI_LE: "30/04/2020 - 01/05/2020" } };

describe("a step that was missed", () => {
  it("is made good once, all in one mail", () => {
    const { sent } = runDays(["2020-05-14", "2020-05-15", "2020-05-18"], () => plain({}));
    expect(sent).toEqual([
      "2020-05-14 HB: before-7 before-1 last",
      "2020-05-15 HB: after-2",
      "2020-05-18 HB: after-4",
    ]);
  });

  it("costs no more when it is years old: the latest speaks for those before", () => {
    const { sent } = runDays(["2024-05-13", "2024-05-14", "2024-05-15"], () => plain({}));
    expect(sent).toEqual([
      "2024-05-13 HB: before-7 before-1 last after-1460",
      "2024-05-14 HB: after-1462",
    ]);
  });

  it("is not made of a «Nhắc trước» day added after a later one was sent", () => {
    const { sent } = runDays(daysFrom("2020-05-06", "2020-05-08"), (day) =>
      plain({ "Nhắc trước": day > "2020-05-06" ? "10; 7; 1" : "7; 1" }),
    );
    expect(sent).toEqual(["2020-05-06 HB: before-7"]);
  });

  it("is not made of a clock that runs backwards", () => {
    const days = ["2020-05-19", "2020-05-18", "2020-05-15", "2020-05-13", "2020-05-12"];
    const { sent } = runDays(days, () => plain({}));
    expect(sent).toEqual(["2020-05-19 HB: before-7 before-1 last after-6"]);
  });
});

describe("a date that changes", () => {
  it("drops the old date's steps after an extension and counts from the new one", () => {
    const extended = { "Gia hạn": "HB = 20/05/2020", "Văn bản gia hạn": "Công văn 12/SCT-VP" };
    const { sent } = runDays(daysFrom("2020-05-11", "2020-05-22"), (day) =>
      plain(day < "2020-05-13" ? {} : extended),
    );
    expect(sent).toEqual([
      "2020-05-11 HB: before-7",
      "2020-05-12 HB: before-1",
      "2020-05-13 HB: before-7",
      "2020-05-19 HB: before-1",
      "2020-05-20 HB: last",
      "2020-05-22 HB: after-2",
    ]);
  });

  it("writes on the day a paper is returned, then counts from its new date", () => {
    const receipts = [
      {
        "Đơn vị": "HB",
        "Mã việc": "T01",
        "Ngày nhận": dayCell("2020-05-08"),
        "Kết quả": "Trả lại",
        "Lý do": "Thiếu phụ lục",
        "Hạn mới": dayCell("2020-05-20"),
      },
    ];
    const { sent } = runDays(daysFrom("2020-05-07", "2020-05-20"), () =>
      plain({}, { office: { ...only(taskRow()), "Tiếp nhận": receipts } }),
    );
    expect(sent).toEqual([
      "2020-05-07 HB: before-7",
      "2020-05-08 HB: returned",
      "2020-05-13 HB: before-7",
      "2020-05-19 HB: before-1",
      "2020-05-20 HB: last",
    ]);
  });

  it("tells of a return on a Saturday on Monday", () => {
    const receipts = [
      {
        "Đơn vị": "HB",
        "Mã việc": "T01",
        "Ngày nhận": dayCell("2020-05-09"),
        "Kết quả": "Trả lại",
        "Lý do": "Thiếu phụ lục",
        "Hạn mới": dayCell("2020-05-29"),
      },
    ];
    const { sent } = runDays(daysFrom("2020-05-08", "2020-05-12"), () =>
      plain({ "Nhắc trước": "1" }, { office: { ...only(taskRow()), "Tiếp nhận": receipts } }),
    );
    expect(sent.filter((line) => line.includes("returned"))).toEqual(["2020-05-11 HB: returned"]);
  });
});

describe("no step", () => {
  const done = (on: string) => ({
    "Tiến độ": [{ "Đơn vị": "HB", "Mã việc": "T01", "Ngày hoàn thành": dayCell(on) }],
  });
  it.each([
    { because: "done in time", task: {}, entry: done("2020-05-12") },
    { because: "done late", task: {}, entry: done("2020-05-15") },
    { because: "owed by others", task: { "Thực hiện": "Mã = KHAC" }, entry: {} },
    { because: "no date yet", task: { Hạn: null }, entry: {} },
  ])("for a task $because", ({ task, entry }) => {
    expect(runDays(["2020-05-18"], () => plain(task, { entry })).sent).toEqual([]);
  });
});
