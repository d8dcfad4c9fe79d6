import { all, at, type Element, elements } from "../xml.ts";
import { isOn, type Styles } from "./effective.ts";
import { type Cell, NOTHING, type Row, type Table } from "./paper.ts";
import { bordersOf, readParagraph } from "./read-paragraph.ts";

/** A table with its cells' paragraphs; tables inside cells are read with the cell. */
export function readTable(
  element: Element,
  styles: Styles,
  stands: { readonly room: number; readonly where: string },
): Table {
  const properties = at(element, "w:tblPr") ?? NOTHING;
  const grid = all(at(element, "w:tblGrid") ?? NOTHING, "w:gridCol").map(({ attributes }) =>
    Number(attributes["w:w"]),
  );
  const frames = ["w:tblBorders", "w:tcBorders"].flatMap((name) => all(element, name));
  const isRuledByDefault = at(properties, "w:tblBorders") === undefined;
  return {
    kind: "table",
    isFixed: at(properties, "w:tblLayout")?.attributes["w:type"] === "fixed",
    widthType: at(properties, "w:tblW")?.attributes["w:type"] ?? "auto",
    grid,
    hasLines: isRuledByDefault || frames.some((frame) => Object.keys(bordersOf(frame)).length > 0),
    rows: elements(element)
      .filter(({ name }) => name === "w:tr")
      .map((row, index) =>
        readRow(row, {
          styles,
          margins: marginsOf(properties),
          where: `${stands.where}, dòng ${index + 1}`,
        }),
      ),
    ...stands,
  };
}

interface Around {
  readonly styles: Styles;
  /** Left and right of a cell's content together. */
  readonly margins: Margins;
  readonly where: string;
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

function readRow(row: Element, around: Around): Row {
  const properties = [at(row, "w:trPr") ?? NOTHING];
  return {
    repeats: isOn(properties, "w:tblHeader"),
    isWhole: isOn(properties, "w:cantSplit"),
    cells: elements(row)
      .filter(({ name }) => name === "w:tc")
      .map((cell, index) =>
        readCell(cell, { ...around, where: `${around.where}, ô ${index + 1}` }),
      ),
  };
}

function readCell(cell: Element, { styles, margins, where }: Around): Cell {
  const width = at(cell, "w:tcPr", "w:tcW")?.attributes ?? {};
  const own = marginsOf(at(cell, "w:tcPr") ?? NOTHING, margins);
  const room = Number(width["w:w"] ?? 0) - own.left - own.right;
  return {
    widthType: width["w:type"] ?? "auto",
    paragraphs: all(cell, "w:p").map((paragraph) =>
      readParagraph(paragraph, styles, { room, where }),
    ),
  };
}

/** Word gives a cell 108 twips on each side unless the table or the cell says otherwise. */
function marginsOf(properties: Element, otherwise: Margins = { left: 108, right: 108 }): Margins {
  const frame = at(properties, "w:tblCellMar") ?? at(properties, "w:tcMar");
  const side = (...names: readonly string[]) =>
    names.map((name) => at(frame, `w:${name}`)?.attributes["w:w"]).find((width) => width);
  return {
    left: Number(side("left", "start") ?? otherwise.left),
    right: Number(side("right", "end") ?? otherwise.right),
  };
}
