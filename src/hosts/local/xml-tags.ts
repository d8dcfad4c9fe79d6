import { unescapeXml } from "./cell-text.ts";

/** A tag of an XML text and where it stands; everything between tags is left alone. */
export interface XmlTag {
  /** Without its namespace prefix. */
  readonly local: string;
  readonly prefix: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Every tag of `xml` from `from` on, in order; comments, CDATA and declarations are skipped. */
export function* xmlTags(xml: string, from = 0): Generator<XmlTag> {
  const pattern = new RegExp(TAG);
  pattern.lastIndex = from;
  for (let found = pattern.exec(xml); found !== null; found = pattern.exec(xml)) {
    const local = found[3];
    if (local === undefined) continue;
    const kind = found[1] === "/" ? "close" : found[5] === "/" ? "empty" : "open";
    const end = found.index + found[0].length;
    const prefix = found[2] ?? "";
    yield { local, prefix, kind, start: found.index, end, source: found[0] };
  }
}

/** The first tag of this name that opens or stands alone; undefined when there is none. */
export function firstTag(xml: string, local: string, from = 0): XmlTag | undefined {
  for (const tag of xmlTags(xml, from)) {
    if (tag.local === local && tag.kind !== "close") return tag;
  }
  return undefined;
}

/** Every element of this name that has no element of the same name inside, with its inner XML. */
export function* xmlElements(
  xml: string,
  local: string,
): Generator<{ readonly tag: XmlTag; readonly inner: string; readonly end: number }> {
  let open: XmlTag | undefined;
  for (const tag of xmlTags(xml)) {
    if (tag.local !== local) continue;
    if (tag.kind === "empty") yield { tag, inner: "", end: tag.end };
    else if (tag.kind === "open") open = tag;
    else if (open !== undefined) {
      yield { tag: open, inner: xml.slice(open.end, tag.start), end: tag.end };
      open = undefined;
    }
  }
}

/** Value of an attribute, entities resolved; undefined when the tag lacks it. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

/** `tag` with the attribute set, added or, for undefined, taken away. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  if (value === undefined) return bare;
  return bare.replace(/\s*(\/?)>$/, (_, end: string) => ` ${name}="${value}"${end}>`);
}
