import { proseCount } from "../wording/official-words.ts";
import { FACE } from "./face.vi.ts";

export const OWED_RETURN = {
  receivedOn: "Văn phòng ghi ngày nhận",
  reason: "Văn phòng ghi lý do",
  newDue: "Văn phòng ghi hạn mới",
} as const;

/** «12/5/2020», and that it is past. */
export function dueAgain(day: string, daysLate: number): string {
  return daysLate > 0 ? `${day} (đã quá ${proseCount(daysLate)} ngày)` : day;
}

export function nothingReturned(): string {
  return `${FACE.name}: không có hồ sơ nào đang bị trả lại nên không lập phiếu.`;
}

export function nothingReturnedTo(unit: string): string {
  return `${FACE.name}: ${unit} không có hồ sơ nào đang bị trả lại nên không lập phiếu.`;
}

/** What a row of «Tiếp nhận» does not say. */
export function incomplete(unit: string, papers: number): string {
  return `${FACE.name} gửi ${unit}: ${proseCount(papers)} hồ sơ chưa ghi đủ ngày nhận, lý do, hạn mới ở tab Tiếp nhận.`;
}
