import { proseCount } from "../wording/official-words.ts";

/** Words of rows that documents list: delegates, nominees, award forms. */

/** «DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN …» */
export function awardListTitle(form: string): string {
  return `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG ${form.toUpperCase()}`;
}

export const NOMINEE_GROUPS = { collectives: "A. TẬP THỂ", individuals: "B. CÁ NHÂN" } as const;

/** «A. TẬP THỂ: 02»; a group without nominees says so. */
export function nomineeHeading(group: string, count: number): string {
  return count === 0 ? `${group}: Không có` : `${group}: ${proseCount(count)}`;
}

export const TOTAL = "Tổng cộng";

export function owedPosition(unit: string): string {
  return `${unit} điền chức vụ`;
}

export function owedAchievement(unit: string): string {
  return `${unit} gửi tóm tắt thành tích`;
}

export const MAN = "Nam";

export function standsForNote(collective: string): string {
  return `Đại diện ${collective}`;
}

/** What a unit owes in its own row of a table, which names it. */
export const OWED_IN_ROW = {
  heldOn: "đơn vị điền ngày",
  form: "đơn vị điền hình thức",
} as const;

export function owedConferenceDay(unit: string): string {
  return `${unit} điền ngày tổ chức`;
}

export function owedSpeechTitle(unit: string): string {
  return `${unit} điền tên báo cáo`;
}

export function owedVenue(unit: string): string {
  return `${unit} điền địa điểm`;
}

export function holdsNone(name: string, unit: string): string {
  return `${name}: tab Đơn vị ghi ${unit} không tổ chức hội nghị nên không lập.`;
}

export function gaveUp(name: string, unit: string): string {
  return `${name}: ${unit} đã ghi «Không tổ chức» ở tab Hội nghị nên không lập.`;
}

export function noConferenceRow(name: string, unit: string): string {
  return `${name}: ${unit} chưa ghi dòng nào ở tab Hội nghị; những chỗ đó để trống.`;
}
