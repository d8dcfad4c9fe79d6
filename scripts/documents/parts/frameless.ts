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
import { LETTERHEAD_CELL_MARGIN } from "../../../src/documents/form/page-measures.ts";

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

const NONE = { style: BorderStyle.NIL, size: 0, color: "auto" };
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
