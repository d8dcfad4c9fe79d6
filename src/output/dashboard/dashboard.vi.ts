import { dayText } from "../format.vi.ts";
import { escapeHtml } from "../mail-html.ts";
import { toHtml } from "../markup/to-html.ts";
import type { BoardView } from "./board-view.ts";
import { callSection } from "./call-section.vi.ts";
import { delegateSection } from "./delegate-section.vi.ts";
import { figureCards } from "./figure-cards.ts";
import { findingSection } from "./finding-section.vi.ts";
import { placesSection } from "./places-section.vi.ts";
import { pageStyle } from "./style.ts";
import { taskSection } from "./task-section.vi.ts";
import { unitSection } from "./unit-section.vi.ts";

/**
 * Báo cáo một trang — the state of the edition in one self-contained page, for the head who reads
 * one page: it runs no script, fetches nothing and prints on A4. Equal boards give equal pages.
 */
export function dashboardPage(
  view: BoardView,
  { title, moment }: { readonly title: string; readonly moment: string },
): string {
  const parts = [
    figureCards(view),
    callSection(view),
    taskSection(view),
    unitSection(view),
    delegateSection(view),
    placesSection(view),
    findingSection(view),
  ];
  return [
    '<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${pageStyle()}</style></head><body><main>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="when">Tính đến hết ngày ${dayText(view.asOf)}, lập lúc ${escapeHtml(moment)}.</p>`,
    ...parts.map(toHtml),
    "</main></body></html>\n",
  ].join("\n");
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
