import { xmlElements, xmlTags } from "./xml-tags.ts";

/** CT_Font of ECMA-376, part 1, 18.8.22, in the order in which Office writes it. */
const ORDER = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz"],
  ...["color", "name", "family", "charset", "scheme"],
];

/**
 * `styles.xml` with what each font is said by in the schema's order: the library says the colour
 * before the size, which Office's own validator refuses.
 */
export function withOrderedFonts(styles: string): string {
  let ordered = "";
  let done = 0;
  for (const { tag, inner, end } of xmlElements(styles, "font")) {
    if (inner === "") continue;
    const said = [...xmlTags(inner)].map(({ local, source }) => ({
      place: placeOf(local),
      source,
    }));
    said.sort((a, b) => a.place - b.place);
    ordered += styles.slice(done, tag.end) + said.map(({ source }) => source).join("");
    done = end - "</font>".length;
  }
  return ordered + styles.slice(done);
}

function placeOf(local: string): number {
  const place = ORDER.indexOf(local);
  if (place === -1) throw new RangeError(`a font says «${local}»`);
  return place;
}
