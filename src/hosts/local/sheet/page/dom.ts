type Child = Node | string | undefined;
type Option = string | boolean | undefined | ((event: Event) => void);

/**
 * An element with its children; a text never becomes markup. Options that are texts are attributes,
 * `true` is one without a value, a function listens, what is undefined or false is left out.
 */
export function node<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: Readonly<Record<string, Option>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (typeof value === "string") made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** The element of the page's own HTML that bears an id. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new RangeError(`the page has no «${id}»`);
  return found;
}
