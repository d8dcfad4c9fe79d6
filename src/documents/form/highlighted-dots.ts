import { DOTS } from "./form-words.vi.ts";

/** Stands for dots of the content while a form is filled, apart from the form's own; no clean text holds it. */
const MARK = "\ufdd0";

/** A value to fill in: its dots marked, to be highlighted once the form is full. */
export function markedDots(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll(DOTS, MARK) : value;
}

/** A part of the document with every marked dot a highlighted run that looks like the one around it. */
export function highlightedDots(xml: string): string {
  return xml.includes(MARK) ? xml.replace(RUN, runWithDots) : xml;
}

const RUN =
  /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;

function runWithDots(run: string, look = ""): string {
  if (!run.includes(MARK)) return run;
  if (look.includes("<w:highlight ")) return run.replaceAll(MARK, DOTS);
  const dots = `<w:r>${highlighted(look)}<w:t>${DOTS}</w:t></w:r>`;
  return run
    .replaceAll(MARK, `</w:t></w:r>${dots}<w:r>${look}<w:t xml:space="preserve">`)
    .replace(EMPTY_RUN, "");
}

const EMPTY_RUN = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:t[^>]*><\/w:t><\/w:r>/g;

/** The order of a look's properties is the schema's. */
function highlighted(look: string): string {
  const properties = look.slice("<w:rPr>".length, -"</w:rPr>".length);
  const [before = ""] = properties.split(AFTER_HIGHLIGHT, 1);
  return `<w:rPr>${before}<w:highlight w:val="yellow"/>${properties.slice(before.length)}</w:rPr>`;
}

const AFTER_HIGHLIGHT =
  /(?=<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)[ />])/;
