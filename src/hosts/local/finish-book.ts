import { cellPlace } from "./cell-name.ts";
import { escapeXml } from "./cell-text.ts";
import { withOrderedFonts } from "./font-order.ts";
import { drawNotes } from "./note-shapes.ts";
import type { SheetCells } from "./written-cells.ts";
import type { SharedTexts } from "./written-texts.ts";
import {
  addContentType,
  addRelation,
  openParts,
  partText,
  relationsName,
  relationsOf,
  setPartText,
} from "./xlsx-parts.ts";
import { attribute, withAttribute, xmlTags } from "./xml-tags.ts";
import { writeParts } from "./zip-parts.ts";

/**
 * What the library leaves undone in a workbook that it wrote: the cells with their texts, the style
 * of each column's blank cells, bars that begin at nothing, notes large enough to be read, fonts in
 * the schema's order, one order of equal bytes.
 *
 * @param cells the cells of each sheet, in order
 * @param texts the texts that the cells refer to; its table is asked for after the last cell
 */
export function finishBook(
  bytes: Uint8Array,
  cells: readonly SheetCells[],
  texts: SharedTexts,
): Uint8Array {
  const { parts, sheets } = openParts(bytes);
  for (const [index, part] of [...sheets.values()].entries()) {
    const own = cells[index];
    if (own === undefined) throw new RangeError(`no cells for ${part}`);
    const relations = splitLinks(partText(parts, relationsName(part)));
    if (relations.xml !== "") setPartText(parts, relationsName(part), relations.xml);
    setPartText(parts, part, finishedSheet(partText(parts, part), own, relations.places));
    const notes = relationsOf(parts, part).find(({ kind }) => kind === "comments")?.target;
    const shapes = relationsOf(parts, part).find(({ kind }) => kind === "vmlDrawing")?.target;
    if (notes === undefined || shapes === undefined) continue;
    setPartText(parts, shapes, drawNotes(partText(parts, notes), index + 1));
  }
  setPartText(parts, STYLES, withOrderedFonts(partText(parts, STYLES)));
  const table = texts.xml();
  if (table !== undefined) addTexts(parts, table);
  return writeParts(parts);
}

const STYLES = "xl/styles.xml";
const TEXTS = "xl/sharedStrings.xml";
const TEXTS_CONTENT =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const TEXTS_RELATION =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";

function addTexts(parts: Map<string, Uint8Array>, table: string): void {
  setPartText(parts, TEXTS, table);
  addContentType(parts, { part: TEXTS, type: TEXTS_CONTENT });
  addRelation(parts, "xl/workbook.xml", { type: TEXTS_RELATION, target: "sharedStrings.xml" });
}

const NO_ROWS = "<sheetData/>";

/** The library's sheet with our cells in place of its probes. */
function finishedSheet(
  xml: string,
  cells: SheetCells,
  places: ReadonlyMap<string, string>,
): string {
  const start = xml.indexOf("<sheetData");
  const isEmpty = xml.startsWith(NO_ROWS, start);
  const close = isEmpty ? start + NO_ROWS.length : xml.indexOf("</sheetData>") + 12;
  const numbers = probedStyles(xml.slice(start, close));
  const head = xml
    .slice(0, start)
    .replace(/<dimension [^>]*>/, `<dimension ref="${cells.dimension}"/>`)
    .replace(/<col [^>]*>/g, (tag) => {
      const slot = cells.columnSlots[Number(attribute(tag, "min")) - 1];
      return withAttribute(tag, "style", numbers[slot ?? -1]);
    });
  const tail = placedLinks(xml.slice(close), places).replaceAll(
    "<dataBar>",
    '<dataBar minLength="0" maxLength="100">',
  );
  return `${head}<sheetData>${cells.xml(numbers)}</sheetData>${tail}`;
}

/** Numbers of the styles that the probes bear, one probe a column. */
function probedStyles(probes: string): readonly string[] {
  const numbers: string[] = [];
  for (const { local, kind, source } of xmlTags(probes)) {
    if (local !== "c" || kind === "close") continue;
    const column = cellPlace(attribute(source, "r") ?? "")?.column;
    if (column !== undefined) numbers[column - 1] = attribute(source, "s") ?? "0";
  }
  return numbers;
}

interface SplitLinks {
  readonly xml: string;
  /** Where in its file each relation leads. */
  readonly places: ReadonlyMap<string, string>;
}

/** `bang.xlsx#'Tab'!A1` as spreadsheets write it: the file as target, the cell as location. */
function splitLinks(relations: string): SplitLinks {
  const places = new Map<string, string>();
  const xml = relations.replace(/<Relationship [^>]*>/g, (tag) => {
    const [file = "", place] = (attribute(tag, "Target") ?? "").split(/#(.*)/s);
    if (place === undefined) return tag;
    places.set(attribute(tag, "Id") ?? "", place);
    return withAttribute(tag, "Target", escapeXml(file));
  });
  return { xml, places };
}

function placedLinks(xml: string, places: ReadonlyMap<string, string>): string {
  if (places.size === 0) return xml;
  return xml.replace(/<hyperlink [^>]*r:id[^>]*>/g, (tag) => {
    const place = places.get(attribute(tag, "r:id") ?? "");
    return place === undefined ? tag : withAttribute(tag, "location", escapeXml(place));
  });
}
