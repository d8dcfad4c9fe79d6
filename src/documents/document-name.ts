import type { Board } from "../board/board.ts";
import type { Day } from "../domain/day.ts";

/**
 * Name of a document's file: `award-submission-chu-tich-ubnd-thanh-pho-2020-05-08.docx`.
 *
 * `about` is the ordinal, unit or authority, in any letters; a blank one is left out. Of `taken`
 * names none is given twice: the second gets `-2`.
 */
export function documentName(
  kind: string,
  of: { readonly about: string; readonly on: Day; readonly taken?: ReadonlySet<string> },
): string {
  const stem = [kind, slug(of.about), of.on].filter((part) => part !== "").join("-");
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? `${stem}.docx` : `${stem}-${copy}.docx`;
    if (of.taken?.has(name) !== true) return name;
  }
}

/** The ordinal, else the year: what tells one edition's files from another's. */
export function aboutEdition({ ordinal, year }: Pick<Board, "ordinal" | "year">): string {
  return ordinal === "" ? String(year ?? "") : ordinal;
}

/** ASCII letters and digits joined by hyphens: «Đà Nẵng (III)» gives `da-nang-iii`. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
