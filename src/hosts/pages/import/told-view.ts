import type { SheetUnderstanding } from "../../../intake/own-list/own-list.ts";
import { IMPORT_PAGE_WORDS } from "../../../output/own-list/import-page.vi.ts";
import {
  cellWords,
  columnLines,
  leftLines,
  stateWords,
} from "../../../output/own-list/report.vi.ts";
import type { Tab } from "../../../workbook/declaration.ts";
import { fold } from "../parts/fold.ts";
import { node } from "../parts/nodes.ts";

/** What was understood, row by row, and every cell that goes into none. */
export function toldView(sheet: SheetUnderstanding, tab: Tab | undefined): HTMLElement {
  const left = leftLines(sheet);
  const columns = fold(IMPORT_PAGE_WORDS.columns);
  columns.fill(list(columnLines(sheet)));
  const others = fold(IMPORT_PAGE_WORDS.left(left.length));
  others.fill(
    list(left.map(({ place, text, reason }) => IMPORT_PAGE_WORDS.leftLine(place, text, reason))),
  );
  return node(
    "div",
    {},
    ...(tab === undefined ? [] : [rowsTable(sheet, tab), columns.element]),
    ...(left.length === 0 ? [] : [others.element]),
  );
}

function rowsTable({ rows }: SheetUnderstanding, tab: Tab): HTMLElement {
  const { row, state, cells } = IMPORT_PAGE_WORDS;
  return node(
    "div",
    { class: "wide", tabindex: "0", role: "region", "aria-label": IMPORT_PAGE_WORDS.rows },
    node(
      "table",
      {},
      node("caption", {}, IMPORT_PAGE_WORDS.rows),
      node(
        "thead",
        {},
        node("tr", {}, ...[row, state, cells].map((text) => node("th", { scope: "col" }, text))),
      ),
      node(
        "tbody",
        {},
        ...rows.map((one) =>
          node(
            "tr",
            { class: `row-${one.state}` },
            node("th", { scope: "row" }, String(one.row)),
            node("td", {}, stateWords(one)),
            node("td", {}, one.cells.map((cell) => cellWords(cell, tab)).join(" · ")),
          ),
        ),
      ),
    ),
  );
}

function list(lines: readonly string[]): HTMLElement {
  return node("ul", {}, ...lines.map((line) => node("li", {}, line)));
}
