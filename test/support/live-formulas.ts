import { openParts, partText } from "../../src/hosts/local/xlsx-parts.ts";
import { xmlElements } from "../../src/hosts/local/xml-tags.ts";

/** Formulas that a program would compute on opening the workbook. */
export function liveFormulas(bytes: Uint8Array): readonly string[] {
  const { parts, sheets } = openParts(bytes);
  return [...sheets.values()].flatMap((part) =>
    [...xmlElements(partText(parts, part), "f")].map(({ inner }) => inner),
  );
}

/** Addresses outside the workbook that its cells lead to. */
export function outerLinks(bytes: Uint8Array): readonly string[] {
  const { parts } = openParts(bytes);
  return [...parts.keys()]
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => [...partText(parts, name).matchAll(/Target="([^"]*)"/g)])
    .flatMap(([, target]) => (target?.includes("://") ? [target] : []));
}
