import { FORM_WORDS } from "../form/form-words.vi.ts";
import type { KnownMark } from "./check-marks.ts";
import { markText } from "./own-form-words.vi.ts";
import { type FormParagraph, marked, type TextPiece } from "./paragraphs.ts";

/**
 * A part in which every mark stands in one run, spelt as filling wants it: one that was torn over
 * runs moves into the run of its first letter, and a blank becomes the loop that highlights it.
 */
export function withMarks(
  xml: string,
  paragraphs: readonly FormParagraph[],
  marks: readonly KnownMark[],
): string {
  const edits = paragraphs.flatMap(({ pieces }, index) =>
    editedPieces(
      pieces,
      marks.filter(({ paragraph }) => paragraph === index),
    ),
  );
  let result = xml;
  for (const { piece, parts } of edits.sort((one, other) => other.piece.from - one.piece.from)) {
    result = spliced(result, piece, parts);
  }
  return result;
}

/** What stands in a piece after all: texts, and blanks by their names. */
type Part = string | { readonly blank: string };

interface Edit {
  readonly piece: TextPiece;
  readonly parts: readonly Part[];
}

function editedPieces(pieces: readonly TextPiece[], marks: readonly KnownMark[]): readonly Edit[] {
  if (marks.length === 0) return [];
  let offset = 0;
  return pieces.map((piece) => {
    const start = offset;
    const end = start + piece.text.length;
    offset = end;
    const parts: Part[] = [];
    let at = start;
    for (const mark of marks.filter(({ from, to }) => from < end && to > start)) {
      parts.push(piece.text.slice(at - start, Math.max(at, mark.from) - start));
      if (mark.from >= start) {
        parts.push(mark.kind === "blank" ? { blank: mark.name } : markText(mark));
      }
      at = Math.min(end, Math.max(at, mark.to));
    }
    parts.push(piece.text.slice(at - start));
    return { piece, parts: parts.filter((part) => part !== "") };
  });
}

function spliced(xml: string, { from, to }: TextPiece, parts: readonly Part[]): string {
  const tag = xml.lastIndexOf("<w:t", from);
  const look = runLook(xml, from);
  const inner = parts
    .map((part) => (typeof part === "string" ? marked(part) : blankRuns(part.blank, look)))
    .join("");
  return `${xml.slice(0, tag)}${OPEN_TEXT}${inner}${xml.slice(to)}`;
}

/** Closes the run of the text, prints the blank in runs of its own, and goes on as before. */
function blankRuns(name: string, look: string): string {
  const texts = [
    [look, `{#${name}}{${FORM_WORDS.text}}`],
    [highlighted(look), `{${FORM_WORDS.owed}}`],
    [look, `{/${name}}`],
  ].map(([own, text = ""]) => `<w:r>${own}${OPEN_TEXT}${marked(text)}</w:t></w:r>`);
  return `</w:t></w:r>${texts.join("")}<w:r>${look}${OPEN_TEXT}`;
}

/** The properties of the run that a text stands in. */
function runLook(xml: string, at: number): string {
  const run = Math.max(xml.lastIndexOf("<w:r>", at), xml.lastIndexOf("<w:r ", at));
  return /^<w:r(?:\s[^>]*)?>\s*(<w:rPr>[\s\S]*?<\/w:rPr>)/.exec(xml.slice(run, at))?.[1] ?? "";
}

function highlighted(look: string): string {
  const bare = (look === "" ? "<w:rPr></w:rPr>" : look).replace(/<w:highlight\b[^>]*\/>/g, "");
  const place = AFTER_HIGHLIGHT.exec(bare)?.index ?? bare.length - "</w:rPr>".length;
  return `${bare.slice(0, place)}<w:highlight w:val="yellow"/>${bare.slice(place)}`;
}

const OPEN_TEXT = '<w:t xml:space="preserve">';
/** Properties of a run stand in one order: these come after the highlight. */
const AFTER_HIGHLIGHT =
  /<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)[\s/>]/;
