import { type FormList, type FormNode, formNodes } from "./form-lists.ts";
import { type Mark, piecesOf } from "./form-pieces.ts";

interface FormZip {
  readonly files: Readonly<Record<string, { asText(): string }>>;
  file(name: string, text: string): unknown;
}

interface Meaning {
  readonly parser: (name: string) => {
    get(scope: unknown, context: { meta: { part: { module?: string } } }): unknown;
  };
  readonly nullGetter: (mark: { readonly value: string }) => unknown;
}

/** Where printing stands: the rows around it, innermost last. */
interface Scope {
  readonly rows: readonly unknown[];
  /** Some row around it is not the first of its list. */
  readonly isLater: boolean;
}

const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** What `fillTemplate` asks of docxtemplater, for our own forms, with the same parts for an answer. */
export class FormTemplate {
  private readonly zip: FormZip;
  private readonly meaning: Meaning;
  /** Properties of the run that was begun last: a value of several lines goes on in such runs. */
  private look = "";

  constructor(zip: FormZip, meaning: Meaning) {
    this.zip = zip;
    this.meaning = meaning;
  }

  /** @throws RangeError for a mark that means nothing, and for what `formNodes` refuses */
  render(content: unknown): this {
    for (const [name, part] of Object.entries(this.zip.files)) {
      if (!PARTS.test(name)) continue;
      const nodes = formNodes(piecesOf(part.asText()));
      const xml = this.printed(nodes, { rows: [content], isLater: false });
      this.zip.file(name, mended(xml.replaceAll(`${TEXT}</w:t>`, "<w:t/>")));
    }
    return this;
  }

  private printed(nodes: readonly FormNode[], scope: Scope): string {
    return nodes
      .map((node) => {
        if ("list" in node) return this.printedList(node.list, scope);
        if (node.look !== undefined) this.look = node.look;
        return node.mark === undefined ? node.xml : this.printedValue(node.mark, scope);
      })
      .join("");
  }

  private printedValue(mark: Mark, scope: Scope): string {
    const lines = String(this.value(mark, scope)).split("\n").map(escaped);
    return lines.join(`</w:t></w:r><w:r><w:br/></w:r><w:r>${this.look}${TEXT}`);
  }

  private printedList({ mark, body, hasOneSection }: FormList, scope: Scope): string {
    const copies = rowsOf(mark, this.value(mark, scope), scope).map((row, index) => {
      const isLater = scope.isLater || index > 0;
      const xml = this.printed(body, { rows: [...scope.rows, row], isLater });
      return isLater && hasOneSection ? xml.replace(HEADS, "") : xml;
    });
    return mended(copies.join(""));
  }

  /** Of the innermost row that has one. */
  private value({ sign, name }: Mark, { rows }: Scope): unknown {
    const meaning = this.meaning.parser(name);
    const part = sign === "" ? {} : { module: "loop" };
    for (const row of [...rows].reverse()) {
      const value = meaning.get(row, { meta: { part } });
      if (value !== undefined && value !== null) return value;
    }
    return this.meaning.nullGetter({ value: name });
  }
}

const TEXT = '<w:t xml:space="preserve">';
const HEADS = /<w:(?:header|footer)Reference\b[^>]*>/g;

/** The rows for which a list's body is printed; for one that is empty `{^…}` prints it once. */
function rowsOf({ sign }: Mark, value: unknown, { rows }: Scope): readonly unknown[] {
  const isEmpty = !value || (Array.isArray(value) && value.length === 0);
  if (isEmpty !== (sign === "^")) return [];
  if (Array.isArray(value) && !isEmpty) return value;
  return [typeof value === "object" && !isEmpty ? value : rows[rows.length - 1]];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}

/** A cell ends in a paragraph, and a table has rows: Word opens nothing else. */
function mended(xml: string): string {
  return xml
    .replace(/<\/w:tbl>(?!<w:p|<w:tbl|<w:sectPr|<\/w:ftr>|<\/w:hdr>|$)/g, "</w:tbl><w:p/>")
    .replace(
      /(<w:tc>(?:<w:tcPr>(?:(?!<\/w:tcPr>)[\s\S])*<\/w:tcPr>)?)<\/w:tc>/g,
      "$1<w:p></w:p></w:tc>",
    )
    .replace(/<w:tbl>(?:(?!<w:tr[\s>]|<\/w:tbl>)[\s\S])*<\/w:tbl>/g, "");
}
