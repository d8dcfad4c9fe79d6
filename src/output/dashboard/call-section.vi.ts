import type { Markup } from "../markup/markup.ts";
import type { BoardView, UrgentTask } from "./board-view.ts";
import { htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";

export const CALL_WORDS = {
  heading: "Đơn vị cần gọi hôm nay",
  none: "Không đơn vị nào có việc quá hạn, bị trả lại hay đến hạn.",
  noPhone: "chưa ghi",
} as const;

/** Whom to call, with what number and about what. */
export function callSection({ calls }: BoardView): Markup {
  const { heading, none, noPhone } = CALL_WORDS;
  if (calls.length === 0) return section(heading, quiet(none));
  const rows = calls.map(({ unit, phone = noPhone, tasks }) => [
    { text: unit },
    { text: phone, look: "phone" },
    { text: tasks.map(urgentText).join("; "), look: "long" },
  ]);
  const head = ["Đơn vị", "Điện thoại", "Việc"].map((text) => ({ text }));
  return section(heading, htmlTable({ caption: heading, head, rows }));
}

/** «T50 Gửi báo cáo (quá 1 ngày)». */
export function urgentText({ code, title, status, daysLeft = 0 }: UrgentTask): string {
  const state =
    status === "overdue"
      ? `quá ${-daysLeft} ngày`
      : status === "returned"
        ? "bị trả lại"
        : "hạn hôm nay";
  return `${code} ${title} (${state})`;
}
