import { BorderStyle, Paragraph } from "docx";

/** A solid line of its own: the upper border of an empty paragraph, `indent` twips from each side. */
export function rule(indent: number, after = 0): Paragraph {
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "auto" } },
    indent: { left: indent, right: indent },
    spacing: { line: 60, lineRule: "exact", before: 60, after },
    children: [],
  });
}
