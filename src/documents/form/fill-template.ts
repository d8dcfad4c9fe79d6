import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { archiveOf } from "./archive.ts";
import { cleanContent } from "./clean-text.ts";
import { FORM_WORDS } from "./form-words.vi.ts";
import { highlightedDots, markedDots } from "./highlighted-dots.ts";
import { dropEmptyLastSection } from "./last-section.ts";

/** What a tag of a template may stand for. */
export type Content = Readonly<Record<string, unknown>>;

/** Numbers that stand in a template's attributes, and the twips that replace them. */
export type Sentinels = ReadonlyMap<number, number>;

/**
 * Fills a .docx template in one pass: a value that looks like a tag is printed, never expanded.
 *
 * Equal content gives equal bytes in any zone: every entry keeps the day of the template's own.
 * `sentinels` replaces attribute values that depend on content, such as the length of a line.
 *
 * @throws RangeError naming a tag for which `content` has no value
 */
export function fillTemplate(
  template: Uint8Array,
  content: Content,
  sentinels: Sentinels = new Map(),
): Uint8Array {
  return packed(filledParts(template, { content, sentinels }));
}

/** A template that was filled and is not packed yet. */
export interface FilledParts {
  readonly zip: PizZip;
  /** The day that every entry gets: the template's own. */
  readonly date: PizZip.ZipObject["date"];
  /** The parts whose text filling may change; the others are the template's own. */
  readonly written: readonly string[];
}

/** As `fillTemplate`, before it is packed. @throws RangeError as there */
export function filledParts(
  template: Uint8Array,
  { content, sentinels }: { readonly content: Content; readonly sentinels: Sentinels },
): FilledParts {
  const zip = new PizZip(template);
  const { date } = entryOf(zip, "[Content_Types].xml");
  const document = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: (typed) => {
      const tag = typed.normalize("NFC").replace(/\s+/gu, " ").trim();
      return { get: (scope: unknown, { meta }) => printable(valueAt(scope, tag), meta.part) };
    },
    nullGetter: ({ value }: { value?: string }) => {
      throw new RangeError(`the content has nothing to print for «${value ?? "?"}»`);
    },
  });
  document.render(cleanContent(content));
  const xml = entryOf(zip, DOCUMENT).asText();
  zip.file(DOCUMENT, dropEmptyLastSection(replaceSentinels(xml, sentinels)));
  const written = Object.keys(zip.files).filter((name) => WRITTEN.test(name));
  for (const name of written) {
    const filled = entryOf(zip, name).asText();
    const told = highlightedDots(filled);
    if (told !== filled) zip.file(name, told);
  }
  return { zip, date, written };
}

/**
 * The bytes of a filled template: its parts by name, every one packed anew with the day of the
 * template's own. How the template was packed, and by whom, leaves no mark.
 */
export function packed({ zip, date }: Pick<FilledParts, "zip" | "date">): Uint8Array {
  const parts = Object.values(zip.files)
    .filter((part) => !part.dir)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((part) => [part.name, part.asUint8Array()] as const);
  return archiveOf(Object.fromEntries(parts), date);
}

/** An archive packed so: equal parts give equal bytes. */
export function repacked(zip: PizZip): Uint8Array {
  return packed({ zip, date: entryOf(zip, "[Content_Types].xml").date });
}

const DOCUMENT = "word/document.xml";
const WRITTEN = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

function entryOf(zip: PizZip, name: string): PizZip.ZipObject {
  const entry = zip.file(name);
  if (entry === null) throw new RangeError(`the template has no ${name}`);
  return entry;
}

/** A tag names one of the scope's own properties, never an inherited one; a plain line is a scope. */
function valueAt(scope: unknown, tag: string): unknown {
  if (typeof scope !== "object" || scope === null)
    return tag === FORM_WORDS.line ? scope : undefined;
  return Object.getOwnPropertyDescriptor(scope, SPOKEN.get(tag) ?? tag)?.value;
}

/** The keys of segments and of lines, by the words that stand for them in a form. */
const SPOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries(FORM_WORDS).map(([key, word]) => [word, key]),
);

/** A list or a record may open a loop; as a text it is missing, and never «[object Object]». */
function printable(value: unknown, { module }: { readonly module?: string }): unknown {
  return module !== "loop" && typeof value === "object" ? undefined : markedDots(value);
}

/** A value of the content cannot hold a bare quotation mark, so only the template's own match. */
function replaceSentinels(xml: string, sentinels: Sentinels): string {
  let replaced = xml;
  for (const [sentinel, twips] of sentinels) {
    replaced = replaced.replaceAll(`="${sentinel}"`, `="${twips}"`);
  }
  return replaced;
}
