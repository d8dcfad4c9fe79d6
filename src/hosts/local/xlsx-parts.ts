import { posix } from "node:path";
import { attribute, xmlTags } from "./xml-tags.ts";
import { readParts } from "./zip-parts.ts";

/** The parts of a workbook's archive, by name, and which of them each sheet is. */
export interface XlsxParts {
  readonly parts: Map<string, Uint8Array>;
  /** Part name by sheet name: `xl/worksheets/sheet1.xml`. */
  readonly sheets: ReadonlyMap<string, string>;
}

export interface Relation {
  readonly id: string;
  /** Last word of the relation's type: `comments`, `worksheet`. */
  readonly kind: string;
  /** Name of the part that it leads to, or the address when it leads outside. */
  readonly target: string;
}

const WORKBOOK = "xl/workbook.xml";

/** Opens bytes that the guard has let through, or that we wrote. */
export function openParts(bytes: Uint8Array): XlsxParts {
  return withSheets(readParts(bytes));
}

/** Parts with the names of the sheets among them. */
export function withSheets(parts: Map<string, Uint8Array>): XlsxParts {
  const targets = new Map(relationsOf(parts, WORKBOOK).map(({ id, target }) => [id, target]));
  const sheets = new Map<string, string>();
  for (const tag of xmlTags(partText(parts, WORKBOOK))) {
    if (tag.local !== "sheet" || tag.kind === "close") continue;
    const target = targets.get(attribute(tag.source, "(?:[\\w.-]+:)?id") ?? "");
    const name = attribute(tag.source, "name");
    if (name !== undefined && target !== undefined) sheets.set(name, target);
  }
  return { parts, sheets };
}

/** Text of a part; blank when the archive lacks it. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? "" : new TextDecoder().decode(bytes);
}

export function setPartText(parts: Map<string, Uint8Array>, name: string, text: string): void {
  parts.set(name, new TextEncoder().encode(text));
}

/** `xl/worksheets/_rels/sheet1.xml.rels` of `xl/worksheets/sheet1.xml`. */
export function relationsName(part: string): string {
  return posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
}

export function relationsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): readonly Relation[] {
  const relations: Relation[] = [];
  for (const tag of xmlTags(partText(parts, relationsName(part)))) {
    if (tag.local !== "Relationship" || tag.kind === "close") continue;
    const type = attribute(tag.source, "Type") ?? "";
    const target = attribute(tag.source, "Target") ?? "";
    const outside = attribute(tag.source, "TargetMode") === "External";
    relations.push({
      id: attribute(tag.source, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: outside ? target : inside(part, target),
    });
  }
  return relations;
}

function inside(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  return posix.join(posix.dirname(part), target);
}

/** Adds a relation to a part and gives its id. */
export function addRelation(
  parts: Map<string, Uint8Array>,
  part: string,
  { type, target }: { readonly type: string; readonly target: string },
): string {
  const name = relationsName(part);
  const xml = parts.has(name) ? partText(parts, name) : NO_RELATIONS;
  const used = new Set(relationsOf(parts, part).map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const tag = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const whole = xml.replace(/<Relationships([^>]*?)\/>/, "<Relationships$1></Relationships>");
  setPartText(
    parts,
    name,
    whole.replace("</Relationships>", () => `${tag}</Relationships>`),
  );
  return id;
}

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships ' +
  'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const TYPES = "[Content_Types].xml";

/** Says what a part, or every part of an ending, is. */
export function addContentType(
  parts: Map<string, Uint8Array>,
  { part, extension, type }: { part?: string; extension?: string; type: string },
): void {
  const xml = partText(parts, TYPES);
  if (extension !== undefined && new RegExp(`Extension="${extension}"`, "i").test(xml)) return;
  const tag =
    part === undefined
      ? `<Default Extension="${extension}" ContentType="${type}"/>`
      : `<Override PartName="/${part}" ContentType="${type}"/>`;
  const at =
    part === undefined ? xml.indexOf(">", xml.indexOf("<Types")) + 1 : xml.lastIndexOf("</");
  setPartText(parts, TYPES, xml.slice(0, at) + tag + xml.slice(at));
}

/** A part's name that the archive does not use yet: `xl/comments3.xml`. */
export function freeName(
  parts: ReadonlyMap<string, Uint8Array>,
  stem: string,
  ending: string,
): string {
  let number = 1;
  while (parts.has(`${stem}${number}${ending}`)) number++;
  return `${stem}${number}${ending}`;
}

/** Removes a part with every mention of it. */
export function dropPart(parts: Map<string, Uint8Array>, part: string, owner: string): void {
  if (!parts.delete(part)) return;
  const types = partText(parts, TYPES);
  const mention = (tag: string, name: string) => attribute(tag, name) === `/${part}`;
  setPartText(
    parts,
    TYPES,
    types.replace(/<Override [^>]*\/>/g, (tag) => (mention(tag, "PartName") ? "" : tag)),
  );
  const name = relationsName(owner);
  const gone = new Set(
    relationsOf(parts, owner)
      .filter(({ target }) => target === part)
      .map(({ id }) => id),
  );
  setPartText(
    parts,
    name,
    partText(parts, name).replace(/<Relationship [^>]*\/>/g, (tag) =>
      gone.has(attribute(tag, "Id") ?? "") ? "" : tag,
    ),
  );
}
