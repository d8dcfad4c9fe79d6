import { foldText } from "../domain/text.ts";
import type { Column } from "./declaration.ts";
import type { RawCell } from "./table.ts";

/** How sure a header names its column: its own words, another name of it, with a remark, by guess. */
export const HEADER_RANKS = ["own", "also", "remarked", "guessed"] as const;
export type HeaderRank = (typeof HEADER_RANKS)[number];

const STARS = /^[\s*]+|[\s*]+$/g;
const REMARK = /\s*[([{][^()[\]{}]*[)\]}]\s*$/;

/** The words of a header cell; undefined for a blank and for what is neither text nor number. */
export function headerText(cell: RawCell | undefined): string | undefined {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" && headerKey(cell) !== "" ? cell : undefined;
}

/** The key by which headers are compared: folded, without the star of a required column. */
export function headerKey(header: string): string {
  const folded = foldText(header);
  return folded.includes("*") ? folded.replace(STARS, "") : folded;
}

/** The keys under which a header cell may be looked for, by how sure each is. */
export function cellKeys(header: string): (rank: HeaderRank) => readonly string[] {
  const own = headerKey(header);
  const isUnmarked = /^[\u0020-\u007e\s]*$/.test(header);
  return (rank) => {
    if (rank === "own" || rank === "also") return [own];
    if (rank === "remarked") return [own, ...bareKeys(header)].map(respelt);
    return isUnmarked ? [own, ...bareKeys(header)].map(unmarked) : [];
  };
}

/** The keys that a column answers to, of one rank; reckoned once a column. */
export function columnKeys(column: Column, rank: HeaderRank): readonly string[] {
  const known = KEYS[rank].get(column);
  if (known !== undefined) return known;
  const keys = keysOf(column, rank);
  KEYS[rank].set(column, keys);
  return keys;
}

const KEYS: Readonly<Record<HeaderRank, WeakMap<Column, readonly string[]>>> = {
  own: new WeakMap(),
  also: new WeakMap(),
  remarked: new WeakMap(),
  guessed: new WeakMap(),
};

function keysOf({ header, also = [] }: Column, rank: HeaderRank): readonly string[] {
  if (rank === "own") return [headerKey(header)];
  if (rank === "also") return also.map(headerKey);
  return [header, ...also].map(headerKey).map(rank === "remarked" ? respelt : unmarked);
}

/** The first line, and the header without a remark in brackets behind it. */
function bareKeys(header: string): readonly string[] {
  const firstLine = headerKey(
    header.split(/[\r\n\u000b\u2028]/).find((line) => /\S/.test(line)) ?? "",
  );
  const whole = headerKey(header).replace(REMARK, "").replace(STARS, "");
  return [whole, firstLine, firstLine.replace(REMARK, "")].filter((key) => key !== "");
}

/** «Tỉ lệ» for «Tỷ lệ», «Lí do» for «Lý do»: two spellings of one header. */
function respelt(key: string): string {
  const spelt: Readonly<Record<string, string>> = {
    y: "i",
    ý: "í",
    ỳ: "ì",
    ỷ: "ỉ",
    ỹ: "ĩ",
    ỵ: "ị",
  };
  return key.replace(/(?<=[hklmst])[yýỳỷỹỵ](?!\p{L})/gu, (letter) => spelt[letter] ?? letter);
}

function unmarked(key: string): string {
  return key.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
