import { BorderStyle, type Paragraph } from "docx";
import { centred, TIGHT } from "./text.ts";

/** «LƯU HÀNH NỘI BỘ» in a box of single lines. */
export function internalBox(): Paragraph {
  const side = { style: BorderStyle.SINGLE, size: 6, space: 2, color: "auto" };
  return centred(
    "LƯU HÀNH NỘI BỘ",
    { size: 26, bold: true },
    {
      spacing: { ...TIGHT, before: 140 },
      indent: { left: 500, right: 500 },
      border: { top: side, bottom: side, left: side, right: side },
    },
  );
}
