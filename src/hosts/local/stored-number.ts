import { cellName } from "./cell-name.ts";
import { openParts, partText } from "./xlsx-parts.ts";
import { attribute, firstTag, xmlElements } from "./xml-tags.ts";

/** The number that stands in the file for a cell (row and column from 0); undefined: none. */
export function storedNumber(
  bytes: Uint8Array,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
): number | undefined {
  const { parts, sheets } = openParts(bytes);
  const name = cellName(at.row + 1, at.column + 1);
  for (const { tag, inner } of xmlElements(partText(parts, sheets.get(at.sheet) ?? ""), "c")) {
    if (attribute(tag.source, "r") !== name) continue;
    const start = firstTag(inner, "v")?.end;
    if (start === undefined) return undefined;
    const number = Number(inner.slice(start, inner.indexOf("<", start)));
    return Number.isFinite(number) ? number : undefined;
  }
  return undefined;
}
