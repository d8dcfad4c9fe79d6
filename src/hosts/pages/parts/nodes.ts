import type { Markup } from "../../../output/markup/markup.ts";
import { plainLine } from "../../../output/plain-line.ts";

const SVG = "http://www.w3.org/2000/svg";
const TEXT_MAX = 2000;

type Child = Node | Markup | string | undefined;

interface NodeOptions extends Readonly<Record<string, unknown>> {
  readonly onclick?: () => void;
}

/**
 * An element of the page with its children; a text never becomes markup. Options that are texts are
 * attributes, `true` is one without a value, what is undefined or false is left out.
 */
export function node<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: NodeOptions = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, "");
    else if (typeof value === "string") made.setAttribute(name, value);
  }
  made.append(...children.flatMap((child) => (child === undefined ? [] : [toNode(child)])));
  return made;
}

/** The same component that `toHtml` writes, as a node of this page. */
export function toNode(child: Node | Markup | string, isInSvg = false): Node {
  if (typeof child === "string") return document.createTextNode(plainLine(child, TEXT_MAX));
  if (child instanceof Node) return child;
  const isSvg = isInSvg || child.tag === "svg";
  const made = isSvg ? document.createElementNS(SVG, child.tag) : document.createElement(child.tag);
  for (const [name, text] of Object.entries(child.attributes)) made.setAttribute(name, text);
  made.append(...child.children.map((inner) => toNode(inner, isSvg)));
  return made;
}
