import { cases } from "../rows/candidate-words.vi.ts";
import type { Outcome } from "./content.ts";

/** What the secretary of the meeting owes; no row knows it. */
export const OWED_MEETING = {
  heldAt: "thư ký điền giờ, ngày họp",
  venue: "thư ký điền địa điểm",
  present: "thư ký điền họ tên, chức vụ",
  absent: "thư ký điền họ tên, lý do; không vắng ai thì ghi Không",
  discussion: "thư ký ghi tóm tắt ý kiến; không có thì ghi Không có",
  closedAt: "thư ký điền giờ, ngày",
  name: "thư ký điền họ tên",
  votes: "thư ký điền",
  result: "thư ký điền",
} as const;

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  passed: "Thông qua",
  refused: "Không thông qua",
  returned: "Trả lại",
  deferred: "Hoãn",
};

export function outcomeLine(outcome: Outcome, count: number): string {
  return `${OUTCOMES[outcome]}: ${cases(count)}`;
}

export function openLine(count: number): string {
  return `Chưa ghi kết quả: ${cases(count)}`;
}

/** «Hoãn. Lý do: chờ xác nhận sáng kiến» */
export function resultWithReason(result: string, reason: string | undefined): string {
  return reason === undefined ? result : `${result}. Lý do: ${reason}`;
}

/** «Bình (Trung tâm B), Giấy khen …: 6/9 (66,7 %), Thông qua» */
export function withdrawnResult(who: string, ...known: readonly string[]): string {
  return known.length === 0 ? who : `${who}: ${known.join(", ")}`;
}
