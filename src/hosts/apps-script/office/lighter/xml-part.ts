interface XmlElement {
  readonly name: string;
  /** null for one that it lacks. */
  getAttribute(name: string): string | null;
}

interface XmlDocument {
  readonly source: string;
  getElementsByTagName(name: string): readonly XmlElement[];
}

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const BESIDE = /[^<]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The package's lists of parts: elements with attributes, which docxtemplater only reads. */
export class DOMParser {
  /** @throws RangeError naming the place from which the text is no XML */
  parseFromString(text: string): XmlDocument {
    const source = text.replace(/\r\n?/g, "\n");
    const elements = elementsOf(source);
    return {
      source,
      getElementsByTagName: (name) => elements.filter((element) => element.name === name),
    };
  }
}

/** Nothing changes a document once it is read: it is written as it was. */
export class XMLSerializer {
  serializeToString({ source }: XmlDocument): string {
    return source;
  }
}

function elementsOf(source: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const open: string[] = [];
  for (let at = 0; at < source.length; ) {
    TAG.lastIndex = at;
    BESIDE.lastIndex = at;
    const tag = TAG.exec(source);
    const [, end, name = "", attributes = "", isEmpty] = tag ?? [];
    if (tag === null && !BESIDE.test(source)) throw broken(source, at);
    if (tag !== null && end === "/" && open.pop() !== name) throw broken(source, at);
    if (tag !== null && end === "") {
      elements.push(elementOf(name, attributes));
      if (isEmpty === "") open.push(name);
    }
    at = tag === null ? BESIDE.lastIndex : TAG.lastIndex;
  }
  if (open.length > 0 || elements.length === 0) throw broken(source, source.length);
  return elements;
}

function elementOf(name: string, text: string): XmlElement {
  const attributes = new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, key = "", double, single]) => [
      key,
      unescaped(double ?? single ?? ""),
    ]),
  );
  return { name, getAttribute: (key) => attributes.get(key) ?? null };
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function broken(source: string, at: number): RangeError {
  const near = source.slice(Math.max(0, at - 20), at + 30);
  return new RangeError(`the template's list of parts is no XML, near «${near}»`);
}
