import { proseCount } from "../wording/official-words.ts";

/** «DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ …» */
export function delegateListTitle(conference: string): string {
  return `DANH SÁCH ĐẠI BIỂU THAM DỰ ${conference.toUpperCase()}`;
}

export function unitHeading(number: string, unit: string, count: number): string {
  return `${number}. ${unit} (${proseCount(count)} đại biểu)`;
}

export function delegateTotals(total: number, parts: readonly string[]): string {
  return `Tổng cộng: ${proseCount(total)} đại biểu; ${parts.join(", ")}.`;
}

/** When the sex is not stated, the year of birth moves to the note. */
export function bornNote(year: number): string {
  return `sinh năm ${year}`;
}
