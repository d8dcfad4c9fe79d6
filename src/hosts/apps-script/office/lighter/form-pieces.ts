/** A placeholder: printed, opened when it holds something or when it holds nothing, or closed. */
export interface Mark {
  readonly sign: "" | "#" | "^" | "/";
  readonly name: string;
}

/** A stretch of a form's part. */
export interface Piece {
  readonly xml: string;
  /** `w:p` where that element begins, `/w:p` where it ends. */
  readonly tag?: string;
  /** Of the beginning of a run: its properties. */
  readonly look?: string;
  readonly mark?: Mark;
  /** Words or a mark, between the tags of a text. */
  readonly isText?: boolean;
}

/**
 * A part of a form, cut at its marks and at the tags between which lists repeat.
 *
 * @throws RangeError for a brace without its partner
 */
export function piecesOf(xml: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of xml.matchAll(TAGS)) {
    const [whole, tag, look, textTag, text = ""] = found;
    if (found.index > at) pieces.push({ xml: xml.slice(at, found.index) });
    at = found.index + whole.length;
    if (textTag !== undefined)
      pieces.push({ xml: textTag, tag: "w:t" }, ...textPieces(text), {
        xml: "</w:t>",
        tag: "/w:t",
      });
    else if (tag === undefined) pieces.push({ xml: whole, tag: "w:r", look: look ?? "" });
    else pieces.push({ xml: whole, tag });
  }
  return [...pieces, { xml: xml.slice(at) }];
}

const TAGS =
  /<(\/?w:(?:p|tc|tr|tbl)|\/w:r)(?=[\s>])[^>]*(?<!\/)>|<w:r(?:\s[^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?|(<w:t(?:\s[^>]*)?>)([^<]*)<\/w:t>/g;

function textPieces(text: string): readonly Piece[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((words) => words !== "")
    .map((words) => {
      const [, sign, name = ""] = /^\{([#^/]?)([^{}]*)\}$/.exec(words) ?? [];
      if (sign !== undefined)
        return { xml: "", isText: true, mark: { sign: sign as Mark["sign"], name } };
      if (/[{}]/.test(words)) throw new RangeError(`a brace without its partner in «${words}»`);
      return { xml: words, isText: true };
    });
}
