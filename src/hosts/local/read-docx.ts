import mammoth from "mammoth";
import * as z from "zod";
import type { Grid } from "../../intake/own-list/grid.ts";
import { GridMaker } from "../../intake/own-list/grid-maker.ts";
import { HostError } from "../host-error.ts";
import { ItemCount } from "./item-count.ts";
import { guardedParts } from "./zip-guard.ts";
import { storeParts } from "./zip-parts.ts";

/**
 * Reads a Word file as the cells of one sheet: its tables below one another with their joins, and
 * the paragraphs around them as rows of one cell, all in the document's order.
 *
 * What Word numbers by itself gets its mark, «1.» or «-», as people see it; a numbered cell without
 * text is its number. Text that was struck out under «Track Changes» is not there. Headers, footers,
 * pictures and text boxes are not read.
 *
 * @param name what people call the file; it stands in every error
 * @throws HostError "document-encrypted" | "document-old-format" | "document-truncated" |
 *   "document-too-large" | "document-unreadable"
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<Grid> {
  const parts = guardedParts(name, bytes, "document");
  const texts = new Map([...parts].filter(([part]) => !part.startsWith("word/media/")));
  const document = await documentOf(storeParts(texts)).catch((error: unknown) => {
    throw new HostError("document-unreadable", { file: name, bytes: bytes.length }, error);
  });
  const maker = new GridMaker();
  const count = new ItemCount();
  for (const element of document.children) {
    if (element.type === "table") addTable(element, { maker, count });
    else for (const line of linesOf([element], count)) maker.addLine(line);
  }
  return maker.grid();
}

/** A piece of a document as `mammoth` hands it over; what is not named here is not looked at. */
interface Piece {
  readonly type: string;
  readonly children: readonly Piece[];
  readonly value: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly numbering: { readonly isOrdered: boolean; readonly level: string } | null;
  readonly checked: boolean;
}

const PIECE: z.ZodType<Piece> = z.lazy(() =>
  z.object({
    type: z.string(),
    children: z.array(PIECE).default([]),
    value: z.string().default(""),
    colSpan: z.number().default(1),
    rowSpan: z.number().default(1),
    numbering: z
      .object({ isOrdered: z.boolean(), level: z.coerce.string() })
      .nullable()
      .default(null),
    checked: z.boolean().default(false),
  }),
);

/** The document itself: mammoth is kept from making its HTML. */
async function documentOf(docx: Uint8Array): Promise<Piece> {
  let found: unknown;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(docx) },
    {
      transformDocument: (document) => {
        found = document;
        return { ...document, children: [] };
      },
    },
  );
  return PIECE.parse(found);
}

interface Making {
  readonly maker: GridMaker;
  readonly count: ItemCount;
}

function addTable(table: Piece, { maker, count }: Making): void {
  maker.addTable(
    table.children.map(({ children }) =>
      children.map((cell) => ({
        text: linesOf(cell.children, count).join("\n"),
        rowSpan: cell.rowSpan,
        colSpan: cell.colSpan,
      })),
    ),
  );
}

/** The lines of paragraphs; a table within a cell is its lines, row by row. */
function linesOf(pieces: readonly Piece[], count: ItemCount): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.type !== "paragraph") return linesOf(piece.children, count);
    const text = textOf(piece);
    const mark = piece.numbering === null ? "" : count.mark(piece.numbering);
    return `${mark} ${text}`
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  });
}

function textOf({ type, value, children, checked }: Piece): string {
  if (type === "text") return value;
  if (type === "tab") return " ";
  if (type === "break") return "\n";
  if (type === "checkbox") return checked ? "x" : "";
  return children.map(textOf).join("");
}
