import { escapeHtml } from "../mail-html.ts";
import type { Markup } from "./markup.ts";

/** The HTML of an element; no text of it can become a tag or an attribute. */
export function toHtml({ tag, attributes, children }: Markup): string {
  const given = Object.entries(attributes).map(([name, text]) => ` ${name}="${escapeHtml(text)}"`);
  const inside = children.map((child) =>
    typeof child === "string" ? escapeHtml(child) : toHtml(child),
  );
  return `<${tag}${given.join("")}>${inside.join("")}</${tag}>`;
}
