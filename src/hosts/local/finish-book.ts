import { escapeXml } from "./cell-text.ts";
import { drawNotes } from "./note-shapes.ts";
import { openParts, partText, relationsName, relationsOf, setPartText } from "./xlsx-parts.ts";
import { attribute, firstTag, withAttribute, xmlElements, xmlTags } from "./xml-tags.ts";
import { writeParts } from "./zip-parts.ts";

/**
 * What the library leaves undone in a workbook that it wrote: the style of each column's blank
 * cells, bars that begin at nothing, notes large enough to be read, one order of equal bytes.
 *
 * @param rowCounts rows of each sheet, in order; the row after them carries the columns' styles
 */
export function finishBook(bytes: Uint8Array, rowCounts: readonly number[]): Uint8Array {
  const { parts, sheets } = openParts(bytes);
  for (const [index, part] of [...sheets.values()].entries()) {
    const styled = styleColumns(partText(parts, part), (rowCounts[index] ?? 0) + 1);
    const { sheet, relations } = splitLinks(styled, partText(parts, relationsName(part)));
    if (relations !== "") setPartText(parts, relationsName(part), relations);
    setPartText(
      parts,
      part,
      loosened(sheet).replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">'),
    );
    const notes = relationsOf(parts, part).find(({ kind }) => kind === "comments")?.target;
    const shapes = relationsOf(parts, part).find(({ kind }) => kind === "vmlDrawing")?.target;
    if (notes === undefined || shapes === undefined) continue;
    setPartText(parts, shapes, drawNotes(partText(parts, notes), index + 1));
  }
  return writeParts(parts);
}

/** Heights are a first measure: programs may fit rows again when somebody types. */
function loosened(xml: string): string {
  return xml.replace(/(<row [^>]*?) customHeight="1"/g, "$1");
}

/** `bang.xlsx#'Tab'!A1` as spreadsheets write it: the file as target, the cell as location. */
function splitLinks(sheet: string, relations: string): { sheet: string; relations: string } {
  const places = new Map<string, string>();
  const targets = relations.replace(/<Relationship [^>]*>/g, (tag) => {
    const [file = "", place] = (attribute(tag, "Target") ?? "").split(/#(.*)/s);
    if (place === undefined) return tag;
    places.set(attribute(tag, "Id") ?? "", place);
    return withAttribute(tag, "Target", escapeXml(file));
  });
  const placed = sheet.replace(/<hyperlink [^>]*r:id[^>]*>/g, (tag) => {
    const place = places.get(attribute(tag, "r:id") ?? "");
    return place === undefined ? tag : withAttribute(tag, "location", escapeXml(place));
  });
  return { sheet: placed, relations: targets };
}

function styleColumns(xml: string, probeRow: number): string {
  const styles = new Map<string, string>();
  let probe: { readonly start: number; readonly end: number } | undefined;
  for (const { tag, inner, end } of xmlElements(xml, "row")) {
    if (attribute(tag.source, "r") !== String(probeRow)) continue;
    probe = { start: tag.start, end };
    let column = 0;
    for (const cell of xmlTags(inner)) {
      if (cell.local !== "c" || cell.kind === "close") continue;
      column++;
      styles.set(String(column), attribute(cell.source, "s") ?? "0");
    }
  }
  const bare = probe === undefined ? xml : xml.slice(0, probe.start) + xml.slice(probe.end);
  const columns = firstTag(bare, "cols");
  if (columns === undefined) return bare;
  const end = bare.indexOf("</cols>");
  const styled = bare
    .slice(columns.end, end)
    .replace(/<col [^>]*>/g, (tag) =>
      withAttribute(tag, "style", styles.get(attribute(tag, "min") ?? "")),
    );
  return bare.slice(0, columns.end) + styled + bare.slice(end);
}
