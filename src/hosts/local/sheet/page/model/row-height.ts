import { isWrapped } from "./cell-look.ts";
import { type TabState, textAt } from "./tab-state.ts";

const LINE = 18;
const PADDING = 6;
const LINES_MAX = 6;
const LETTER = 7;

/** Pixels of a row whose wrapped cells are read in it; long ones are cut, the strip above shows all. */
export function rowHeight(tab: TabState, row: number): number {
  const wrapped = tab.view.columns.filter(({ index }) => isWrapped(tab, index));
  const lines = wrapped.map(({ index, width }) => linesOf(textAt(tab, row, index), width));
  return PADDING + LINE * Math.min(LINES_MAX, Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width / LETTER));
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}
