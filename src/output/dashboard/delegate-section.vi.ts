import type { Composition } from "../../board/composition.ts";
import { EXEMPLARY } from "../../domain/sheet-words.ts";
import { numberText, percentText } from "../format.vi.ts";
import type { Markup } from "../markup/markup.ts";
import type { BoardView } from "./board-view.ts";
import { type HtmlCell, htmlTable } from "./html-table.ts";
import { section } from "./section.ts";
import { type BarPart, stackedBar } from "./stacked-bar.ts";

export const DELEGATE_WORDS = {
  heading: "Đại biểu",
  others: "Thành phần khác",
  levels: { department: "Hội nghị Sở", unit: "Các Hội nghị đơn vị" },
} as const;

/** Exemplary delegates and others, for the department's conference and the units' own. */
export function delegateSection({ delegates }: BoardView): Markup {
  const { heading, levels } = DELEGATE_WORDS;
  const head = [
    { text: "Hội nghị" },
    { text: `${EXEMPLARY} và thành phần khác`, look: "bar" },
    ...["Tất cả", EXEMPLARY, "Tỷ lệ"].map((text) => ({ text, look: "count" })),
  ];
  const rows = [
    delegateRow(levels.department, delegates.department),
    delegateRow(levels.unit, delegates.unit),
  ];
  return section(heading, htmlTable({ caption: heading, head, rows }));
}

export function compositionParts({ total, exemplary }: Composition): readonly BarPart[] {
  return [
    { label: EXEMPLARY, count: exemplary, look: "done" },
    { label: DELEGATE_WORDS.others, count: total - exemplary, look: "other" },
  ];
}

/** «12,5 %»; «–» of an empty list. */
export function exemplaryShare({ sharePercent }: Composition): string {
  return sharePercent === undefined ? "–" : percentText(sharePercent);
}

function delegateRow(name: string, composition: Composition): readonly HtmlCell[] {
  const { total, exemplary } = composition;
  return [
    { text: name },
    { text: "", markup: stackedBar(compositionParts(composition), total), look: "bar" },
    { text: numberText(total), look: "count" },
    { text: numberText(exemplary), look: "count" },
    { text: exemplaryShare(composition), look: "count" },
  ];
}
