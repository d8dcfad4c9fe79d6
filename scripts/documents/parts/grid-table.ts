import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { Tags } from "../../../src/documents/form/tags.ts";
import { mixed, TIGHT } from "./text.ts";

/** One cell: its text with slots, and how it stands. */
export interface Cell {
  readonly text: string;
  readonly align?: "left" | "centre";
  readonly bold?: boolean;
  /** Columns that it covers. */
  readonly span?: number;
  /** Stays on the page of the row below. */
  readonly keepNext?: true;
  readonly merge?: "begins" | "goes-on";
}

export interface Grid {
  readonly widths: readonly number[];
  readonly headers: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A ruled table of fixed widths; its header rows repeat on every page, no row splits. */
export function gridTable({ widths, headers, rows }: Grid): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: total(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { marginUnitType: WidthType.DXA, left: 70, right: 70 },
    rows: [
      ...headers.map((cells) => row(cells.map(asHeader), widths, true)),
      ...rows.map((cells) => row(cells, widths, false)),
    ],
  });
}

export function cell(text: string, align: "left" | "centre" = "left"): Cell {
  return { text, align };
}

/** A header cell over two rows of headers; `BELOW` stands under it in the second. */
export function tall(text: string): Cell {
  return { text, merge: "begins" };
}

export const BELOW: Cell = { text: "", merge: "goes-on" };

/** One centred cell a count, in the order of `tags`; `end` closes the row's loop. */
export function countCells(tags: Tags, end: string, bold = false): Cell[] {
  const names = Object.keys(tags);
  return names.map((name, index) => ({
    ...cell(`{${name}}${index === names.length - 1 ? end : ""}`, "centre"),
    bold,
  }));
}

/** The row that opens a subject's rows over all `columns`; the last cell of those rows closes both loops. */
export function subjectRow(columns: number): Cell[] {
  return [{ text: "{#Theo đối tượng}{Tên nhóm}", span: columns, bold: true, keepNext: true }];
}

function asHeader(given: Cell): Cell {
  return { ...given, align: "centre", bold: true };
}

function row(cells: readonly Cell[], widths: readonly number[], tableHeader: boolean): TableRow {
  let column = 0;
  const children = cells.map((given) => {
    const span = given.span ?? 1;
    const width = total(widths.slice(column, column + span));
    column += span;
    return drawn(given, width);
  });
  if (column !== widths.length) throw new RangeError(`a row covers ${column} columns`);
  return new TableRow({ cantSplit: true, tableHeader, children });
}

function drawn({ text, align, bold, span, merge, keepNext }: Cell, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(span ? { columnSpan: span } : {}),
    ...(merge
      ? {
          verticalMerge:
            merge === "begins" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
        }
      : {}),
    children: [
      new Paragraph({
        alignment: align === "centre" ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { ...TIGHT, before: 40, after: 40 },
        keepNext: keepNext ?? false,
        children: mixed(text, { size: 24, bold: bold ?? false }),
      }),
    ],
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
