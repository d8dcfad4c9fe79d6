import type { Board } from "../../board/board.ts";
import type { Composition } from "../../board/composition.ts";
import { EXEMPLARY } from "../../domain/sheet-words.ts";
import { numberText, percentText } from "../format.vi.ts";
import { type HtmlCell, htmlTable } from "./html-table.ts";
import { section } from "./section.ts";
import { stackedBar } from "./stacked-bar.ts";

const HEADING = "Đại biểu";
const OTHERS = "Thành phần khác";

/** Exemplary delegates and others, for the department's conference and the units' own. */
export function delegateSection({ delegates }: Board): string {
  const head = [
    { text: "Hội nghị" },
    { text: `${EXEMPLARY} và thành phần khác`, look: "bar" },
    ...["Tất cả", EXEMPLARY, "Tỷ lệ"].map((text) => ({ text, look: "count" })),
  ];
  const rows = [
    delegateRow("Hội nghị Sở", delegates.department),
    delegateRow("Các Hội nghị đơn vị", delegates.unit),
  ];
  return section(HEADING, htmlTable({ caption: HEADING, head, rows }));
}

function delegateRow(name: string, composition: Composition): readonly HtmlCell[] {
  const { total, exemplary, sharePercent } = composition;
  const parts = [
    { label: EXEMPLARY, count: exemplary, look: "done" },
    { label: OTHERS, count: total - exemplary, look: "other" },
  ];
  return [
    { text: name },
    { text: "", markup: stackedBar(parts, total), look: "bar" },
    { text: numberText(total), look: "count" },
    { text: numberText(exemplary), look: "count" },
    { text: sharePercent === undefined ? "–" : percentText(sharePercent), look: "count" },
  ];
}
