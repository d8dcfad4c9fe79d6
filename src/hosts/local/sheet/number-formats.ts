import { grown, section } from "../style-sections.ts";
import { attribute, firstTag, withAttribute, type XmlTag, xmlElements } from "../xml-tags.ts";

/** What a number in a cell of this format is taken for. */
export type Shows = "number" | "day" | "percent" | "text";

const CODES: Readonly<Record<Shows, { readonly id: number; readonly code: string }>> = {
  number: { id: 0, code: "General" },
  percent: { id: 9, code: "0%" },
  text: { id: 49, code: "@" },
  day: { id: -1, code: "dd/mm/yyyy" },
};

/** Numbers of formats that every spreadsheet knows without being told. */
const BUILT_IN: Readonly<Record<number, Shows>> = {
  9: "percent",
  10: "percent",
  14: "day",
  15: "day",
  16: "day",
  17: "day",
  22: "day",
  49: "text",
};
const HOURS: ReadonlySet<number> = new Set([18, 19, 20, 21, 45, 46, 47]);
const FIRST_OWN = 164;

interface Twin {
  /** The workbook's own style that it is made of. */
  readonly base: number;
  readonly what: Shows;
  readonly source: string;
}

/**
 * A workbook's cell styles, to which twins that show something else are added at the end. Twins
 * differ by their number format alone: fonts, fills, borders and protection stay.
 */
export class NumberFormats {
  private readonly source: string;
  private readonly formats: readonly { readonly tag: XmlTag; readonly inner: string }[];
  private readonly prefix: string;
  private readonly codes: ReadonlyMap<number, string>;
  private readonly twins: Twin[] = [];
  /** The day's format, where the workbook lacks it. */
  private addedDay: number | undefined;

  constructor(xml: string) {
    this.source = xml;
    this.formats = [...xmlElements(section(xml, "cellXfs"), "xf")];
    this.prefix = firstTag(xml, "cellXfs")?.prefix ?? "";
    this.codes = ownCodes(xml);
  }

  /** Without any, a cell shows nothing but numbers and texts. */
  get hasStyles(): boolean {
    return this.formats.length > 0;
  }

  /** What a number in a cell of this style is taken for. */
  shows(style: number): Shows | "hours" {
    const twin = this.twins[style - this.formats.length];
    if (twin !== undefined) return twin.what;
    const id = Number(attribute(this.formats[style]?.tag.source ?? "<xf>", "numFmtId") ?? 0);
    if (HOURS.has(id)) return "hours";
    return BUILT_IN[id] ?? shownBy(this.codes.get(id) ?? CODES.number.code);
  }

  /** Number of the style that is `style` but for what it shows; a twin's own base where that does. */
  showing(style: number, what: Shows): number {
    const base = this.twins[style - this.formats.length]?.base ?? style;
    const format = this.formats[base];
    if (format === undefined || this.shows(base) === what) return base;
    const known = this.twins.findIndex((twin) => twin.base === base && twin.what === what);
    if (known >= 0) return this.formats.length + known;
    const id = what === "day" ? this.dayFormat() : CODES[what].id;
    const numbered = withAttribute(format.tag.source, "numFmtId", String(id));
    const tag = withAttribute(numbered, "applyNumberFormat", "1");
    const isEmpty = format.tag.kind === "empty";
    const source = isEmpty ? tag : `${tag}${format.inner}</${this.prefix}xf>`;
    return this.formats.length + this.twins.push({ base, what, source }) - 1;
  }

  /** Is a cell of this style locked where the sheet is protected? */
  isLocked(style: number): boolean {
    const base = this.twins[style - this.formats.length]?.base ?? style;
    return !/\slocked="(?:0|false)"/.test(this.formats[base]?.inner ?? "");
  }

  /** The styles part with every twin that was asked for. */
  xml(): string {
    if (this.twins.length === 0) return this.source;
    const sources = this.twins.map(({ source }) => source);
    return grown(withFormat(this.source, this.addedDay, this.prefix), "cellXfs", sources);
  }

  private dayFormat(): number {
    const known = [...this.codes].find(([, code]) => code.toLowerCase() === CODES.day.code)?.[0];
    this.addedDay ??=
      known === undefined ? Math.max(FIRST_OWN - 1, ...this.codes.keys()) + 1 : undefined;
    return known ?? this.addedDay ?? 0;
  }
}

function ownCodes(xml: string): Map<number, string> {
  const codes = new Map<number, string>();
  for (const { tag } of xmlElements(section(xml, "numFmts"), "numFmt")) {
    codes.set(Number(attribute(tag.source, "numFmtId")), attribute(tag.source, "formatCode") ?? "");
  }
  return codes;
}

/** By the format's first part, its quoted and escaped letters and its colours left out. */
function shownBy(code: string): Shows | "hours" {
  const bare = code.replace(/"[^"]*"|\\.|[*_].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
  const first = bare.split(";")[0] ?? "";
  if (/^general$/i.test(first)) return "number";
  if (first.includes("%")) return "percent";
  if (/[dy]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first))) return "day";
  if (/[hs]/i.test(first)) return "hours";
  return first.trim() === "@" ? "text" : "number";
}

function withFormat(xml: string, id: number | undefined, prefix: string): string {
  if (id === undefined) return xml;
  const format = `<${prefix}numFmt numFmtId="${id}" formatCode="${CODES.day.code}"/>`;
  if (firstTag(xml, "numFmts") !== undefined) return grown(xml, "numFmts", [format]);
  const first = firstTag(xml, "styleSheet");
  if (first === undefined) return xml;
  const formats = `<${prefix}numFmts count="1">${format}</${prefix}numFmts>`;
  return xml.slice(0, first.end) + formats + xml.slice(first.end);
}
