import type { FindingCode } from "../domain/finding.ts";
import type { DocumentKind } from "./content.ts";
import { proseCount } from "./official-words.ts";

/** Wording of what documents are composed from, and of what a run says about them. */

/** Ký hiệu loại văn bản; an internal file has none. @source NĐ 30/2020, Phụ lục III.I */
export const TYPE_SYMBOLS: Readonly<Record<DocumentKind, string | undefined>> = {
  "progress-report": "BC",
  "delegate-list": "TTr",
  "award-submission": "TTr",
  "award-holdbacks": undefined,
};

export const DOCUMENT_NAMES: Readonly<Record<DocumentKind, string>> = {
  "progress-report": "Báo cáo tiến độ",
  "delegate-list": "Tờ trình danh sách đại biểu",
  "award-submission": "Tờ trình đề nghị khen thưởng",
  "award-holdbacks": "Bảng theo dõi đề nghị khen thưởng",
};

/** Names in braces of «MAU_SO_VAN_BAN». */
export const SYMBOL_BRACES = {
  number: "số",
  type: "loại văn bản",
  agency: "ký hiệu",
  drafter: "nơi soạn",
} as const;

/** «Số:      /BC-SCT»: room for a clerk to write the number after signature. */
export const SYMBOL = { lead: "Số:", room: "      " } as const;

/** Stands for a setting that nobody has filled in, where a document takes plain words alone. */
export const DOTS = "……";

export const OWED = {
  signer: "Văn phòng điền",
  plan: "Kế hoạch: Văn phòng điền số, ngày ban hành",
  heldOn: "ngày: Văn phòng điền",
  venue: "địa điểm: Văn phòng điền",
  nextSteps: "Văn phòng bổ sung nhiệm vụ trọng tâm khác, nếu có",
  noShare: "không theo tỷ lệ",
  notReckoned: "chưa tính được",
} as const;

export function owedMinutes(council: string): string {
  return `${council}: số, ngày của biên bản họp`;
}

export function owedPosition(unit: string): string {
  return `${unit} điền chức vụ`;
}

export function owedAchievement(unit: string): string {
  return `${unit} gửi tóm tắt thành tích`;
}

export function owedBase(column: string): string {
  return `Văn phòng điền “${column}”`;
}

/** Lists of `Danh mục` that documents print or follow the order of. */
export const BASIS_LIST = "Văn bản căn cứ";
export const LEVEL_LIST = "Cấp";

export const COUNCIL_FALLBACK = "Hội đồng Thi đua, Khen thưởng";
export const UNNAMED = "(chưa ghi tên)";
export const UNKNOWN_UNIT = "(chưa rõ đơn vị)";
export const UNKNOWN_FORM = "(chưa rõ hình thức)";
export const UNKNOWN_LEVEL = "Chưa rõ cấp";
export const ALL_UNITS = "Toàn bộ";
export const ANY_AUTHORITY = "cấp có thẩm quyền";
export const MAN = "Nam";

/** A sentence of the board as a document writes it: quoted “…”, as official papers quote. */
export function officialQuotes(sentence: string): string {
  return sentence.replaceAll("«", "“").replaceAll("»", "”");
}

/** «Căn cứ Kế hoạch số …»; a list value that begins so already is kept. */
export function basisLine(document: string): string {
  return /^căn cứ\s/iu.test(document) ? document : `Căn cứ ${document}`;
}

export function conferenceName(parts: {
  readonly title: string;
  readonly ordinal?: string;
  readonly year?: number;
}): string {
  const { title, ordinal, year } = parts;
  return [title, ordinal && `lần thứ ${ordinal}`, year && `năm ${year}`].filter(Boolean).join(" ");
}

export function planName(number: string, day: string, agency: string): string {
  return `Kế hoạch số ${number} ngày ${day} của ${agency}`;
}

export function plannedStretch(first: string, last: string): string {
  return `trong khoảng từ ngày ${first} đến ngày ${last}`;
}

export function onDay(day: string): string {
  return `ngày ${day}`;
}

/** «KT.», «TL.», «TUQ.», «TM.», «Q.» before a post. @source NĐ 30/2020, Điều 13 */
export const SIGNS_FOR = /^(?:kt|tl|tuq|tm|q)\s*\.\s*/iu;

/** Words of «Việc» by which the task of sending a unit's own plan is known. */
export const PLAN_TASK = /kế hoạch tổ chức/iu;

export const CONFERENCE_NAMES = { unit: "Hội nghị đơn vị", department: "Hội nghị Sở" } as const;

export function orWords(words: readonly string[]): string {
  return words.join(" hoặc ");
}

export function levelName(level: string): string {
  return `Cấp ${level}`;
}

/** «Đến nay 11 trên 14 đơn vị không có việc quá hạn; 03 đơn vị còn việc quá hạn.» */
export function progressSummary(units: number, behind: number): string {
  if (units === 0) return "Chưa có đơn vị nào được giao việc.";
  if (behind === 0) return `Đến nay cả ${proseCount(units)} đơn vị đều không có việc quá hạn.`;
  const rest = `${proseCount(behind)} đơn vị còn việc quá hạn`;
  return `Đến nay ${proseCount(units - behind)} trên ${proseCount(units)} đơn vị không có việc quá hạn; ${rest}.`;
}

export function catchUpStep(units: number, tasks: number): string {
  return `${proseCount(units)} đơn vị khẩn trương hoàn thành ${proseCount(tasks)} lượt việc đã quá hạn`;
}

export function dueStep(title: string, lastGoodDay: string, units: number): string {
  return `${title}: ngày cuối còn đúng hạn ${lastGoodDay} (${proseCount(units)} đơn vị)`;
}

export function standsForNote(collective: string): string {
  return `Đại diện ${collective}`;
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
