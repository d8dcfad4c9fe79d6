import { AlignmentType, type IParagraphOptions, Paragraph } from "docx";
import { mixed, run } from "./text.ts";

/** «Điều 1. …»: the number bold, its words plain, as in a decision on single cases. */
export function article(number: number, text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 720 },
    spacing: { line: 264, before: 0, after: 120 },
    ...options,
    children: [run(`Điều ${number}. `, { bold: true }), ...mixed(text)],
  });
}
