import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { TEXT_WIDTH } from "../../../src/documents/form/page-measures.ts";
import { NO_BORDERS } from "./frameless.ts";
import { centred, TIGHT } from "./text.ts";

/** Upright for a person, 4 × 6 cm; lying for a group, 6 × 4 cm. In twips. */
const PHOTO = {
  upright: { width: 2268, height: 3402 },
  lying: { width: 3402, height: 2268 },
} as const;

/** A ruled frame for a photo, `text` in it until the photo is pasted over it, and `beside` to its right. */
export function photoBeside(
  shape: keyof typeof PHOTO,
  text: string,
  beside: readonly Paragraph[],
): Table {
  const { width, height } = PHOTO[shape];
  const side = { style: BorderStyle.SINGLE, size: 4, color: "auto" };
  const widths = [width, TEXT_WIDTH - width];
  const cells = [
    { children: [centred(text, { size: 24 }, { spacing: TIGHT })], ruled: true },
    { children: beside, ruled: false },
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    margins: { marginUnitType: WidthType.DXA, left: 120, right: 40 },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: height, rule: HeightRule.ATLEAST },
        children: cells.map(
          ({ children, ruled }, index) =>
            new TableCell({
              children,
              verticalAlign: VerticalAlign.CENTER,
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              ...(ruled ? { borders: { top: side, bottom: side, left: side, right: side } } : {}),
            }),
        ),
      }),
    ],
  });
}
