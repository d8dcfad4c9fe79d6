import type { Severity } from "./mark-cells.ts";
import { grown, section } from "./style-sections.ts";
import { firstTag, withAttribute, xmlElements } from "./xml-tags.ts";

const COLOURS: Readonly<Record<Severity, string>> = { error: "FFF8CBC6", warning: "FFFFF2CC" };

/** A workbook's styles, to which filled twins of its own are added at the end. */
export interface FilledStyles {
  readonly filled: (style: number, severity: Severity) => number;
  /** Does this style break text into lines? */
  readonly wraps: (style: number) => boolean;
  /** The styles part with every twin that was asked for. */
  readonly xml: () => string;
}

/**
 * Twins of a workbook's cell styles that differ by their fill alone: number formats, borders and
 * protection stay. Without a styles part nothing is filled.
 */
export function filledStyles(xml: string): FilledStyles {
  const formats = [...xmlElements(section(xml, "cellXfs"), "xf")];
  const fillCount = [...xmlElements(section(xml, "fills"), "fill")].length;
  const prefix = firstTag(xml, "cellXfs")?.prefix ?? "";
  const severities: Severity[] = ["error", "warning"];
  const twins = new Map<string, { readonly index: number; readonly source: string }>();
  const filled = (style: number, severity: Severity): number => {
    const format = formats[style];
    if (format === undefined || fillCount === 0) return style;
    const known = twins.get(`${style} ${severity}`);
    if (known !== undefined) return known.index;
    const fill = String(fillCount + severities.indexOf(severity));
    const tag = withAttribute(withAttribute(format.tag.source, "fillId", fill), "applyFill", "1");
    const isEmpty = format.tag.kind === "empty";
    const source = isEmpty ? tag : `${tag}${format.inner}</${prefix}xf>`;
    const index = formats.length + twins.size;
    twins.set(`${style} ${severity}`, { index, source });
    return index;
  };
  const fills = severities.map((severity) => fillXml(COLOURS[severity], prefix));
  const result = () => {
    const sources = [...twins.values()].map(({ source }) => source);
    return sources.length === 0 ? xml : grown(grown(xml, "fills", fills), "cellXfs", sources);
  };
  const wraps = (style: number) => /wrapText="(?:1|true)"/.test(formats[style]?.inner ?? "");
  return { filled, wraps, xml: result };
}

function fillXml(colour: string, prefix: string): string {
  const colours = `<${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/>`;
  const pattern = `<${prefix}patternFill patternType="solid">${colours}</${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}
