import { KIND_WORDS } from "../mail-words.vi.ts";
import type { Markup } from "../markup/markup.ts";
import type { BoardView } from "./board-view.ts";
import { htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";
import { stackedBar } from "./stacked-bar.ts";

export const FINDING_WORDS = {
  heading: "Vi phạm",
  none: "Không có vi phạm nào.",
  errors: "Lỗi",
  warnings: "Cảnh báo",
} as const;

/** Findings counted by kind; each one stands with its cell and clause in tab «Vi phạm». */
export function findingSection({ kinds }: BoardView): Markup {
  const { heading, none, errors: errorWord, warnings: warningWord } = FINDING_WORDS;
  if (kinds.length === 0) return section(heading, quiet(none));
  const most = Math.max(...kinds.map(({ errors, warnings }) => errors + warnings));
  const rows = kinds.map(({ code, errors, warnings }) => {
    const parts = [
      { label: errorWord, count: errors, look: "overdue" },
      { label: warningWord, count: warnings, look: "returned" },
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
    ...[errorWord, warningWord].map((text) => ({ text, look: "count" })),
  ];
  return section(
    heading,
    htmlTable({ caption: heading, head, rows }),
    quiet("Từng vi phạm, kèm ô sai, căn cứ và cách sửa: tab Vi phạm của bảng tổng hợp."),
  );
}
