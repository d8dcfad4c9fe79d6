import type { Board } from "../../board/board.ts";
import { dayText } from "../format.vi.ts";
import { keyFigures } from "../key-figures.vi.ts";
import { escapeHtml } from "../mail-html.ts";
import { callSection } from "./call-section.vi.ts";
import { delegateSection } from "./delegate-section.vi.ts";
import { findingSection } from "./finding-section.vi.ts";
import { placesSection } from "./places-section.vi.ts";
import { STYLE } from "./style.ts";
import { taskSection } from "./task-section.vi.ts";
import { unitSection } from "./unit-section.vi.ts";

/**
 * Báo cáo một trang — the state of the edition in one self-contained page, for the head who reads
 * one page: it runs no script, fetches nothing and prints on A4. Equal boards give equal pages.
 */
export function dashboardPage(
  board: Board,
  { title, moment }: { readonly title: string; readonly moment: string },
): string {
  return [
    '<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="when">Tính đến hết ngày ${dayText(board.asOf)}, lập lúc ${escapeHtml(moment)}.</p>`,
    figures(board),
    callSection(board),
    taskSection(board),
    unitSection(board),
    delegateSection(board),
    placesSection(board),
    findingSection(board),
    "</main></body></html>\n",
  ].join("\n");
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function figures(board: Board): string {
  const cards = keyFigures(board).map(
    ({ label, value, look = "key" }) =>
      `<div class="is-${look}"><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<dl class="figures">${cards.join("\n")}</dl>`;
}
