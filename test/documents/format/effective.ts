import { all, at, type Element } from "../xml.ts";

/** Where a value may be set, the strongest last: defaults, styles from the root on, direct. */
export type Layers = readonly Element[];

export interface Styles {
  /** Layers of a paragraph's own properties. */
  readonly paragraph: (paragraph: Element) => Layers;
  /** Layers of the properties of a run in that paragraph. */
  readonly run: (run: Element, paragraph: Element) => Layers;
}

/** The layers that `word/styles.xml` gives; without styles, direct properties alone. */
export function stylesOf(root: Element | undefined): Styles {
  const styles = root === undefined ? [] : all(root, "w:style");
  const byId = new Map(styles.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const usual = styles.find(
    ({ attributes }) =>
      attributes["w:type"] === "paragraph" && ["1", "true"].includes(attributes["w:default"] ?? ""),
  )?.attributes["w:styleId"];
  const defaults = at(root, "w:styles", "w:docDefaults");
  const chain = remembered((id) => chainOf(id, byId));
  const ofParagraph = (paragraph: Element) =>
    chain(attributeValue(at(paragraph, "w:pPr", "w:pStyle")) ?? usual);
  return {
    paragraph: (paragraph) =>
      present([
        at(defaults, "w:pPrDefault", "w:pPr"),
        ...ofParagraph(paragraph).map((style) => at(style, "w:pPr")),
        at(paragraph, "w:pPr"),
      ]),
    run: (run, paragraph) =>
      present([
        at(defaults, "w:rPrDefault", "w:rPr"),
        ...ofParagraph(paragraph).map((style) => at(style, "w:rPr")),
        ...chain(attributeValue(at(run, "w:rPr", "w:rStyle"))).map((style) => at(style, "w:rPr")),
        at(run, "w:rPr"),
      ]),
  };
}

/** The strongest layer's attribute, by the first of its names that stands. */
export function attribute(
  layers: Layers,
  element: string,
  ...names: readonly string[]
): string | undefined {
  for (let index = layers.length - 1; index >= 0; index--) {
    const attributes = at(layers[index], element)?.attributes;
    if (attributes === undefined) continue;
    for (const name of names) {
      const value = attributes[`w:${name}`];
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** A number of twips or half-points; fractions happen in files that Google writes. */
export function measure(layers: Layers, element: string, ...names: readonly string[]): number {
  return Number(attribute(layers, element, ...names) ?? 0);
}

/** Whether the strongest layer that has the switch turns it on. */
export function isOn(layers: Layers, element: string): boolean {
  const found = strongest(layers, element);
  return found !== undefined && !OFF.includes(attributeValue(found) ?? "1");
}

export function strongest(layers: Layers, element: string): Element | undefined {
  for (let index = layers.length - 1; index >= 0; index--) {
    const found = at(layers[index], element);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function attributeValue(element: Element | undefined): string | undefined {
  return element?.attributes["w:val"];
}

function remembered(
  chainOfStyle: (id: string | undefined) => readonly Element[],
): (id: string | undefined) => readonly Element[] {
  const known = new Map<string | undefined, readonly Element[]>();
  return (id) => {
    const chain = known.get(id) ?? chainOfStyle(id);
    known.set(id, chain);
    return chain;
  };
}

const OFF = ["0", "false", "off", "none"];
const LONGEST_CHAIN = 20;

function chainOf(id: string | undefined, byId: ReadonlyMap<string, Element>): readonly Element[] {
  const chain: Element[] = [];
  let style = byId.get(id ?? "");
  while (style !== undefined && chain.length < LONGEST_CHAIN) {
    chain.unshift(style);
    style = byId.get(attributeValue(at(style, "w:basedOn")) ?? "");
  }
  return chain;
}

function present(layers: readonly (Element | undefined)[]): Layers {
  return layers.filter((layer) => layer !== undefined);
}
