import PizZip from "pizzip";
import { TRACE_WORDS } from "./trace-words.vi.ts";

/** Nguồn gốc — where a document came from. */
export interface Origin {
  /** `SCT-III-2020` */
  readonly edition: string;
  /** The moment of the snapshot, as `Nhật ký` writes it. */
  readonly moment: string;
  /** Hash of the rows that it was made of. */
  readonly rows: string;
}

/** An origin as it stands in a document, with the key of its contents. */
export interface Stamp extends Origin {
  /** Equal for equal contents, whenever they were drafted. */
  readonly key: string;
}

/**
 * Puts the stamp into the custom properties of a document: no page of it changes. Properties of
 * others stay; an earlier stamp is replaced.
 */
export function writeStamp(zip: PizZip, stamp: Stamp): void {
  const known = zip.file(PART)?.asText();
  const others = properties(known ?? "").filter(({ name }) => !OURS.has(name));
  const own = FIELDS.map((field) => ({
    name: NAMES[field],
    value: `<vt:lpwstr>${escaped(stamp[field])}</vt:lpwstr>`,
  }));
  const lines = [...others, ...own].map(
    ({ name, value }, index) =>
      `<property fmtid="${FORMAT}" pid="${index + 2}" name="${escaped(name)}">${value}</property>`,
  );
  zip.file(PART, `${HEAD}${lines.join("")}</Properties>`);
  if (known !== undefined) return;
  insert(zip, "[Content_Types].xml", { line: CONTENT_TYPE, before: "</Types>" });
  insert(zip, "_rels/.rels", { line: RELATION, before: "</Relationships>" });
}

/** The stamp of a document; undefined when it has none, or is no document at all. */
export function readStamp(document: Uint8Array): Stamp | undefined {
  try {
    const xml = new PizZip(document).file(PART)?.asText() ?? "";
    const values = new Map(properties(xml).map(({ name, value }) => [name, textOf(value)]));
    const [edition, moment, rows, key] = FIELDS.map((field) => values.get(NAMES[field]));
    if (!key || edition === undefined || moment === undefined || rows === undefined) {
      return undefined;
    }
    return { edition, moment, rows, key };
  } catch {
    return undefined;
  }
}

interface Property {
  readonly name: string;
  /** XML of its value. */
  readonly value: string;
}

function properties(xml: string): readonly Property[] {
  return [...xml.matchAll(/<property\b([^>]*)>([\s\S]*?)<\/property>/g)].map(
    ([, attributes = "", value = ""]) => ({
      name: unescaped(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? "").normalize("NFC"),
      value,
    }),
  );
}

function textOf(value: string): string {
  return unescaped(/<vt:lpwstr>([\s\S]*?)<\/vt:lpwstr>/.exec(value)?.[1] ?? "");
}

function insert(
  zip: PizZip,
  part: string,
  { line, before }: { readonly line: string; readonly before: string },
): void {
  const xml = zip.file(part)?.asText() ?? "";
  zip.file(part, xml.replace(before, `${line}${before}`));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);
}

function unescaped(text: string): string {
  const signs = [...ENTITIES].map(([sign, entity]) => [entity, sign] as const);
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => new Map(signs).get(entity) ?? entity);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
const NAMES = TRACE_WORDS.properties;
const FIELDS = ["edition", "moment", "rows", "key"] as const;
const OURS: ReadonlySet<string> = new Set(Object.values(NAMES));
const PART = "docProps/custom.xml";
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">`;
const CONTENT_TYPE =
  '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>';
const RELATION = `<Relationship Id="rIdDienHinh" Type="${OFFICE}/relationships/custom-properties" Target="docProps/custom.xml"/>`;
