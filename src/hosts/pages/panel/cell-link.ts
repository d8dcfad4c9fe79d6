import type { SummaryFinding } from "../../../board/summary-json.ts";
import type { PanelState, Told } from "../../../output/panel/panel-answers.ts";
import { cellKey } from "../../../output/panel/panel-view.ts";
import { PANEL_FINDING_WORDS, PANEL_WORDS } from "../../../output/panel/panel-words.vi.ts";
import { button } from "../parts/button.ts";
import { node } from "../parts/nodes.ts";
import { ask } from "../parts/server.ts";
import type { WorkArea } from "../parts/work-area.ts";

const SHEETS = "https://docs.google.com/spreadsheets/d/";

/**
 * The way to the cell of a finding: a button to one of this workbook, a link that opens another
 * workbook; undefined for what stands in no cell.
 */
export function cellLink(
  { book, sheet, column, row }: SummaryFinding,
  { area, state }: { readonly area: WorkArea; readonly state: PanelState },
): HTMLElement | undefined {
  const known = state.view?.cells[cellKey(book ?? "", sheet, column ?? undefined)];
  if (known === undefined || row === null || !known.startsWith(SHEETS)) return undefined;
  const address = `${known}${row}`;
  const place = PANEL_FINDING_WORDS.place(sheet, row, column);
  if (!known.startsWith(`${SHEETS}${state.bookId}/`)) {
    return node(
      "a",
      { href: address, target: "_blank", rel: "noopener", class: "button" },
      `${PANEL_FINDING_WORDS.open(place)} ${PANEL_FINDING_WORDS.newWindow}`,
    );
  }
  const [, sheetId = "", a1 = ""] = /#gid=(\d+)&range=([A-Z]+\d+)$/.exec(address) ?? [];
  return button(PANEL_FINDING_WORDS.goTo(place), async (trigger) => {
    const label = PANEL_WORDS.going;
    const start = () => ask<Told>("denO", Number(sheetId), a1);
    const told = await area.run({ label, trigger, start });
    if (told !== undefined) area.tell(PANEL_FINDING_WORDS.gone(place));
  });
}
