import { AlignmentType, Paragraph } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { body, centred, repeated, run } from "./text.ts";

/**
 * Kính gửi: one addressee on the same line, several on lines of their own under the colon; `before`
 * is the gap above it, which a công văn needs because no title stands there.
 */
export function addressees(before = 0): Paragraph[] {
  return [
    ...repeated(
      "Một nơi gửi",
      centred("Kính gửi: {dòng}", { size: 28 }, { spacing: { line: 264, before, after: 240 } }),
    ),
    ...repeated("Nhiều nơi gửi", address(before), ...repeated("Nơi gửi", underColon("- [[dòng]]"))),
  ];
}

/** Căn cứ, one a line; Nghị định 30 slants them. Filling writes the marks at their ends. */
export function basis(regime: Regime): Paragraph[] {
  return repeated("Căn cứ", body("[[dòng]]", {}, { italics: regime === "nd30" }));
}

function address(before: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { left: ADDRESS_INDENT },
    spacing: { line: 264, before, after: 120 },
    keepNext: true,
    children: [run("Kính gửi:", { size: 28 })],
  });
}

/** The first line begins under the colon, by the body's own first-line indent. */
function underColon(text: string): Paragraph {
  return body(text, { indent: { left: ADDRESS_INDENT + COLON_OFFSET - 720, firstLine: 720 } });
}

const ADDRESS_INDENT = 1000;
/** Width of «Kính gửi» at 14 pt, in twips. */
const COLON_OFFSET = 1016;
