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
import {
  AGENCY_CELL,
  AGENCY_SIZE,
  LETTERHEAD_CELL_MARGIN,
  MOTTO_SIZE,
  STATE_CELL,
} from "../../../src/documents/form/page-measures.ts";
import { AGENCY_RULE_INDENT } from "../../../src/documents/form/sentinels.ts";
import { boldWidth } from "../../../src/documents/form/text-width.ts";
import { rule } from "./rule.ts";
import { centred, repeated, TIGHT } from "./text.ts";

/** Agency and Quốc hiệu, below them number and date; an internal file shows its box instead. */
export function letterhead(second: "number" | "internal"): Table {
  return frameless(AGENCY_CELL, STATE_CELL, [
    [agency(), state()],
    [
      second === "number" ? number() : internal(),
      [
        centred(
          "[[Địa danh và ngày]]",
          { italics: true, size: 28 },
          { spacing: { ...TIGHT, before: 120 } },
        ),
      ],
    ],
  ]);
}

/** A table of two columns without lines, whose rows do not split. */
export function frameless(
  left: number,
  right: number,
  rows: readonly (readonly Paragraph[])[][],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: NO_BORDERS,
    margins: {
      marginUnitType: WidthType.DXA,
      left: LETTERHEAD_CELL_MARGIN,
      right: LETTERHEAD_CELL_MARGIN,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          height: { value: 0, rule: HeightRule.AUTO },
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                verticalAlign: VerticalAlign.TOP,
                width: { size: index === 0 ? left : right, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}

function agency(): Paragraph[] {
  return [
    ...repeated("Cơ quan chủ quản", centred("{dòng}", { size: AGENCY_SIZE })),
    ...repeated("Cơ quan ban hành", centred("{dòng}", { size: AGENCY_SIZE, bold: true })),
    rule(AGENCY_RULE_INDENT),
  ];
}

function state(): Paragraph[] {
  const room = STATE_CELL - 2 * LETTERHEAD_CELL_MARGIN;
  return [
    centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 26, bold: true }),
    centred(MOTTO, { size: MOTTO_SIZE, bold: true }),
    rule(Math.round((room - boldWidth(MOTTO, MOTTO_SIZE)) / 2)),
  ];
}

function number(): Paragraph[] {
  return [centred("{Số và ký hiệu}", { size: 26 }, { spacing: { ...TIGHT, before: 120 } })];
}

function internal(): Paragraph[] {
  const side = { style: BorderStyle.SINGLE, size: 6, space: 2, color: "auto" };
  return [
    centred(
      "LƯU HÀNH NỘI BỘ",
      { size: 26, bold: true },
      {
        spacing: { ...TIGHT, before: 140 },
        indent: { left: 500, right: 500 },
        border: { top: side, bottom: side, left: side, right: side },
      },
    ),
  ];
}

const MOTTO = "Độc lập - Tự do - Hạnh phúc";

const NONE = { style: BorderStyle.NIL, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
