import { type Day, daysBetween } from "../domain/day.ts";
import type { FindingCode } from "../domain/finding.ts";
import type { Deadline } from "../edition/last-good-day.ts";
import type { TaskState } from "../reckoning/task-states.ts";
import { dayText, weekdayText } from "./format.vi.ts";

/** Kinds of findings, as one says them in a count. */
export const KIND_WORDS: Readonly<Record<FindingCode, string>> = {
  "workbook-unreadable": "Không đọc được bảng nhập liệu",
  "tab-missing": "Thiếu tab",
  "column-missing": "Thiếu cột",
  "column-ambiguous": "Hai cột trùng tiêu đề",
  "required-missing": "Chưa điền ô bắt buộc",
  "unit-unknown": "Không nhận ra đơn vị",
  "not-in-list": "Giá trị không có trong danh mục",
  "date-unreadable": "Không đọc được ngày",
  "date-impossible": "Ngày không có trên lịch",
  "date-implausible": "Ngày cần xem lại",
  "number-unreadable": "Không đọc được số",
  "number-negative": "Số âm",
  "text-suspicious": "Chữ cần xem lại",
  "link-unreadable": "Không đọc được liên kết",
  "email-unreadable": "Không đọc được địa chỉ thư",
  "phone-unreadable": "Không đọc được số điện thoại",
  "sensitive-text": "Có thông tin không nên ghi",
  "filter-unreadable": "Không đọc được điều kiện lọc",
  "row-unreadable": "Không đọc được dòng quy định",
  "row-unread": "Dòng không được tính",
  "limit-exceeded": "Vượt định mức",
  "limit-unmet": "Chưa đạt định mức",
  "base-missing": "Chưa có số làm cơ sở tính",
  "condition-failed": "Chưa đạt điều kiện",
  "duplicate-person": "Trùng người trong đơn vị",
  "duplicate-collective": "Trùng tập thể trong đơn vị",
  "duplicate-across-units": "Trùng với đơn vị khác",
  "deadline-late": "Hoàn thành muộn",
  "deadline-overdue": "Quá hạn",
  "progress-unknown-task": "Không có mã việc",
  "progress-duplicate": "Việc ghi hai lần",
  "progress-future": "Ngày hoàn thành ở tương lai",
};

/** «hết ngày 08/12/2019 (trước ngày 09/12/2019)»; a stretch shows both its ends. */
export function dueWords({ due, lastGoodDay, stretch }: Deadline, isBefore: boolean): string {
  const remarks: string[] = [];
  if (isBefore) remarks.push(`trước ngày ${dayText(due)}`);
  if (stretch.first !== stretch.last) {
    remarks.push(`khoảng ${dayText(stretch.first)} - ${dayText(stretch.last)}`);
  }
  const remark = remarks.length === 0 ? "" : ` (${remarks.join("; ")})`;
  return `hết ngày ${dayText(lastGoodDay)}${remark}`;
}

/** Whether a state's deadline binds «trước ngày»: a new date after a return never does. */
export function isBeforeDue({ task, completion }: TaskState): boolean {
  return task.dueKind === "before" && completion.returned?.newDue === undefined;
}

/** «còn 3 ngày», «hạn hôm nay», «quá hạn 5 ngày»; «chưa có hạn» while there is none. */
export function leftWords(daysLeft: number | undefined): string {
  if (daysLeft === undefined) return "chưa có hạn";
  if (daysLeft === 0) return "hạn hôm nay";
  return daysLeft > 0 ? `còn ${daysLeft} ngày` : `quá hạn ${-daysLeft} ngày`;
}

/** «ngày làm việc cuối: thứ Sáu 08/05/2020» */
export function lastWorkingDayWords(day: Day): string {
  return `ngày làm việc cuối: ${weekdayText(day)} ${dayText(day)}`;
}

/** «hôm nay», «hôm qua», «3 ngày trước» */
export function agoWords(day: Day, asOf: Day): string {
  const days = daysBetween(day, asOf);
  if (days <= 0) return "hôm nay";
  return days === 1 ? "hôm qua" : `${days} ngày trước`;
}
