import type { Facts, Finding, FindingCode } from "../domain/finding.ts";
import { DUE_KINDS } from "../domain/sheet-words.ts";
import { FILTER_FAULT, UNREADABLE_ROW } from "./edition-row-words.vi.ts";
import { factDay } from "./fact-day.vi.ts";
import { type Sentence, say } from "./sentence.ts";

/** Tells a finding by its facts. */
export type Teller = (facts: Facts, finding: Finding) => Sentence;

type OfficeCode = Extract<
  FindingCode,
  | "workbook-unreadable"
  | "filter-unreadable"
  | "row-unreadable"
  | "deadline-late"
  | "deadline-overdue"
>;

/** Sentences on what no entry workbook finds by itself: other workbooks, rows of the edition, tasks. */
export const OFFICE_SENTENCES: Readonly<Record<OfficeCode, Teller>> = {
  "workbook-unreadable": ({ kind, unitName }) => {
    const [wrong, remedy] = UNREADABLE_BOOK[String(kind)] ?? ["không rõ vì sao", "thử lại"];
    const whose = unitName === undefined ? "dùng chung" : `của ${unitName}`;
    return say(`Không đọc được bảng nhập liệu ${whose}: ${wrong}`, remedy);
  },
  "filter-unreadable": (facts) =>
    (FILTER_FAULT[String(facts["kind"])] ?? (() => say("Không đọc được điều kiện")))(facts),
  "row-unreadable": (facts) =>
    (UNREADABLE_ROW[String(facts["kind"])] ?? (() => say("Không đọc được dòng này")))(facts),
  "deadline-late": (facts) =>
    say(
      `${facts["task"]}: xong ngày ${factDay(facts["doneOn"])}, hạn ${dueText(facts)}`,
      "đã ghi nhận là muộn",
    ),
  "deadline-overdue": (facts) =>
    say(
      `${facts["task"]}: quá hạn ${-Number(facts["daysLeft"])} ngày, hạn ${dueText(facts)}`,
      "làm ngay và ghi ngày hoàn thành",
    ),
};

const UNREADABLE_BOOK: Readonly<Record<string, readonly [wrong: string, remedy: string]>> = {
  "not-a-link": ["ô không phải liên kết bảng tính", "dán lại liên kết của bảng"],
  missing: ["bảng không còn hoặc liên kết sai", "sửa liên kết hoặc khôi phục bảng từ thùng rác"],
  refused: ["tài khoản đang chạy chưa được xem bảng", "chia sẻ bảng cho tài khoản của Văn phòng"],
  failed: ["Google Sheets không trả lời", "chờ ít phút rồi bấm Tổng hợp lại"],
};

/** «trước ngày 09/12/2019» or «hết ngày 08/12/2019». */
function dueText(facts: Facts): string {
  const kind = facts["dueKind"];
  const isBefore = kind === "before" && facts["kind"] !== "returned";
  return isBefore
    ? `${DUE_KINDS.before.toLowerCase()} ${factDay(facts["due"])}`
    : `hết ngày ${factDay(facts["lastGoodDay"])}`;
}
