import { type FileChild, type ISectionOptions, Paragraph } from "docx";
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

/** One annex for each element of «Phụ lục», each a landscape section with its own page numbers. */
export function annexSections(regime: Regime, children: readonly FileChild[]): ISectionOptions[] {
  return repeatedSection("Phụ lục", "across", {
    regime,
    children: [...annexHeading(), ...children],
  });
}

/**
 * A section with its own page numbers for each element of a list.
 *
 * The break stands in a paragraph of its own, which no loop of `children` takes away. The list ends in
 * a section that holds nothing; filling drops it.
 */
export function repeatedSection(
  tag: string,
  orientation: "upright" | "across",
  { regime, children }: { readonly regime: Regime; readonly children: readonly FileChild[] },
): ISectionOptions[] {
  return [
    section(regime, orientation, [marker(`{#${tag}}`), ...children, new Paragraph({})]),
    section(regime, orientation, [marker(`{/${tag}}`)]),
  ];
}

function marker(tag: string): Paragraph {
  return centred(tag, {}, {});
}

const HEADING = { keepNext: true, spacing: { ...TIGHT, after: 40 } } as const;
