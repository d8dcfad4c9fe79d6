import { element, type Markup } from "../markup/markup.ts";

export interface HtmlCell {
  readonly text: string;
  /** Classes of `style.ts`. */
  readonly look?: string;
  /** An element that stands in place of the text. */
  readonly markup?: Markup | undefined;
}

export interface HtmlTable {
  /** What the table tells, for those who hear it. */
  readonly caption: string;
  readonly head: readonly HtmlCell[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly HtmlCell[])[];
}

/** A table that scrolls by itself where the page is narrow. */
export function htmlTable({ caption, head, rows }: HtmlTable): Markup {
  const headings = head.map((cell) => cellOf("th", cell, "col"));
  const lines = rows.map(([first, ...others]) =>
    element(
      "tr",
      {},
      ...(first === undefined ? [] : [cellOf("th", first, "row")]),
      ...others.map((cell) => cellOf("td", cell)),
    ),
  );
  return element(
    "div",
    { class: "wide", role: "region", "aria-label": caption, tabindex: "0" },
    element(
      "table",
      { "aria-label": caption },
      element("thead", {}, element("tr", {}, ...headings)),
      element("tbody", {}, ...lines),
    ),
  );
}

function cellOf(tag: string, { text, look, markup }: HtmlCell, scope?: string): Markup {
  return element(tag, { scope, class: look }, markup ?? text);
}
