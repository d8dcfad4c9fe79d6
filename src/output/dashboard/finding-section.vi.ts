import type { Board } from "../../board/board.ts";
import { sortedKinds } from "../../board/finding-counts.ts";
import { KIND_WORDS } from "../mail-words.vi.ts";
import { htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";
import { stackedBar } from "./stacked-bar.ts";

const HEADING = "Vi phạm";
const ERRORS = "Lỗi";
const WARNINGS = "Cảnh báo";

/** Findings counted by kind; each one stands with its cell and clause in tab «Vi phạm». */
export function findingSection({ findings }: Board): string {
  const kinds = sortedKinds(findings);
  if (kinds.length === 0) return section(HEADING, quiet("Không có vi phạm nào."));
  const most = Math.max(...kinds.map(({ errors, warnings }) => errors + warnings));
  const rows = kinds.map(({ code, errors, warnings }) => {
    const parts = [
      { label: ERRORS, count: errors, look: "overdue" },
      { label: WARNINGS, count: warnings, look: "returned" },
    ];
    return [
      { text: KIND_WORDS[code] },
      { text: "", markup: stackedBar(parts, most), look: "bar" },
      { text: String(errors), look: "count" },
      { text: String(warnings), look: "count" },
    ];
  });
  const head = [
    { text: "Điều gì sai" },
    { text: "Bao nhiêu", look: "bar" },
    ...[ERRORS, WARNINGS].map((text) => ({ text, look: "count" })),
  ];
  return section(
    HEADING,
    htmlTable({ caption: HEADING, head, rows }),
    quiet("Từng vi phạm, kèm ô sai, căn cứ và cách sửa: tab Vi phạm của bảng tổng hợp."),
  );
}
