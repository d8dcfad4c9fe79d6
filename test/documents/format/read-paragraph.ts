import { foldText } from "../../../src/domain/text.ts";
import { all, at, type Element, elements } from "../xml.ts";
import {
  attribute,
  attributeValue,
  isOn,
  type Layers,
  measure,
  type Styles,
  strongest,
} from "./effective.ts";
import { NOTHING, type Paragraph, type Run } from "./paper.ts";

/** A paragraph with what its styles give it. */
export function readParagraph(
  element: Element,
  styles: Styles,
  stands: { readonly room: number; readonly where: string },
): Paragraph {
  const layers = styles.paragraph(element);
  const runs = runsOf(element)
    .map((run) => ({ run, text: textOf(run) }))
    .filter(({ text }) => text !== "")
    .map(({ run, text }) => readRun(text, styles.run(run, element)));
  const text = runs.map((run) => run.text).join("");
  const hanging = attribute(layers, "w:ind", "hanging");
  return {
    kind: "paragraph",
    text,
    key: foldText(text).replace(/\s+/g, " ").trim(),
    runs,
    align: ALIGNMENTS[attribute(layers, "w:jc", "val") ?? "left"] ?? "unknown",
    left: measure(layers, "w:ind", "left", "start"),
    right: measure(layers, "w:ind", "right", "end"),
    first: hanging === undefined ? measure(layers, "w:ind", "firstLine") : -Number(hanging),
    ...spacing(layers),
    isContextual: isOn(layers, "w:contextualSpacing"),
    keepsNext: isOn(layers, "w:keepNext"),
    isListItem: strongest(layers, "w:numPr") !== undefined,
    hasDrawing: all(element, "w:drawing").length > 0 || all(element, "w:pict").length > 0,
    borders: bordersOf(strongest(layers, "w:pBdr")),
    ...stands,
  };
}

/** The style of each side's line; `nil` and `none` are none. */
export function bordersOf(borders: Element | undefined): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(
    elements(borders ?? NOTHING)
      .map(
        (side) =>
          [side.name.slice(2), attributeValue(side) ?? "none", side.attributes["w:sz"]] as const,
      )
      .filter(([, value, size]) => !["nil", "none"].includes(value) && size !== "0")
      .map(([side, value]) => [side, value]),
  );
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  center: "center",
  both: "both",
  justify: "both",
  distribute: "distribute",
};

function spacing(layers: Layers) {
  const auto = (side: string) =>
    ["1", "true"].includes(attribute(layers, "w:spacing", `${side}Autospacing`) ?? "0");
  const gap = (side: string) => (auto(side) ? 280 : measure(layers, "w:spacing", side));
  return {
    before: gap("before"),
    after: gap("after"),
    line: Number(attribute(layers, "w:spacing", "line") ?? 240),
    lineRule: attribute(layers, "w:spacing", "lineRule") ?? "auto",
  };
}

function readRun(text: string, layers: Layers): Run {
  const underline = attribute(layers, "w:u", "val") ?? "none";
  const highlight = attribute(layers, "w:highlight", "val") ?? "none";
  return {
    text,
    size: Number(attribute(layers, "w:sz", "val") ?? 20),
    isBold: isOn(layers, "w:b"),
    isItalic: isOn(layers, "w:i"),
    isCaps: isOn(layers, "w:caps"),
    isUnderlined: underline !== "none",
    isHighlighted: highlight !== "none",
    color: colorOf(layers),
    fonts: ["ascii", "hAnsi"].map((slot) => fontOf(layers, slot)),
    language: attribute(layers, "w:lang", "val") ?? "",
  };
}

function colorOf(layers: Layers): string {
  const { attributes } = strongest(layers, "w:color") ?? NOTHING;
  const theme = attributes["w:themeColor"];
  if (theme !== undefined && theme !== "text1") return `theme ${theme}`;
  return (attributes["w:val"] ?? "auto").toLowerCase();
}

/** A theme font beats a name of the same layer. */
function fontOf(layers: Layers, slot: string): string {
  for (const layer of [...layers].reverse()) {
    const { attributes } = at(layer, "w:rFonts") ?? NOTHING;
    const theme = attributes[`w:${slot}Theme`];
    if (theme !== undefined) return `theme ${theme}`;
    const name = attributes[`w:${slot}`];
    if (name !== undefined) return name;
  }
  return "none";
}

/** Runs as they are read: what was deleted under review is gone, what was inserted stands. */
function runsOf(parent: Element): readonly Element[] {
  return elements(parent).flatMap((child) => {
    if (child.name === "w:r") return [child];
    return child.name === "w:del" || child.name === "w:pPr" ? [] : runsOf(child);
  });
}

/** The field PAGE shows a number. */
function textOf(run: Element): string {
  return elements(run)
    .map(({ name, children }) => {
      if (name === "w:t") return children.join("");
      if (name === "w:instrText" && /\bPAGE\b/.test(children.join(""))) return "1";
      return SIGNS[name] ?? "";
    })
    .join("");
}

const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};
