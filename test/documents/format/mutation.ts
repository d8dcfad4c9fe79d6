import PizZip from "pizzip";

/** The XML of a .docx, part by part. */
export type Parts = ReadonlyMap<string, string>;

/** One change of the XML. It throws where it would change nothing: then it breaks nothing. */
export type Change = (parts: Parts) => Parts;

export function changed(bytes: Uint8Array, change: Change): Uint8Array {
  const zip = new PizZip(bytes);
  const parts = new Map(
    Object.keys(zip.files)
      .filter((name) => name.endsWith(".xml"))
      .map((name) => [name, zip.file(name)?.asText() ?? ""]),
  );
  for (const [name, text] of change(parts)) if (text !== parts.get(name)) zip.file(name, text);
  return zip.generate({ type: "uint8array" });
}

/** Everywhere in the parts whose name matches. */
export function everywhere(part: RegExp, from: string | RegExp, to: string): Change {
  return (parts) =>
    altered(
      parts,
      [...parts]
        .filter(([name]) => part.test(name))
        .map(([name, text]) => [name, swapped(text, from, to)]),
      from,
    );
}

/** Everywhere in the text of the document. */
export function swap(from: string | RegExp, to: string): Change {
  return everywhere(/^word\/document\.xml$/, from, to);
}

/** One part in the place of another. */
export function copied(from: string, to: string): Change {
  return (parts) => altered(parts, [[to, parts.get(from) ?? ""]], to);
}

/** In the paragraph that holds these words; `to` may be built of the paragraph. */
export function inParagraph(words: string, from: string | RegExp, to: string): Change {
  return onParagraph(words, (paragraph) => swapped(paragraph, from, to));
}

/** Another text for the words of a paragraph. */
export function reworded(words: string, to: string): Change {
  return onParagraph(words, (paragraph) => paragraph.replace(words, to));
}

export function removed(words: string): Change {
  return onParagraph(words, () => "");
}

/** Copies of a paragraph behind it, each with words of its own. */
export function followedBy(words: string, ...texts: readonly string[]): Change {
  return onParagraph(words, (paragraph) =>
    [paragraph, ...texts.map((text) => withText(paragraph, text))].join(""),
  );
}

/** On the paragraph that says these words and no others, else the first that holds them. */
export function onParagraph(words: string, alter: (paragraph: string) => string): Change {
  return (parts) => {
    const text = parts.get(DOCUMENT) ?? "";
    const paragraphs = text.match(PARAGRAPH) ?? [];
    const old =
      paragraphs.find((paragraph) => plain(paragraph) === words) ??
      paragraphs.find((paragraph) => plain(paragraph).includes(words));
    if (old === undefined) throw new RangeError(`no paragraph says «${words}»`);
    return altered(parts, [[DOCUMENT, text.replace(old, () => alter(old))]], words);
  };
}

/** The paragraph that only draws the line under these words. */
export function lineUnder(words: string, from: string | RegExp, to: string): Change {
  return (parts) => {
    const text = parts.get(DOCUMENT) ?? "";
    const paragraphs = text.match(PARAGRAPH) ?? [];
    const above = paragraphs.findIndex((paragraph) => plain(paragraph).includes(words));
    const line = paragraphs[above + 1] ?? "";
    const start = text.indexOf(line, text.indexOf(paragraphs[above] ?? words));
    const rest = text.slice(start + line.length);
    return altered(
      parts,
      [[DOCUMENT, text.slice(0, start) + swapped(line, from, to) + rest]],
      words,
    );
  };
}

export function all(...changes: readonly Change[]): Change {
  return (parts) => changes.reduce((result, change) => change(result), parts);
}

const DOCUMENT = "word/document.xml";
const PARAGRAPH = /<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>/g;

function plain(xml: string): string {
  return xml.replace(/<[^>]*>/g, "");
}

function withText(paragraph: string, text: string): string {
  let isFirst = true;
  return paragraph.replace(
    /(<w:t(?: [^>]*)?>)[^<]*(<\/w:t>)/g,
    (_, open: string, close: string) => {
      const own = isFirst ? text : "";
      isFirst = false;
      return `${open}${own}${close}`;
    },
  );
}

function swapped(text: string, from: string | RegExp, to: string): string {
  return typeof from === "string" ? text.replaceAll(from, to) : text.replace(from, to);
}

function altered(
  parts: Parts,
  changes: readonly (readonly [string, string])[],
  what: string | RegExp,
): Parts {
  if (changes.every(([name, text]) => parts.get(name) === text)) {
    throw new RangeError(`nothing to change at ${what}`);
  }
  return new Map([...parts, ...changes]);
}
