import type { Paragraph } from "docx";
import { ABSTRACT_RULE_INDENT } from "../../../src/documents/form/sentinels.ts";
import { rule } from "./rule.ts";
import { centred, repeated, TIGHT } from "./text.ts";

/** The document's type, lines that are the form's own, what it is about, and the short line below. */
export function title(type: string, ...own: readonly string[]): Paragraph[] {
  return [
    centred(
      type,
      { size: 28, bold: true },
      { spacing: { ...TIGHT, before: 320, after: 40 }, keepNext: true },
    ),
    ...own.map((line) => centred(line, { size: 28, bold: true }, { keepNext: true })),
    ...repeated("Trích yếu", centred("{dòng}", { size: 28, bold: true }, { keepNext: true })),
    rule(ABSTRACT_RULE_INDENT, 240),
  ];
}
