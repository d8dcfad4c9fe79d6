import type { Grid, Merge } from "../../../intake/own-list/grid.ts";

/**
 * The cells of what Word, Excel or a mail puts on the clipboard, joined cells and the lines around
 * the table included; undefined when there is no table in it.
 */
export function gridOfHtml(html: string): Grid | undefined {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (body.querySelector("table") === null) return undefined;
  const rows: (string | null)[][] = [];
  const merges: Merge[] = [];
  walk(body, { rows, merges });
  return { name: "", rows, merges };
}

interface Sheet {
  readonly rows: (string | null)[][];
  readonly merges: Merge[];
}

function walk(parent: Element, sheet: Sheet): void {
  for (const child of parent.children) {
    if (child instanceof HTMLTableElement) addTable(child, sheet);
    else if (child.querySelector("table") !== null) walk(child, sheet);
    else if (!/^(?:STYLE|SCRIPT|META|TITLE)$/.test(child.tagName)) {
      const text = textOf(child);
      if (text !== "") sheet.rows.push([text]);
    }
  }
}

function addTable(table: HTMLTableElement, { rows, merges }: Sheet): void {
  const first = rows.length;
  for (let at = 0; at < table.rows.length; at++) rows.push([]);
  const taken = new Set<string>();
  for (const [at, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(`${at},${column}`)) column++;
      const lastRow = Math.min(at + Math.max(1, cell.rowSpan), table.rows.length) - 1;
      const lastColumn = column + Math.max(1, cell.colSpan) - 1;
      for (let down = at; down <= lastRow; down++) {
        for (let right = column; right <= lastColumn; right++) taken.add(`${down},${right}`);
      }
      put(rows[first + at] ?? [], column, textOf(cell));
      if (lastRow > at || lastColumn > column) {
        merges.push({
          firstRow: first + at,
          lastRow: first + lastRow,
          firstColumn: column,
          lastColumn,
        });
      }
      column = lastColumn + 1;
    }
  }
}

function put(row: (string | null)[], column: number, text: string): void {
  while (row.length <= column) row.push(null);
  row[column] = text === "" ? null : text;
}

/** Paragraphs and breaks are lines; a line break in the source itself is a space. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll("style, script")) unseen.remove();
  for (const line of copy.querySelectorAll("br")) line.replaceWith("\u0001");
  for (const block of copy.querySelectorAll("p, div, li")) block.append("\u0001");
  return (copy.textContent ?? "")
    .replace(/[ \t\r\n]+/g, " ")
    .split("\u0001")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
