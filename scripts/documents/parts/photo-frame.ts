import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { centred, TIGHT } from "./text.ts";

/** A frame of 4 × 6 cm for a photo; `text` stands in it until the photo is pasted over it. */
export function photoFrame(text: string): Table {
  const side = { style: BorderStyle.SINGLE, size: 4, color: "auto" };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: PHOTO_WIDTH, type: WidthType.DXA },
    columnWidths: [PHOTO_WIDTH],
    borders: { top: side, bottom: side, left: side, right: side },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: PHOTO_HEIGHT, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            verticalAlign: VerticalAlign.CENTER,
            width: { size: PHOTO_WIDTH, type: WidthType.DXA },
            children: [centred(text, { size: 24 }, { spacing: TIGHT })],
          }),
        ],
      }),
    ],
  });
}

/** 4 and 6 cm, in twips. */
const PHOTO_WIDTH = 2268;
const PHOTO_HEIGHT = 3402;
