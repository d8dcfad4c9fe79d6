import { cellName } from "./cell-name.ts";
import { escapeXml } from "./cell-text.ts";
import { newDrawing, noteShape } from "./note-shapes.ts";
import {
  addContentType,
  addRelation,
  freeName,
  partText,
  relationsOf,
  setPartText,
} from "./xlsx-parts.ts";
import { attribute, firstTag, xmlElements, xmlTags } from "./xml-tags.ts";

/** A note for a cell, row and column from 1. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AUTHOR = "Điển Hình";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const BLANK =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<comments xmlns="${SPREADSHEET}"><authors></authors><commentList></commentList></comments>`;

/** Adds notes to a sheet; a cell's own note stays and ours follows it. */
export function addNotes(
  parts: Map<string, Uint8Array>,
  sheetPart: string,
  notes: readonly CellNote[],
): void {
  if (notes.length === 0) return;
  const relations = relationsOf(parts, sheetPart);
  const known = relations.find(({ kind }) => kind === "comments")?.target;
  const part = known ?? addComments(parts, sheetPart);
  const fresh = writeComments(parts, part, notes);
  const drawing = legacyDrawing(parts, sheetPart) ?? addDrawing(parts, sheetPart);
  const xml = partText(parts, drawing);
  const used = [...xml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const first = Math.max(1024, ...used) + 1;
  const shapes = fresh.map(({ row, column, text }, index) =>
    noteShape({ row, column, letters: text.length }, first + index),
  );
  const end = xml.lastIndexOf("</xml>");
  setPartText(parts, drawing, xml.slice(0, end) + shapes.join("") + xml.slice(end));
}

/** Writes the notes and gives back those that need a box of their own. */
function writeComments(
  parts: Map<string, Uint8Array>,
  part: string,
  notes: readonly CellNote[],
): readonly CellNote[] {
  let xml = partText(parts, part);
  const prefix = firstTag(xml, "comments")?.prefix ?? "";
  const author = [...xmlElements(xml, "author")].length;
  const fresh: CellNote[] = [];
  const added: string[] = [];
  const byName = new Map(notes.map((note) => [cellName(note.row, note.column), note]));
  const own = new Set<string>();
  xml = replaceComments(xml, (name, source) => {
    const note = byName.get(name);
    if (note === undefined) return source;
    own.add(name);
    const end = source.lastIndexOf(`</${prefix}text>`);
    return end < 0
      ? source
      : source.slice(0, end) + run(`\n${note.text}`, prefix) + source.slice(end);
  });
  for (const [name, note] of byName) {
    if (own.has(name)) continue;
    fresh.push(note);
    const text = `<${prefix}text>${run(note.text, prefix)}</${prefix}text>`;
    added.push(`<${prefix}comment ref="${name}" authorId="${author}">${text}</${prefix}comment>`);
  }
  const authorXml = `<${prefix}author>${escapeXml(AUTHOR)}</${prefix}author>`;
  xml = appended(
    appended(xml, `${prefix}authors`, authorXml),
    `${prefix}commentList`,
    added.join(""),
  );
  setPartText(parts, part, xml);
  return fresh;
}

function replaceComments(xml: string, change: (name: string, source: string) => string): string {
  const out: string[] = [];
  let from = 0;
  for (const { tag, end } of xmlElements(xml, "comment")) {
    out.push(xml.slice(from, tag.start));
    out.push(change(attribute(tag.source, "ref") ?? "", xml.slice(tag.start, end)));
    from = end;
  }
  return out.join("") + xml.slice(from);
}

function run(text: string, prefix: string): string {
  const content = `<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t>`;
  return `<${prefix}r>${content}</${prefix}r>`;
}

/** `xml` with `added` as the last content of an element that may have been empty. */
function appended(xml: string, name: string, added: string): string {
  const empty = new RegExp(`<${name}\\s*/>`);
  if (empty.test(xml)) return xml.replace(empty, () => `<${name}>${added}</${name}>`);
  const end = xml.lastIndexOf(`</${name}>`);
  return end < 0 ? xml : xml.slice(0, end) + added + xml.slice(end);
}

function addComments(parts: Map<string, Uint8Array>, sheetPart: string): string {
  const part = freeName(parts, "xl/comments", ".xml");
  setPartText(parts, part, BLANK);
  addContentType(parts, { part, type: COMMENTS_TYPE });
  addRelation(parts, sheetPart, { type: `${OFFICE}/comments`, target: `/${part}` });
  return part;
}

/** The drawing that the sheet already shows its notes with. */
function legacyDrawing(parts: Map<string, Uint8Array>, sheetPart: string): string | undefined {
  const tag = firstTag(partText(parts, sheetPart), "legacyDrawing");
  if (tag === undefined) return undefined;
  const id = attribute(tag.source, "(?:[\\w.-]+:)?id");
  return relationsOf(parts, sheetPart).find((relation) => relation.id === id)?.target;
}

const AFTER_DRAWING: ReadonlySet<string> = new Set(
  ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems"].concat([
    "tableParts",
    "extLst",
  ]),
);

function addDrawing(parts: Map<string, Uint8Array>, sheetPart: string): string {
  const part = freeName(parts, "xl/drawings/vmlDrawing", ".vml");
  setPartText(parts, part, newDrawing(1, []));
  addContentType(parts, { extension: "vml", type: DRAWING_TYPE });
  const type = `${OFFICE}/vmlDrawing`;
  const id = addRelation(parts, sheetPart, { type, target: `/${part}` });
  const xml = partText(parts, sheetPart);
  const at = placeOfDrawing(xml);
  const prefix = firstTag(xml, "worksheet")?.prefix ?? "";
  const tag = `<${prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
  setPartText(parts, sheetPart, xml.slice(0, at) + tag + xml.slice(at));
  return part;
}

/** Where the format wants the drawing: after the sheet's rules, before tables and extensions. */
function placeOfDrawing(xml: string): number {
  let depth = 0;
  for (const tag of xmlTags(xml)) {
    if (tag.kind === "close") depth--;
    if (tag.kind === "close" && depth === 0) return tag.start;
    if (depth === 1 && tag.kind !== "close" && AFTER_DRAWING.has(tag.local)) return tag.start;
    if (tag.kind === "open") depth++;
  }
  throw new RangeError("a sheet without an end");
}
