import { alignment, type Docx, isOn, looks, type Section } from "./read-docx.ts";
import { all, at, type Element, elements } from "./xml.ts";

/** A document as readable text with its key properties; highlighted blanks stand in ⟦ ⟧. */
export function dump(docx: Docx): string {
  const sections = [...docx.sections];
  const lines = elements(docx.body).flatMap((block) => {
    if (block.name === "w:p") {
      const ends = at(block, "w:pPr", "w:sectPr") !== undefined;
      return [paragraph(block), ...(ends ? [section(sections.shift())] : [])];
    }
    if (block.name === "w:tbl") return table(block);
    return [section(sections.shift())];
  });
  return `${lines.join("\n")}\n`;
}

function section(given: Section | undefined): string {
  if (given === undefined) return "=== no section";
  const { page, margins, titlePage, start, numbers } = given;
  const sides = ["top", "right", "bottom", "left"].map((side) => margins[`w:${side}`]).join(" ");
  return `=== section ${page["w:w"]}x${page["w:h"]} ${page["w:orient"] ?? "portrait"}, margins ${sides}, titlePg ${titlePage}, starts at ${start}, PAGE in ${numbers.join(" and ")}`;
}

function paragraph(given: Element): string {
  const properties = at(given, "w:pPr");
  const indent = at(properties, "w:ind")?.attributes ?? {};
  const spacing = at(properties, "w:spacing")?.attributes ?? {};
  const runs = looks(given);
  const border = elements(at(properties, "w:pBdr") ?? EMPTY).map(({ name }) => name.slice(2));
  const facts = [
    alignment(given),
    [
      ...new Set(
        runs.map(({ size, bold, italic }) => `${size / 2}${bold ? "b" : ""}${italic ? "i" : ""}`),
      ),
    ].join("+"),
    ...(border.length > 0 ? [`border ${border.join(" ")}`] : []),
    ...Object.entries(indent).map(([name, value]) => `${name.slice(2)} ${value}`),
    ...(["before", "after"] as const)
      .filter((name) => (spacing[`w:${name}`] ?? "0") !== "0")
      .map((name) => `${name} ${spacing[`w:${name}`]}`),
    ...(isOn(at(properties, "w:keepNext")) ? ["keepNext"] : []),
  ].filter((fact) => fact !== "");
  return `[${facts.join(", ")}] ${marked(given)}`.trimEnd();
}

function marked(given: Element): string {
  return looks(given)
    .map(({ text, highlighted }) => (highlighted ? `⟦${text}⟧` : text))
    .join("")
    .replaceAll("\n", "↵");
}

function table(given: Element): readonly string[] {
  const rows = elements(given).filter(({ name }) => name === "w:tr");
  const widths = all(at(given, "w:tblGrid") ?? EMPTY, "w:gridCol").map(
    ({ attributes }) => attributes["w:w"],
  );
  const isFramed = !all(given, "w:tblBorders").some((borders) =>
    elements(borders).some(({ attributes }) => attributes["w:val"] === "nil"),
  );
  return [
    `--- table ${widths.join(" ")}${isFramed ? "" : ", no lines"}`,
    ...rows.flatMap((row) => (isFramed ? [gridRow(row)] : frameRow(row))),
    "---",
  ];
}

function gridRow(row: Element): string {
  const cells = elements(row).filter(({ name }) => name === "w:tc");
  const header = isOn(at(row, "w:trPr", "w:tblHeader")) ? "# " : "";
  const splits = isOn(at(row, "w:trPr", "w:cantSplit")) ? "" : " (splits)";
  return `${header}| ${cells.map((cell) => all(cell, "w:p").map(marked).join("↵")).join(" | ")} |${splits}`;
}

function frameRow(row: Element): readonly string[] {
  return elements(row)
    .filter(({ name }) => name === "w:tc")
    .flatMap((cell, index) => [
      index === 0 ? "< left" : "> right",
      ...all(cell, "w:p").map((one) => `  ${paragraph(one)}`),
    ]);
}

const EMPTY: Element = { name: "", attributes: {}, children: [] };
