import type { FileChild, ISectionOptions, Paragraph } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { section } from "./page.ts";
import { centred, TIGHT } from "./text.ts";

/** «Phụ lục I», its title in capitals and the paper it goes with. */
export function annexHeading(): Paragraph[] {
  return [
    centred("{Tên phụ lục}", { size: 28, bold: true }, HEADING),
    centred("{Tiêu đề phụ lục}", { size: 28, bold: true }, HEADING),
    centred(
      "{Kèm theo}",
      { size: 28, italics: true },
      { keepNext: true, spacing: { ...TIGHT, after: 200 } },
    ),
  ];
}

/**
 * One annex for each element of `annexes`, each a landscape section with its own page numbers.
 *
 * The list ends in a section of its own that holds nothing; filling drops it.
 */
export function annexSections(regime: Regime, children: readonly FileChild[]): ISectionOptions[] {
  return [
    section(regime, "across", [opening(), ...annexHeading(), ...children]),
    section(regime, "across", [marker("{/Phụ lục}")]),
  ];
}

function opening(): Paragraph {
  return marker("{#Phụ lục}");
}

function marker(tag: string): Paragraph {
  return centred(tag, {}, {});
}

const HEADING = { keepNext: true, spacing: { ...TIGHT, after: 40 } } as const;
