import {
  Document,
  type FileChild,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from "docx";

/** A cell: its text, the columns it reaches over, `^` for one that the cell above reaches into. */
export type WordCell = string | { readonly text: string; readonly over: number };

/** Paragraphs as texts, what Word numbers by itself as `{ item }`, tables as rows of cells. */
export type WordPart =
  | string
  | { readonly item: string; readonly level?: number; readonly isBullet?: true }
  | readonly (readonly WordCell[])[];

/** A Word file of these parts, as a unit might have typed it. */
export async function makeDocx(parts: readonly WordPart[]): Promise<Uint8Array> {
  const level = (at: number) => ({ level: at, format: "decimal" as const, text: `%${at + 1}.` });
  const document = new Document({
    numbering: { config: [{ reference: "list", levels: [level(0), level(1)] }] },
    sections: [{ children: parts.map(childOf) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function childOf(part: WordPart): FileChild {
  if (typeof part === "string") return paragraph(part);
  if ("item" in part) return itemParagraph(part);
  return new Table({
    rows: part.map(
      (cells) => new TableRow({ children: cells.map((cell, at) => cellOf(cell, at, part)) }),
    ),
  });
}

function paragraph(text: string): Paragraph {
  const lines = text.split("\n");
  return new Paragraph({
    children: lines.map((line, at) => new TextRun(at === 0 ? line : { text: line, break: 1 })),
  });
}

function itemParagraph({
  item,
  level = 0,
  isBullet,
}: Exclude<WordPart, string | readonly unknown[]>) {
  return new Paragraph({
    text: item,
    ...(isBullet ? { bullet: { level } } : { numbering: { reference: "list", level } }),
  });
}

function cellOf(cell: WordCell, at: number, rows: readonly (readonly WordCell[])[]): TableCell {
  const text = typeof cell === "string" ? cell : cell.text;
  const isBelow = text === "^";
  const startsMerge = rows.some((row) => row[at] === "^") && !isBelow;
  return new TableCell({
    columnSpan: typeof cell === "string" ? 1 : cell.over,
    ...(isBelow ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
    ...(startsMerge ? { verticalMerge: VerticalMergeType.RESTART } : {}),
    children: text === "#" ? [itemParagraph({ item: "" })] : [paragraph(isBelow ? "" : text)],
  });
}
