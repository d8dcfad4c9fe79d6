import { escapeHtml } from "../mail-html.ts";

export interface HtmlCell {
  readonly text: string;
  /** Classes of `style.ts`. */
  readonly look?: string;
  /** Markup of ours that stands in place of the text. */
  readonly markup?: string;
}

export interface HtmlTable {
  /** What the table tells, for those who hear it. */
  readonly caption: string;
  readonly head: readonly HtmlCell[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly HtmlCell[])[];
}

/** A table that scrolls by itself where the page is narrow; every text is escaped. */
export function htmlTable({ caption, head, rows }: HtmlTable): string {
  const label = escapeHtml(caption);
  const headings = head.map((cell) => `<th scope="col"${classOf(cell)}>${inside(cell)}</th>`);
  const lines = rows.map(([first, ...others]) => {
    const name =
      first === undefined ? "" : `<th scope="row"${classOf(first)}>${inside(first)}</th>`;
    const cells = others.map((cell) => `<td${classOf(cell)}>${inside(cell)}</td>`);
    return `<tr>${name}${cells.join("")}</tr>`;
  });
  return [
    `<div class="wide" role="region" aria-label="${label}" tabindex="0">`,
    `<table aria-label="${label}"><thead><tr>${headings.join("")}</tr></thead>`,
    `<tbody>${lines.join("\n")}</tbody></table></div>`,
  ].join("\n");
}

function classOf({ look }: HtmlCell): string {
  return look === undefined ? "" : ` class="${look}"`;
}

function inside({ text, markup }: HtmlCell): string {
  return markup ?? escapeHtml(text);
}
