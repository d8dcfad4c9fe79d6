import { element, type Markup } from "../markup/markup.ts";
import type { BoardView } from "./board-view.ts";

/** The key figures, each a card. */
export function figureCards({ figures }: BoardView): Markup {
  const cards = figures.map(({ label, value, look = "key" }) =>
    element("div", { class: `is-${look}` }, element("dt", {}, label), element("dd", {}, value)),
  );
  return element("dl", { class: "figures" }, ...cards);
}
