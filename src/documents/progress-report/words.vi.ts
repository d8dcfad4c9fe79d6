import type { FindingCode } from "../../domain/finding.ts";
import { percent, proseCount } from "../wording/official-words.ts";
import type { FindingFigures } from "./content.ts";

/** «trong đó 131 đại biểu điển hình tiên tiến (70,1 %)» needs a whole: none of nobody. */
export function delegatesOf(figures: {
  readonly conference: string;
  readonly total: number;
  readonly exemplary: number;
  readonly tenths: number;
}): string {
  const { conference, total, exemplary, tenths } = figures;
  if (total === 0) return `${conference}: chưa có đại biểu`;
  return `${conference}: ${proseCount(total)} đại biểu, trong đó ${proseCount(exemplary)} đại biểu điển hình tiên tiến (${percent(tenths)})`;
}

export function findingLine({ kind, errors, warnings }: FindingFigures): string {
  const parts = [
    ...(errors > 0 ? [`${proseCount(errors)} trường hợp phải khắc phục`] : []),
    ...(warnings > 0 ? [`${proseCount(warnings)} trường hợp cần rà soát`] : []),
  ];
  return `${kind}: ${parts.length === 0 ? "0" : parts.join(", ")}`;
}

export const OWED_STEPS = "Văn phòng bổ sung nhiệm vụ trọng tâm khác, nếu có";

/** Words of «Việc» by which the task of sending a unit's own plan is known. */
export const PLAN_TASK = /kế hoạch tổ chức/iu;

export const CONFERENCE_NAMES = { unit: "Hội nghị đơn vị", department: "Hội nghị Sở" } as const;

/** «Đến nay, 11 trên 14 đơn vị không có việc quá hạn; 03 đơn vị còn việc quá hạn.» */
export function progressSummary(units: number, behind: number): string {
  if (units === 0) return "Chưa có đơn vị nào được giao việc.";
  if (behind === 0) return `Đến nay, cả ${proseCount(units)} đơn vị đều không có việc quá hạn.`;
  const rest = `${proseCount(behind)} đơn vị còn việc quá hạn`;
  return `Đến nay, ${proseCount(units - behind)} trên ${proseCount(units)} đơn vị không có việc quá hạn; ${rest}.`;
}

export function catchUpStep(units: number, tasks: number): string {
  return `${proseCount(units)} đơn vị khẩn trương hoàn thành ${proseCount(tasks)} lượt việc đã quá hạn`;
}

export function dueStep(title: string, lastGoodDay: string, units: number): string {
  return `${title}: ngày cuối còn đúng hạn ${lastGoodDay} (${proseCount(units)} đơn vị)`;
}

const CELLS = "Thông tin chưa ghi, ghi chưa đúng hoặc cần xem lại";
const SHEETS = "Bảng ghi, dòng quy định cần sửa";
const LIMITS = "Số lượng, tỷ lệ so với định mức";
const DUPLICATES = "Một người, một tập thể ghi hai lần";
const DEADLINES = "Việc chậm hạn, quá hạn";
const PROGRESS = "Ghi tiến độ chưa đúng";

/** What a finding is about, as a report to a superior calls it. */
export const FINDING_KINDS: Readonly<Record<FindingCode, string>> = {
  "limit-exceeded": LIMITS,
  "limit-unmet": LIMITS,
  "base-missing": LIMITS,
  "condition-failed": "Điều kiện, tiêu chuẩn chưa đạt",
  "duplicate-person": DUPLICATES,
  "duplicate-collective": DUPLICATES,
  "duplicate-across-units": DUPLICATES,
  "deadline-late": DEADLINES,
  "deadline-overdue": DEADLINES,
  "progress-unknown-task": PROGRESS,
  "progress-duplicate": PROGRESS,
  "progress-future": PROGRESS,
  "workbook-unreadable": SHEETS,
  "tab-missing": SHEETS,
  "column-missing": SHEETS,
  "column-ambiguous": SHEETS,
  "filter-unreadable": SHEETS,
  "row-unreadable": SHEETS,
  "row-unread": SHEETS,
  "required-missing": CELLS,
  "unit-unknown": CELLS,
  "not-in-list": CELLS,
  "date-unreadable": CELLS,
  "date-impossible": CELLS,
  "date-implausible": CELLS,
  "number-unreadable": CELLS,
  "number-negative": CELLS,
  "text-suspicious": CELLS,
  "link-unreadable": CELLS,
  "email-unreadable": CELLS,
  "phone-unreadable": CELLS,
  "sensitive-text": CELLS,
};
