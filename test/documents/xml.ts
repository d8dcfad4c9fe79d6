/** An element of a part, read strictly: a part that is not well formed is refused. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const TOKEN = /<\?[^>]*\?>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** @throws Error where the text is not well-formed XML */
export function parseXml(text: string): Element {
  if (FORBIDDEN.test(text)) throw new Error("a character that XML forbids");
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (token === null) throw new Error(`not XML at ${at}: ${text.slice(at, at + 60)}`);
    const [, closed, opened, attributes = "", selfClosing, words] = token;
    const parent = open.at(-1) as Element;
    if (words !== undefined) parent.children.push(unescaped(words));
    else if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (selfClosing === "") open.push(element);
    } else if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}>`);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root;
}

export function elements(parent: Element): readonly Element[] {
  return parent.children.filter((child): child is Element => typeof child !== "string");
}

/** Every element of that name, in document order. */
export function all(parent: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  collect(parent, name, found);
  return found;
}

function collect(parent: Element, name: string, found: Element[]): void {
  for (const child of parent.children) {
    if (typeof child === "string") continue;
    if (child.name === name) found.push(child);
    collect(child, name, found);
  }
}

/** The first element on a path of children. */
export function at(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  const [name, ...rest] = path;
  if (name === undefined || parent === undefined) return parent;
  const found = parent.children.find((child) => typeof child !== "string" && child.name === name);
  return typeof found === "string" ? undefined : at(found, ...rest);
}

function attributesOf(text: string): Record<string, string> {
  if (text === "") return {};
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      unescaped(value),
    ]),
  );
}

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text))
    throw new Error(`bare & in ${text}`);
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
