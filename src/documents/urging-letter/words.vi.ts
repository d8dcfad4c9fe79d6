import { proseCount } from "../wording/official-words.ts";
import { FACE } from "./face.vi.ts";

/** Kính gửi, where the units are too many to be named one by one above the table. */
export const LISTED_UNITS = "Các đơn vị có tên trong bảng dưới đây";

export const OWED_NEW_DUE = "Văn phòng ghi ngày mới";

/** «03 đơn vị còn 05 việc», or «Trung tâm A còn 02 việc» of one alone. */
export function situationOf(units: readonly string[], tasks: number): string {
  const [first = ""] = units;
  const who = units.length === 1 ? first : `${proseCount(units.length)} đơn vị`;
  return `${who} còn ${proseCount(tasks)} việc`;
}

/** «19/12/2019», and whether an extension already gave that day. */
export function dueCell(day: string, isExtended: boolean): string {
  return isExtended ? `${day} (đã gia hạn)` : day;
}

export function nobodyOverdue(day: string): string {
  return `${FACE.name}: đến ngày ${day} không có đơn vị nào quá hạn nên không lập công văn.`;
}

export function unitNotOverdue(unit: string, day: string): string {
  return `${FACE.name}: đến ngày ${day} ${unit} không có việc quá hạn nên không lập công văn.`;
}

/** Văn phòng drafts the letter, and is not told by it. */
export function officeOverdue(office: string, tasks: number): string {
  return `${FACE.name}: ${office} cũng còn ${proseCount(tasks)} việc quá hạn; không ghi trong công văn vì là nơi soạn.`;
}

export function newDuesOwed(tasks: number): string {
  return `${FACE.name}: ${proseCount(tasks)} việc chưa có ngày mới; Văn phòng ghi vào chỗ tô vàng, hoặc ghi gia hạn ở tab Thời hạn rồi lập lại.`;
}
