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
  return foldText(header).replace(STARS, "");
}

/** The keys under which a header cell may be looked for, by how sure each is. */
export function cellKeys(header: string): Readonly<Record<HeaderRank, readonly string[]>> {
  const own = headerKey(header);
  const bare = bareKeys(header);
  const isUnmarked = /^[\u0020-\u007e\s]*$/.test(header);
  return {
    own: [own],
    also: [own],
    remarked: [own, ...bare].map(respelt),
    guessed: isUnmarked ? [own, ...bare].map(unmarked) : [],
  };
}

/** The keys that a column answers to, by how sure each is. */
export function columnKeys(column: Column): Readonly<Record<HeaderRank, readonly string[]>> {
  const own = headerKey(column.header);
  const also = (column.also ?? []).map(headerKey);
  return {
    own: [own],
    also,
    remarked: [own, ...also].map(respelt),
    guessed: [own, ...also].map(unmarked),
  };
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
