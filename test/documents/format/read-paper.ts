import PizZip from "pizzip";
import { all, at, type Element, elements, parseXml } from "../xml.ts";
import { isOn, type Styles, stylesOf } from "./effective.ts";
import { type Block, NOTHING, type PageNumber, type Paper, type Section } from "./paper.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readTable } from "./read-table.ts";

/**
 * Reads a .docx whole: every XML part must be well formed.
 *
 * @throws Error where a part is not XML, or the file has no body
 */
export function readPaper(bytes: Uint8Array): Paper {
  const parts = partsOf(bytes);
  const document = parts.get("word/document.xml");
  const body = at(document, "w:document", "w:body");
  if (body === undefined) throw new Error("no body");
  const styles = stylesOf(parts.get("word/styles.xml"));
  let inherited: References = new Map();
  return {
    sections: chaptersOf(body).map(({ properties, blocks }, index) => {
      inherited = new Map([...inherited, ...referencesOf(properties, parts)]);
      const layout = layoutOf(properties, index);
      return {
        ...layout,
        pageNumbers: pageNumbersOf(inherited, styles, layout.room),
        blocks: blocksOf(blocks, { styles, room: layout.room, name: `phần ${index + 1}` }),
      };
    }),
  };
}

/** Headers and footers by `header default`; a section without one has the one before's. */
type References = ReadonlyMap<string, Element>;

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Element> {
  const zip = new PizZip(bytes);
  return new Map(
    Object.keys(zip.files)
      .filter((name) => /\.(?:xml|rels)$/.test(name))
      .map((name) => [name, parseXml(zip.file(name)?.asText() ?? "")]),
  );
}

interface Chapter {
  readonly properties: Element;
  readonly blocks: readonly Element[];
}

/** The body cut where sections end: in a paragraph's properties, and at the end of the body. */
function chaptersOf(body: Element): readonly Chapter[] {
  const chapters: Chapter[] = [];
  let blocks: Element[] = [];
  for (const block of unwrapped(body)) {
    const last = block.name === "w:sectPr" ? block : at(block, "w:pPr", "w:sectPr");
    if (block.name === "w:p" || block.name === "w:tbl") blocks.push(block);
    if (last === undefined) continue;
    chapters.push({ properties: last, blocks });
    blocks = [];
  }
  return chapters;
}

function unwrapped(parent: Element): readonly Element[] {
  return elements(parent).flatMap((child) =>
    WRAPPERS.includes(child.name) ? unwrapped(child) : [child],
  );
}

const WRAPPERS = ["w:sdt", "w:sdtContent", "w:ins", "w:smartTag", "w:customXml"];

function layoutOf(properties: Element, index: number): Omit<Section, "pageNumbers" | "blocks"> {
  const of = (name: string) => at(properties, name)?.attributes ?? {};
  const page = of("w:pgSz");
  const margin = (side: string) => Number(of("w:pgMar")[`w:${side}`] ?? 0);
  const start = of("w:pgNumType")["w:start"];
  const width = Number(page["w:w"]);
  return {
    index,
    width,
    height: Number(page["w:h"]),
    isLandscape: page["w:orient"] === "landscape",
    margins: {
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left"),
      right: margin("right"),
      header: margin("header"),
      footer: margin("footer"),
      gutter: margin("gutter"),
    },
    hidesFirstNumber: isOn([properties], "w:titlePg"),
    startsAt: start === undefined ? undefined : Number(start),
    numberFormat: of("w:pgNumType")["w:fmt"] ?? "decimal",
    room: width - margin("left") - margin("right"),
  };
}

function referencesOf(properties: Element, parts: ReadonlyMap<string, Element>): References {
  const targets = new Map(
    all(parts.get("word/_rels/document.xml.rels") ?? NOTHING, "Relationship").map(
      ({ attributes }) => [attributes["Id"], attributes["Target"] ?? ""],
    ),
  );
  return new Map(
    elements(properties).flatMap(({ name, attributes }) => {
      const kind = /^w:(header|footer)Reference$/.exec(name)?.[1];
      const target = targets.get(attributes["r:id"] ?? "");
      if (kind === undefined || target === undefined) return [];
      const path = target.startsWith("/") ? target.slice(1) : `word/${target}`;
      return [[`${kind} ${attributes["w:type"] ?? "default"}`, parts.get(path) ?? NOTHING]];
    }),
  );
}

function pageNumbersOf(
  references: References,
  styles: Styles,
  room: number,
): readonly PageNumber[] {
  return [...references].flatMap(([name, part]) => {
    const [kind, pages = ""] = name.split(" ");
    return all(part, "w:p")
      .filter((paragraph) => FIELD.test(instructionsOf(paragraph)))
      .map((paragraph) => ({
        part: kind === "footer" ? ("footer" as const) : ("header" as const),
        pages,
        paragraph: readParagraph(paragraph, styles, { room, where: name }),
      }));
  });
}

const FIELD = /\bPAGE\b/;

function instructionsOf(paragraph: Element): string {
  const simple = all(paragraph, "w:fldSimple").map(({ attributes }) => attributes["w:instr"] ?? "");
  const complex = all(paragraph, "w:instrText").map(({ children }) => children.join(""));
  return [...simple, ...complex].join(" ");
}

function blocksOf(
  given: readonly Element[],
  { styles, room, name }: { readonly styles: Styles; readonly room: number; readonly name: string },
): readonly Block[] {
  return given.map((block, index) => {
    const where = `${name}, khối ${index + 1}`;
    return block.name === "w:tbl"
      ? readTable(block, styles, { room, where })
      : readParagraph(block, styles, { room, where });
  });
}
