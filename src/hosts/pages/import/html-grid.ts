import type { Grid } from "../../../intake/own-list/grid.ts";
import { GridMaker } from "../../../intake/own-list/grid-maker.ts";

/**
 * The cells of what Word, Excel or a mail puts on the clipboard, joined cells and the lines around
 * the table included; undefined when there is no table in it.
 */
export function gridOfHtml(html: string): Grid | undefined {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (body.querySelector("table") === null) return undefined;
  const maker = new GridMaker();
  walk(body, maker);
  return maker.grid();
}

function walk(parent: Element, maker: GridMaker): void {
  for (const child of parent.children) {
    if (child instanceof HTMLTableElement) addTable(child, maker);
    else if (child.querySelector("table") !== null) walk(child, maker);
    else if (!/^(?:STYLE|SCRIPT|META|TITLE)$/.test(child.tagName)) maker.addLine(textOf(child));
  }
}

function addTable(table: HTMLTableElement, maker: GridMaker): void {
  maker.addTable(
    [...table.rows].map((row) =>
      [...row.cells].map((cell) => ({
        text: textOf(cell),
        rowSpan: cell.rowSpan,
        colSpan: cell.colSpan,
      })),
    ),
  );
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
