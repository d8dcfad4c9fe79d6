import type { ColumnView } from "../../protocol.ts";
import { isWrapped } from "./cell-look.ts";
import { type TabState, textAt } from "./tab-state.ts";

const LINE = 18;
const PADDING = 6;
const LINES_MAX = 6;
const LETTER = 7;
const BOLD_LETTER = 8.5;
const HEADER_MIN = 44;

/** Pixels of a row whose wrapped cells are read in it; long ones are cut, the strip above shows all. */
export function rowHeight(tab: TabState, row: number): number {
  const wrapped = tab.view.columns.filter(({ index }) => isWrapped(tab, index));
  const lines = wrapped.map(({ index, width }) => linesOf(textAt(tab, row, index), width));
  return PADDING + LINE * Math.min(LINES_MAX, Math.max(1, ...lines));
}

/** Pixels of the row of headers, each of which is read whole; two lines are the least. */
export function headerHeight(columns: readonly ColumnView[]): number {
  const lines = columns.map(({ header, width }) => wordLines(header, width / BOLD_LETTER));
  return Math.max(HEADER_MIN, PADDING + LINE * Math.max(1, ...lines));
}

/** Lines that words take, so many letters wide: a word goes on the next line as a whole. */
function wordLines(text: string, letters: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(" ")) {
    const isFirst = filled === 0;
    if (!isFirst && filled + 1 + length > letters) {
      lines += 1;
      filled = length;
    } else filled += length + (isFirst ? 0 : 1);
  }
  return lines;
}

function linesOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width / LETTER));
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}
