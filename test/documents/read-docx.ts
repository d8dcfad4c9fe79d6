import PizZip from "pizzip";
import { all, at, type Element, elements, parseXml } from "./xml.ts";

/** A document as the tests read it. Our templates use no styles, so direct properties decide. */
export interface Docx {
  readonly body: Element;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly page: Readonly<Record<string, string>>;
  readonly margins: Readonly<Record<string, string>>;
  readonly titlePage: boolean;
  readonly start: string | undefined;
  /** Where PAGE stands: `header default center 28`. */
  readonly numbers: readonly string[];
}

export interface Look {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly highlighted: boolean;
}

export function readDocx(bytes: Uint8Array): Docx {
  const zip = new PizZip(bytes);
  const part = (name: string) => parseXml(zip.file(name)?.asText() ?? "");
  for (const name of Object.keys(zip.files)) if (/\.(?:xml|rels)$/.test(name)) part(name);
  const body = at(part("word/document.xml"), "w:document", "w:body");
  if (body === undefined) throw new Error("no body");
  const targets = new Map(
    all(part("word/_rels/document.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes["Id"],
      attributes["Target"],
    ]),
  );
  let inherited = new Map<string, string>();
  const sections = all(body, "w:sectPr").map((section) => {
    inherited = new Map(inherited);
    for (const { name, attributes } of elements(section)) {
      const kind = /^w:(header|footer)Reference$/.exec(name)?.[1];
      if (kind)
        inherited.set(`${kind} ${attributes["w:type"]}`, targets.get(attributes["r:id"]) ?? "");
    }
    return sectionOf(section, [...inherited], (target) => part(`word/${target}`));
  });
  return { body, sections };
}

function sectionOf(
  section: Element,
  parts: readonly (readonly [string, string])[],
  part: (target: string) => Element,
): Section {
  const numbers = parts.flatMap(([place, target]) =>
    all(part(target), "w:p")
      .filter((paragraph) =>
        all(paragraph, "w:instrText").some((field) => field.children.join("").includes("PAGE")),
      )
      .map(
        (paragraph) =>
          `${place} ${alignment(paragraph)} ${at(all(paragraph, "w:r")[0], "w:rPr", "w:sz")?.attributes["w:val"]}`,
      ),
  );
  return {
    page: at(section, "w:pgSz")?.attributes ?? {},
    margins: at(section, "w:pgMar")?.attributes ?? {},
    titlePage: isOn(at(section, "w:titlePg")),
    start: at(section, "w:pgNumType")?.attributes["w:start"],
    numbers: numbers.sort(),
  };
}

export function isOn(element: Element | undefined): boolean {
  return (
    element !== undefined && !["0", "false", "off"].includes(element.attributes["w:val"] ?? "1")
  );
}

export function alignment(paragraph: Element): string {
  return at(paragraph, "w:pPr", "w:jc")?.attributes["w:val"] ?? "left";
}

/** The text of a run, a paragraph or a cell; a break is a new line. */
export function textOf(element: Element): string {
  return elements(element)
    .map((child) => {
      if (child.name === "w:t") return child.children.join("");
      if (child.name === "w:br") return "\n";
      return textOf(child) + (child.name === "w:p" && element.name === "w:tc" ? "\n" : "");
    })
    .join("")
    .replace(/\n$/, element.name === "w:tc" ? "" : "\n");
}

/** The visible runs of a paragraph; equal neighbours are joined. */
export function looks(paragraph: Element): readonly Look[] {
  const joined: Look[] = [];
  for (const run of all(paragraph, "w:r")) {
    const properties = at(run, "w:rPr");
    const look = {
      text: textOf(run),
      bold: isOn(at(properties, "w:b")),
      italic: isOn(at(properties, "w:i")),
      size: Number(at(properties, "w:sz")?.attributes["w:val"] ?? 28),
      highlighted: at(properties, "w:highlight") !== undefined,
    };
    const last = joined.at(-1);
    if (look.text === "") continue;
    if (last && styleOf(last) === styleOf(look))
      joined[joined.length - 1] = { ...last, text: last.text + look.text };
    else joined.push(look);
  }
  return joined;
}

function styleOf({ bold, italic, size, highlighted }: Look): string {
  return `${bold} ${italic} ${size} ${highlighted}`;
}

export function paragraphs(docx: Docx): readonly Element[] {
  return all(docx.body, "w:p");
}

export function tables(docx: Docx): readonly Element[] {
  return all(docx.body, "w:tbl");
}
