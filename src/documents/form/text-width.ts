/**
 * The width of one line of Times New Roman bold, in twips; `halfPoints` is the size, 26 for 13 pt.
 *
 * A character that the table lacks counts as an average capital. Tones do not change a width.
 */
export function boldWidth(text: string, halfPoints: number): number {
  let units = 0;
  for (const character of text.normalize("NFC")) units += advance(character);
  return Math.round((units / UNITS_PER_EM) * halfPoints * TWIPS_PER_HALF_POINT);
}

function advance(character: string): number {
  const known = ADVANCES.get(character);
  if (known !== undefined) return known;
  const toneless = character.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/, "");
  return ADVANCES.get(toneless.normalize("NFC")) ?? AVERAGE_CAPITAL;
}

const UNITS_PER_EM = 2048;
const TWIPS_PER_HALF_POINT = 10;
const AVERAGE_CAPITAL = 1479;

/** Advance widths of Tinos Bold, which are those of Times New Roman Bold; measured, one group a width. */
const ADVANCES: ReadonlyMap<string, number> = new Map(
  (
    [
      [451, "|"],
      [512, " ,.\u00a0"],
      [569, "'/\\il"],
      [682, "!()-:;[]`fjt‘’"],
      [797, "Is"],
      [807, "{}"],
      [909, "cerzê"],
      [1024, "#$*0123456789?J_agovxyăâô–“”«»"],
      [1065, "~"],
      [1134, "ơ"],
      [1137, '"'],
      [1139, "Sbdhknpquđ"],
      [1167, "+<=>"],
      [1190, "^"],
      [1229, "ư"],
      [1251, "FP"],
      [1366, "BELTZÊ"],
      [1479, "ACDNRUVXYwĂÂĐ"],
      [1593, "GHKOQÔƠ"],
      [1630, "Ư"],
      [1706, "&m"],
      [1905, "@"],
      [1933, "M"],
      [2048, "%W—…"],
    ] as const
  ).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, width] as const),
  ),
);
