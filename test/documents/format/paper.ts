import type { Element } from "../xml.ts";

/**
 * A document as a reader of its format sees it: effective values, in twips and half-points.
 *
 * Elements are found by where they stand and what they say, never by their place in the file.
 */
export interface Paper {
  readonly sections: readonly Section[];
}

export interface Section {
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly isLandscape: boolean;
  readonly margins: Readonly<Record<Side | "header" | "footer" | "gutter", number>>;
  readonly hidesFirstNumber: boolean;
  readonly startsAt: number | undefined;
  readonly numberFormat: string;
  /** Twips between the margins. */
  readonly room: number;
  readonly pageNumbers: readonly PageNumber[];
  readonly blocks: readonly Block[];
}

export type Side = "top" | "bottom" | "left" | "right";
export type Block = Paragraph | Table;

/** A paragraph of a header or footer that holds the field PAGE. */
export interface PageNumber {
  readonly part: "header" | "footer";
  readonly pages: string;
  readonly paragraph: Paragraph;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** Spaces collapsed, tone places and case folded: for finding, never for judging. */
  readonly key: string;
  readonly runs: readonly Run[];
  readonly align: string;
  readonly left: number;
  readonly right: number;
  /** First line; negative when it hangs. */
  readonly first: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly isContextual: boolean;
  readonly keepsNext: boolean;
  readonly isListItem: boolean;
  readonly hasDrawing: boolean;
  /** Border style by side; a side without a line is absent. */
  readonly borders: Readonly<Partial<Record<string, string>>>;
  /** Twips between the edges of the cell or page in which it stands. */
  readonly room: number;
  readonly where: string;
}

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCaps: boolean;
  readonly isUnderlined: boolean;
  /** A blank that somebody owes. */
  readonly isHighlighted: boolean;
  readonly color: string;
  /** Of Latin letters and of the rest; «theme …» or «none» where no name is given. */
  readonly fonts: readonly string[];
  readonly language: string;
}

export interface Table {
  readonly kind: "table";
  readonly isFixed: boolean;
  readonly widthType: string;
  readonly grid: readonly number[];
  /** Any border that a reader sees. */
  readonly hasLines: boolean;
  readonly rows: readonly Row[];
  readonly room: number;
  readonly where: string;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly repeats: boolean;
  readonly isWhole: boolean;
}

export interface Cell {
  readonly widthType: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Whether nobody sees anything but perhaps a line. */
export function isBlank({ key, hasDrawing }: Paragraph): boolean {
  return key === "" && !hasDrawing;
}

export function isParagraph(block: Block): block is Paragraph {
  return block.kind === "paragraph";
}

export function isTable(block: Block): block is Table {
  return block.kind === "table";
}

export function isOwedIn({ runs }: Paragraph): boolean {
  return runs.some(({ isHighlighted }) => isHighlighted);
}

export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => (isParagraph(block) ? [block] : cellParagraphs(block)));
}

export function cellParagraphs({ rows }: Table): readonly Paragraph[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
}

export function allParagraphs({ sections }: Paper): readonly Paragraph[] {
  return sections.flatMap(({ blocks }) => paragraphsOf(blocks));
}

/** An element with nothing in it, where a part of the file lacks one. */
export const NOTHING: Element = { name: "", attributes: {}, children: [] };
