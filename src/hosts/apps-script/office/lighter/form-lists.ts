import type { Mark, Piece } from "./form-pieces.ts";

/** What is printed once for each row of a list, or once when it is empty. */
export interface FormList {
  readonly mark: Mark;
  readonly body: readonly FormNode[];
  /** Its section names headers of its own: only the first copy keeps them. */
  readonly hasOneSection: boolean;
}

export type FormNode = Piece | { readonly list: FormList };

/**
 * The lists of a part: two marks in two cells repeat their rows, two that stand alone in their
 * paragraphs repeat what is between, all others the words between them.
 *
 * @throws RangeError for a list that is not closed, where what it repeats would be no XML, and for what
 *   no list of ours holds
 */
export function formNodes(pieces: readonly Piece[]): readonly FormNode[] {
  const nodes: FormNode[] = [];
  let at = 0;
  for (const pair of outerPairs(pieces)) {
    const { from, to, body } = stretchOf(pieces, pair);
    if (from < at) throw badPlace(pair.mark);
    const xml = body.map((piece) => piece.xml).join("");
    const [foreign] = FOREIGN.exec(xml) ?? [];
    if (foreign !== undefined)
      throw new RangeError(`a list holds ${foreign}>, which is not repeated here`);
    const hasOneSection = [...xml.matchAll(HEADED_SECTION)].length === 1;
    nodes.push(...pieces.slice(at, from));
    nodes.push({ list: { mark: pair.mark, body: formNodes(body), hasOneSection } });
    at = to + 1;
  }
  return [...nodes, ...pieces.slice(at)];
}

/** What docxtemplater treats apart when it repeats a list; and fields that Word may put between. */
const FOREIGN = /<w:(?:type|br|drawing|pict|sdt|bookmarkStart)\b/;
const HEADED_SECTION =
  /<w:sectPr\b(?:(?!<\/w:sectPr>)[\s\S])*?<w:(?:header|footer)Reference\b(?:(?!<\/w:sectPr>)[\s\S])*<\/w:sectPr>/g;

interface Pair {
  readonly mark: Mark;
  readonly open: number;
  readonly close: number;
}

function outerPairs(pieces: readonly Piece[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const open: { readonly mark: Mark; readonly at: number }[] = [];
  for (const [at, { mark }] of pieces.entries()) {
    if (mark === undefined || mark.sign === "") continue;
    if (mark.sign !== "/") {
      open.push({ mark, at });
      continue;
    }
    const last = open.pop();
    if (last === undefined || (mark.name !== "" && mark.name !== last.mark.name))
      throw new RangeError(`«${mark.name}» is closed where it is not open`);
    if (open.length === 0) pairs.push({ mark: last.mark, open: last.at, close: at });
  }
  const [left] = open;
  if (left !== undefined) throw new RangeError(`«${left.mark.name}» is not closed`);
  return pairs;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly body: readonly Piece[];
}

function stretchOf(pieces: readonly Piece[], { mark, open, close }: Pair): Stretch {
  const crossed = unpaired(pieces.slice(open, close));
  const between = { from: open, to: close, body: pieces.slice(open + 1, close) };
  if (crossed.includes("w:tc")) {
    const [from, to] = [beginning(pieces, "w:tr", open), ending(pieces, "w:tr", close)];
    const [before, after] = [pieces.slice(from, open), pieces.slice(close + 1, to + 1)];
    return whole({ from, to, body: [...before, ...between.body, ...after] }, mark);
  }
  if (crossed.includes("w:p")) {
    const first = { from: beginning(pieces, "w:p", open), to: ending(pieces, "w:p", open) };
    const last = { from: beginning(pieces, "w:p", close), to: ending(pieces, "w:p", close) };
    if (isAlone(pieces, first) && isAlone(pieces, last)) {
      const body = pieces.slice(first.to + 1, last.from);
      return whole({ from: first.from, to: last.to, body }, mark);
    }
  }
  if (!isMirrored(crossed)) throw badPlace(mark);
  return between;
}

function whole(stretch: Stretch, mark: Mark): Stretch {
  if (unpaired(stretch.body).length > 0) throw badPlace(mark);
  return stretch;
}

/** Tags whose partner is not there, in their order. */
function unpaired(pieces: readonly Piece[]): readonly string[] {
  const left: string[] = [];
  for (const { tag } of pieces) {
    if (tag === undefined) continue;
    if (tag === `/${left[left.length - 1]}`) left.pop();
    else left.push(tag);
  }
  return left;
}

function isMirrored(tags: readonly string[]): boolean {
  const names = tags.map((tag) => tag.replace("/", ""));
  return names.length % 2 === 0 && names.join() === [...names].reverse().join();
}

function isAlone(pieces: readonly Piece[], { from, to }: Omit<Stretch, "body">): boolean {
  return pieces.slice(from, to).filter(({ isText }) => isText).length === 1;
}

/** Where the element around a piece begins. */
function beginning(pieces: readonly Piece[], tag: string, index: number): number {
  let level = 0;
  for (let at = index; at >= 0; at--) {
    if (pieces[at]?.tag === `/${tag}`) level++;
    if (pieces[at]?.tag === tag && level-- === 0) return at;
  }
  throw new RangeError(`a mark stands in no <${tag}>`);
}

function ending(pieces: readonly Piece[], tag: string, index: number): number {
  let level = 0;
  for (let at = index; at < pieces.length; at++) {
    if (pieces[at]?.tag === tag) level++;
    if (pieces[at]?.tag === `/${tag}` && level-- === 0) return at;
  }
  throw new RangeError(`a mark stands in no <${tag}>`);
}

function badPlace({ name }: Mark): RangeError {
  return new RangeError(`«${name}» opens and closes where nothing can be repeated`);
}
