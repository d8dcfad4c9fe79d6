import { proseCount } from "../wording/official-words.ts";
import { collectives, individuals } from "../wording/shared-words.vi.ts";

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

export function awardTotals(collectiveCount: number, individualCount: number): string {
  return `Tổng cộng: ${collectives(collectiveCount)}, ${individuals(individualCount)}.`;
}

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
