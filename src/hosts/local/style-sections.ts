import { attribute, withAttribute, xmlElements } from "./xml-tags.ts";

/** What stands inside a section of a styles part; blank without one. */
export function section(xml: string, local: string): string {
  return [...xmlElements(xml, local)][0]?.inner ?? "";
}

/** `xml` with elements added at the end of a counted section; without the section as it is. */
export function grown(xml: string, local: string, added: readonly string[]): string {
  const found = [...xmlElements(xml, local)][0];
  if (found === undefined) return xml;
  const count = Number(attribute(found.tag.source, "count") ?? 0) + added.length;
  const open = withAttribute(found.tag.source, "count", String(count)).replace(/\s*\/>$/, ">");
  const close = `</${found.tag.prefix}${local}>`;
  return `${xml.slice(0, found.tag.start)}${open}${found.inner}${added.join("")}${close}${xml.slice(found.end)}`;
}
