import { AlignmentType, Paragraph } from "docx";
import { centred, mixed, run, TIGHT } from "./text.ts";

/** Who decides, in capitals between the title and the căn cứ. */
export function decidingAuthority(text: string): Paragraph {
  return centred(text, { size: 28, bold: true }, { keepNext: true, spacing: AROUND });
}

/** «QUYẾT ĐỊNH:», which opens the articles. */
export function decides(): Paragraph {
  return centred("QUYẾT ĐỊNH:", { size: 28, bold: true }, { keepNext: true, spacing: AROUND });
}

/** «Điều 1. …», the number in bold; `isLast` keeps it with the signature. */
export function article(number: number, text: string, isLast = false): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 720 },
    spacing: { line: 264, before: 0, after: isLast ? 240 : 120 },
    keepNext: isLast,
    children: [run(`Điều ${number}. `, { bold: true, size: 28 }), ...mixed(text, { size: 28 })],
  });
}

const AROUND = { ...TIGHT, before: 120, after: 120 };
