/** The text of one `<w:t>`, and where its characters stand in the part. */
export interface TextPiece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One paragraph of a part, its text over all runs. */
export interface FormParagraph {
  readonly pieces: readonly TextPiece[];
  readonly text: string;
  /** Row of the innermost table that it stands in, from 1. */
  readonly row?: number;
}

/** The paragraphs of a part in the order of their beginnings, those of text boxes too. */
export function formParagraphs(xml: string): readonly FormParagraph[] {
  const all: { pieces: TextPiece[]; row?: number }[] = [];
  const open: { pieces: TextPiece[] }[] = [];
  const rows: number[] = [];
  for (const found of xml.matchAll(TOKENS)) {
    const [whole, opened, isEmpty, closed, text] = found;
    const row = rows[rows.length - 1];
    if (opened === "w:tbl") rows.push(0);
    else if (opened === "w:tr") rows[rows.length - 1] = (row ?? 0) + 1;
    else if (opened === "w:p" && isEmpty !== "/") {
      const paragraph = { pieces: [], ...(row === undefined ? {} : { row }) };
      all.push(paragraph);
      open.push(paragraph);
    } else if (closed === "w:p") open.pop();
    else if (closed === "w:tbl") rows.pop();
    else if (text !== undefined) {
      const from = found.index + whole.indexOf(">") + 1;
      open[open.length - 1]?.pieces.push({ from, to: from + text.length, text: plain(text) });
    }
  }
  return all.map((one) => ({ ...one, text: one.pieces.map((piece) => piece.text).join("") }));
}

const TOKENS =
  /<(w:p|w:tbl|w:tr)(?=[\s/>])[^>]*?(\/?)>|<\/(w:p|w:tbl)>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

/** Text of XML as people read it. */
export function plain(xml: string): string {
  return xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => SIGNS.get(entity) ?? entity);
}

/** Text as it stands in XML. */
export function marked(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES.get(sign) ?? sign);
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);
