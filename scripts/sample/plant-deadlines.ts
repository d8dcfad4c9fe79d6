import type { FindingCode, Severity } from "../../src/domain/finding.ts";
import type { Draft } from "./draft.ts";
import { tabOf } from "./edition-rows.ts";
import { rowWith } from "./planting.ts";
import { dayCell, type Row, rowOf } from "./row.ts";

const DONE = "Ngày hoàn thành";

/** Plants what is late, overdue, unknown, twice or ahead of its time. */
export function plantDeadlines(draft: Draft): void {
  plantProgress(draft);
  plantConferenceDays(draft);
  plantByReceipt(draft);
  plantWithoutRow(draft);
  plantOddProgress(draft);
}

interface Missed {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly why: string;
}

const LATE = { code: "deadline-late", severity: "warning" } as const;
const OVERDUE = { code: "deadline-overdue", severity: "error" } as const;

function miss(
  draft: Draft,
  [unit, task]: readonly [string, string],
  { why, ...missed }: Missed,
  doneOn?: string,
): void {
  const row = rowWith(tabOf(draft.entry, "Tiến độ"), { "Đơn vị": unit, "Mã việc": task });
  if (doneOn !== undefined) row[DONE] = dayCell(doneOn);
  else if (missed.code === "deadline-overdue") {
    delete row[DONE];
    delete row["Số, ký hiệu văn bản"];
  }
  draft.planting.on(row, { ...missed, rule: task, sheet: "Tiến độ", column: DONE, unit, why });
}

function plantProgress(draft: Draft): void {
  miss(
    draft,
    ["TTKD", "T01"],
    { ...LATE, why: "đúng ngày 09/12/2019 là muộn: «trước ngày»" },
    "2019-12-09",
  );
  miss(draft, ["DNCK", "T01"], { ...OVERDUE, why: "chưa gửi kế hoạch" });
  miss(draft, ["TTRA", "T02"], { ...OVERDUE, why: "chưa gửi báo cáo" });
  miss(
    draft,
    ["TTKD", "T04"],
    { ...LATE, why: "bốn ngày sau hội nghị, chậm nhất là ba" },
    "2020-04-04",
  );
  miss(draft, ["TTHTDN", "T04"], { ...OVERDUE, why: "đã tổ chức 27/03/2020, chưa gửi báo cáo" });
}

function plantConferenceDays({ entry, planting }: Draft): void {
  const column = "Ngày tổ chức";
  const conference = (unit: string) => rowWith(tabOf(entry, "Hội nghị"), { "Đơn vị": unit });
  const place = { rule: "T03", sheet: "Hội nghị", column };
  planting.on(conference("TTTKNL"), {
    ...LATE,
    ...place,
    unit: "TTTKNL",
    why: "tổ chức ngày 03/04/2020, hạn hết ngày 31/03/2020",
  });
  const never = conference("DNCK");
  Object.assign(never, {
    "Không tổ chức": true,
    "Lý do": "Tập trung trả đơn hàng, chưa bố trí được thời gian.",
  });
  planting.on(never, {
    ...OVERDUE,
    ...place,
    unit: "DNCK",
    why: "không tổ chức, đã quá 31/03/2020",
  });
}

/** What Văn phòng received stands before what the unit says. */
function plantByReceipt(draft: Draft): void {
  const receipts = tabOf(draft.office, "Tiếp nhận");
  const receiver = receipts[0]?.["Người nhận"];
  const received = rowOf({
    "Đơn vị": "QLTM",
    "Mã việc": "T02",
    "Ngày nhận": dayCell("2019-12-23"),
    "Kết quả": "Nhận",
    "Người nhận": receiver,
  });
  const next = rowWith(receipts, { "Đơn vị": "TTKC", "Mã việc": "T04" });
  receipts.splice(receipts.indexOf(next), 0, received);
  miss(
    draft,
    ["QLTM", "T02"],
    { ...LATE, why: "đơn vị ghi 18/12/2019, Văn phòng nhận 23/12/2019" },
    "2019-12-18",
  );
}

function plantWithoutRow({ entry, planting }: Draft): void {
  const rows = tabOf(entry, "Tiến độ");
  const row = rowWith(rows, { "Đơn vị": "KTAT", "Mã việc": "T02" });
  rows.splice(rows.indexOf(row), 1);
  planting.rowless({
    ...OVERDUE,
    rule: "T02",
    sheet: "Tiến độ",
    column: DONE,
    unit: "KTAT",
    why: "đơn vị không có dòng T02",
  });
}

function plantOddProgress({ entry, planting }: Draft): void {
  const rows = tabOf(entry, "Tiến độ");
  const place = { severity: "error", sheet: "Tiến độ" } as const;
  const own = (row: Row) => row["Đơn vị"] === "DNTM";
  const unknown = rowOf({ "Đơn vị": "DNTM", "Mã việc": "T32", Việc: "Gửi danh sách khen thưởng" });
  rows.splice(rows.findLastIndex(own) + 1, 0, unknown);
  planting.on(unknown, {
    ...place,
    code: "progress-unknown-task",
    column: "Mã việc",
    unit: "DNTM",
    why: "kế hoạch không có việc T32",
  });

  const first = rowWith(rows, { "Đơn vị": "TTTKNL", "Mã việc": "T01" });
  const again: Row = { ...first };
  rows.splice(rows.indexOf(first) + 1, 0, again);
  planting.on(again, {
    ...place,
    code: "progress-duplicate",
    column: "Mã việc",
    unit: "TTTKNL",
    why: "hai dòng T01",
  });

  const ahead = rowWith(rows, { "Đơn vị": "QLCN", "Mã việc": "T08" });
  ahead[DONE] = dayCell("2020-05-12");
  planting.on(ahead, {
    ...place,
    code: "progress-future",
    column: DONE,
    unit: "QLCN",
    why: "ghi hoàn thành sau ngày xem 08/05/2020",
  });
}
