import { foldText, tidyText } from "../../domain/text.ts";
import { cleanText } from "../../workbook/clean-text.ts";
import { HONORIFIC } from "../../workbook/typed-words.ts";
import { isLikePerson } from "./guess-column.ts";

/** A name as typed, taken apart. */
export interface SplitName {
  readonly name: string;
  /** «Ông», «Đ/c ThS.»: what stood before it; blank for none. */
  readonly before: string;
  /** What stood behind a dash, a comma, a bracket or on the next line; blank for none. */
  readonly behind: string;
  readonly gender: "male" | "female" | undefined;
}

const MALE: readonly string[] = ["ông", "anh", "chú", "mr"];
const FEMALE: readonly string[] = ["bà", "chị", "cô", "mrs", "ms"];
const BEHIND = /\s*(?:\n|\s[-–—]\s|,|;|:|\()\s*/;

/** The name of a person without what people write around it; a name of one part stays whole. */
export function splitName(typed: string): SplitName {
  const lines = typed.replace(/[\r\u000b\u2028]+/g, "\n").trim();
  const parts = lines.split(BEHIND);
  const first = cleanText(parts[0] ?? "");
  const at = lines.search(BEHIND);
  const behind = at < 0 ? "" : cleanText(lines.slice(at).replace(/^[\s\n\-–—,;:(]+|[)\s]+$/g, ""));
  const { name, before } = withoutTitles(first);
  return { name, before, behind, gender: genderOf(before) };
}

function withoutTitles(text: string): { readonly name: string; readonly before: string } {
  const tidied = tidyText(text).replace(/^(\d+\s*[.)/]|[-–+*•])\s*(?=\p{L})/u, "");
  let rest = tidied;
  for (
    let found = HONORIFIC.exec(foldText(rest));
    found !== null;
    found = HONORIFIC.exec(foldText(rest))
  ) {
    const next = rest.slice(found[0].length).replace(/^[.,:\s]+/, "");
    if (!next.includes(" ")) break;
    rest = next;
  }
  const before = tidyText(text.slice(0, text.length - rest.length));
  return isLikePerson(tidied) || rest !== tidied
    ? { name: rest, before }
    : { name: tidied, before };
}

/** «Ông», «Đ/c»: nothing but what stands before a name. */
export function isHonorific(text: string): boolean {
  const folded = `${foldText(text)} `;
  return HONORIFIC.exec(folded)?.[0] === folded;
}

function genderOf(before: string): SplitName["gender"] {
  const words = foldText(before).split(/[\s.,:]+/);
  if (words.some((word) => MALE.includes(word))) return "male";
  return words.some((word) => FEMALE.includes(word)) ? "female" : undefined;
}
