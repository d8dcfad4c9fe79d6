import type { Paragraph } from "docx";
import { centred, TIGHT } from "./text.ts";

/** «Phần I» and below it its title in capitals, each on a line of its own. */
export function partHeading(number: string, title: string): Paragraph[] {
  return [
    centred(`Phần ${number}`, BOLD, { keepNext: true, spacing: { ...TIGHT, before: 240 } }),
    centred(title, BOLD, { keepNext: true, spacing: { ...TIGHT, after: 160 } }),
  ];
}

const BOLD = { size: 28, bold: true };
