import { element, type Markup } from "../markup/markup.ts";

/** A part of the page under its heading. */
export function section(heading: string, ...parts: readonly Markup[]): Markup {
  return element("section", {}, element("h2", {}, heading), ...parts);
}

/** A sentence in a quieter colour. */
export function quiet(text: string): Markup {
  return element("p", { class: "quiet" }, text);
}
