import { AlignmentType, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from "docx";
import { FORM_WORDS } from "../../../src/documents/form/form-words.vi.ts";

/** How a stretch of text looks; the size is in half-points. */
export type Look = Pick<IRunOptions, "bold" | "italics" | "size" | "allCaps">;

/** Tight lines: single, no gaps. */
export const TIGHT = { line: 240, before: 0, after: 0 } as const;

export function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text });
}

/** A value that may be blank: its text, or highlighted what is missing and who owes it. */
export function slot(tag: string, look: Look = {}): TextRun[] {
  return [
    run(`{#${tag}}{${FORM_WORDS.text}}`, look),
    new TextRun({ ...look, text: `{${FORM_WORDS.owed}}`, highlight: "yellow" }),
    run(`{/${tag}}`, look),
  ];
}

/** Text in which «tag» in double brackets, `[[Kế hoạch]]`, is a slot that may be blank. */
export function mixed(text: string, look: Look = {}): TextRun[] {
  return text
    .split(/(\[\[[^[\]]+\]\])/)
    .filter((piece) => piece !== "")
    .flatMap((piece) => {
      const [, tag] = /^\[\[([^[\]]+)\]\]$/.exec(piece) ?? [];
      return tag === undefined ? [run(piece, look)] : slot(tag, look);
    });
}

/** A paragraph of the body: justified, first line 1.27 cm, 6 pt after. */
export function body(text: string, options: IParagraphOptions = {}, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 720 },
    spacing: { line: 264, before: 0, after: 120 },
    ...options,
    children: mixed(text, look),
  });
}

/** The paragraph right below a table, 6 pt from it. */
export function afterTable(text: string): Paragraph {
  return body(text, { spacing: { line: 264, before: 120, after: 120 } });
}

/** A line of air below a table, before what follows. */
export function air(): Paragraph {
  return body("", { spacing: TIGHT });
}

/** The last sentence, «…./.»: it stays with the signature. */
export function lastSentence(text: string): Paragraph {
  return body(text, { keepNext: true, spacing: { line: 264, before: 0, after: 240 } });
}

/** «I. …» or «1. …»: a heading of the body, which stays with what follows. */
export function heading(text: string): Paragraph {
  return body(text, { keepNext: true }, { bold: true });
}

export function centred(text: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: TIGHT,
    ...options,
    children: mixed(text, look),
  });
}

/** A line that begins at the left edge, without gaps. */
export function flushLeft(children: TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.LEFT, spacing: TIGHT, children });
}

/** `children` once for each element of a list, once for a truth, never for a blank. */
export function repeated<T>(tag: string, ...children: readonly T[]): (T | Paragraph)[] {
  return [new Paragraph(`{#${tag}}`), ...children, new Paragraph(`{/${tag}}`)];
}

/** `children` when a list is empty or a claim is false. */
export function without<T>(tag: string, ...children: readonly T[]): (T | Paragraph)[] {
  return [new Paragraph(`{^${tag}}`), ...children, new Paragraph(`{/${tag}}`)];
}

/** Lines «- …», or «Không có.» said plainly. */
export function listed(tag: string): Paragraph[] {
  return [...repeated(tag, body("- [[dòng]]")), ...without(tag, body("Không có."))];
}
