import type { Day } from "../domain/day.ts";
import type { Regime } from "./regime.ts";

/** A blank that the data cannot fill: what is missing and who owes it, «Văn phòng điền số Kế hoạch». */
export interface Owed {
  readonly owed: string;
}

/** A text, or a blank that is printed highlighted and never invented. */
export type Filled = string | Owed;

/** What every document carries around its own contents. */
export interface Frame {
  /** Cơ quan chủ quản — full name as the settings have it; a long one is abbreviated to UBND. */
  readonly agencyParent?: string;
  /** Cơ quan ban hành — full name, «Sở Công Thương thành phố Đà Nẵng» or shorter. */
  readonly agency: string;
  /** Its name in a sentence, «Sở Công Thương». */
  readonly agencyShort: string;
  /** «Số:      /BC-SCT», from the edition's pattern. An internal file prints none. */
  readonly symbol: string;
  readonly place: string;
  /** None yet: the day is left to be written by hand, month and year are those of `plannedOn`. */
  readonly issuedOn?: Day;
  readonly plannedOn: Day;
  /** By the day of issue, or the planned one: `regimeOn`. */
  readonly regime: Regime;
  /** Kính gửi, in the order printed. */
  readonly to: readonly string[];
  /** Căn cứ, without the mark at the end. */
  readonly basis: readonly Filled[];
  /** Nơi nhận beside those of `to`, without «Như trên», dash or mark. */
  readonly recipients: readonly string[];
  /** «GIÁM ĐỐC», or «KT. GIÁM ĐỐC» and below it «PHÓ GIÁM ĐỐC». */
  readonly signerTitles: readonly string[];
  /** Name without degrees. */
  readonly signerName: Filled;
  /** «VT, VP», as the settings have it. */
  readonly keptAt: string;
  /** Name of the conference in a sentence, with edition and year. */
  readonly conference: string;
  /** «Kế hoạch số 01/KH-SCT ngày 05/11/2019 của Sở Công Thương», or who owes its number. */
  readonly plan: Filled;
}

/** Counts of one task over all units that owe it, by status. */
export interface TaskCounts {
  readonly name: string;
  readonly done: number;
  readonly late: number;
  readonly overdue: number;
  readonly returned: number;
  readonly dueSoon: number;
  readonly upcoming: number;
  /** Chưa có hạn, or past a day while nobody could read what the unit typed. */
  readonly undated: number;
}

/** One task of one unit that is overdue, or was done late. */
export interface LateTask {
  readonly unit: string;
  readonly task: string;
  readonly lastGoodDay: Day;
  readonly daysLate: number;
  /** The extension granted: its day is already `lastGoodDay` when the task is judged by it. */
  readonly extendedTo?: Day;
}

export interface DelegateFigures {
  /** «Hội nghị đơn vị», «Hội nghị Sở» */
  readonly conference: string;
  readonly total: number;
  readonly exemplary: number;
}

export interface LevelFigures {
  /** «Thành phố» */
  readonly level: string;
  readonly collectives: number;
  readonly individuals: number;
}

export interface FindingFigures {
  /** What is wrong, as the words of the output call it. */
  readonly kind: string;
  readonly errors: number;
  readonly warnings: number;
}

/** Báo cáo tiến độ triển khai */
export interface ProgressReport {
  readonly frame: Frame;
  readonly asOf: Day;
  /** One or two sentences, in the words of the board. */
  readonly summary: Filled;
  readonly tasks: readonly TaskCounts[];
  readonly overdue: readonly LateTask[];
  readonly late: readonly LateTask[];
  readonly plans: { readonly received: number; readonly expected: number };
  readonly conferences: { readonly held: number; readonly expected: number };
  readonly delegates: readonly DelegateFigures[];
  readonly nominees: readonly LevelFigures[];
  readonly findings: readonly FindingFigures[];
  readonly nextSteps: readonly Filled[];
}

/** Đại biểu — delegate, one row of the annex. An absent claim is printed as «chưa ghi». */
export interface ListedDelegate {
  readonly name: string;
  readonly birthYear?: number;
  readonly sex?: "male" | "female";
  readonly position?: string;
  readonly unit: string;
  /** Thành phần, «Điển hình tiên tiến» */
  readonly composition?: string;
  readonly isExemplary?: boolean;
  readonly isYoung?: boolean;
  readonly isDirectWorker?: boolean;
  /** Lĩnh vực */
  readonly field?: string;
  /** Danh hiệu / Ghi chú */
  readonly note?: string;
}

/**
 * Tờ trình danh sách đại biểu. Every number of the body is counted from `delegates`; units are printed
 * in the order in which they first come, names within a unit the Vietnamese way.
 */
export interface DelegateList {
  readonly frame: Frame;
  readonly heldOn: Filled;
  readonly venue: Filled;
  readonly delegates: readonly ListedDelegate[];
}

/** Người hoặc tập thể được đề nghị — nominee, one row of an annex. */
export interface ListedNominee {
  readonly name: string;
  /** None for a collective. */
  readonly position?: Filled;
  readonly unit: string;
  readonly achievement: Filled;
}

/** Hình thức khen thưởng — award form with the eligible nominees for it, in the order printed. */
export interface AwardAnnex {
  readonly form: string;
  /** «Thứ tự» of the form */
  readonly order: number;
  readonly collectives: readonly ListedNominee[];
  readonly individuals: readonly ListedNominee[];
}

/** Tờ trình đề nghị khen thưởng to one deciding authority. */
export interface AwardSubmission {
  readonly frame: Frame;
  /** «Chủ tịch UBND thành phố» */
  readonly authority: string;
  /** «Biên bản họp Hội đồng … ngày …» */
  readonly minutes: Filled;
  readonly forms: readonly AwardAnnex[];
}

/** A nominee who is left out of a Tờ trình. */
export interface HeldBack {
  readonly name: string;
  readonly unit: string;
  readonly form: string;
  readonly reason: string;
  readonly clause: string;
}

/** Quota of a unit (or group of units) for one limit. */
export interface QuotaUse {
  readonly unit: string;
  /** «Bằng khen, Cờ thi đua: tập thể» */
  readonly limit: string;
  readonly base: number | Owed;
  readonly allowed: number | Owed;
  readonly used: number;
}

/** The internal file beside an award submission. */
export interface AwardHoldbacks {
  readonly frame: Frame;
  readonly authority: string;
  readonly asOf: Day;
  readonly held: readonly HeldBack[];
  readonly quotas: readonly QuotaUse[];
}

/** Loại văn bản — kind of document with the contents that it needs. */
export interface ContentOf {
  readonly "progress-report": ProgressReport;
  readonly "delegate-list": DelegateList;
  readonly "award-submission": AwardSubmission;
  readonly "award-holdbacks": AwardHoldbacks;
}

export type DocumentKind = keyof ContentOf;
