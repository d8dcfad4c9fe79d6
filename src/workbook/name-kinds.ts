import { foldText } from "../domain/text.ts";
import { filledLines } from "./clean-text.ts";
import type { NameKind } from "./fault-kind.ts";
import { rawKeysKind } from "./raw-keys.ts";
import {
  AND_WORD,
  CODE_WORDS,
  COLLECTIVE,
  GROUP_OF_PEOPLE,
  HONORIFIC,
  SURNAMES,
} from "./typed-words.ts";

const NAME_MAX = 120;
const SEPARATOR = /\s*[;/+&\n]\s*|\s*,\s*/;
const REVERSED = /(?:^| )\p{Ll}\p{Lu}{2,}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** What is odd about the name of a person. `typed` is the cell, `name` the cell on one line. */
export function personNameKinds(typed: string, name: string): readonly NameKind[] {
  const kinds = graveKinds(typed, name);
  return kinds.length === 0 ? formKinds(name) : kinds;
}

function graveKinds(typed: string, name: string): readonly NameKind[] {
  const folded = foldText(name);
  const kinds = commonKinds(name, folded);
  const people = peopleKind(typed, name, folded);
  if (people !== undefined) kinds.unshift(people);
  if (COLLECTIVE.test(`${folded} `)) kinds.unshift("collective-for-person");
  if (typed.trim().includes("\t")) kinds.push("tab");
  return kinds;
}

/** What is odd about a name that may be a collective's: commas, digits and small letters may stand. */
export function collectiveNameKinds(typed: string, name: string): readonly NameKind[] {
  const folded = foldText(name);
  const kinds = commonKinds(name, folded);
  const startsLikePerson = SURNAMES.has(folded.split(" ")[0] ?? "");
  if (startsLikePerson && peopleKind(typed, name, folded) === "several-people") {
    kinds.unshift("several-people");
  }
  return kinds;
}

function commonKinds(name: string, folded: string): NameKind[] {
  const kinds: NameKind[] = [];
  const keys = rawKeysKind(name);
  if (keys !== undefined) kinds.push(keys);
  if (name.length > NAME_MAX) kinds.push("too-long");
  if (/^['"]?[=＝]/.test(name)) kinds.push("formula");
  if (/\{\{.*\}\}/.test(name)) kinds.push("placeholder");
  if (CODE_WORDS.has(folded)) kinds.push("code-word");
  if (/^\d+\s*[.)/]\s*\p{L}/u.test(name)) kinds.push("numbering");
  if (HONORIFIC.test(folded)) kinds.push("honorific");
  if (name.includes("`")) kinds.push("backtick");
  if (EMOJI.test(name)) kinds.push("emoji");
  if (!LATIN_LETTER.test(name)) kinds.push("other-script");
  return kinds;
}

/** Kinds that only a name without a graver oddity is told of. */
function formKinds(name: string): readonly NameKind[] {
  if (/\d/.test(name)) return ["digit-in-name"];
  if (REVERSED.test(name)) return ["reversed-case"];
  if (/^\p{Ll}/u.test(name)) return ["lower-case-name"];
  return /[ '’`]/.test(name) ? [] : ["one-word"];
}

function peopleKind(typed: string, name: string, folded: string): NameKind | undefined {
  if (GROUP_OF_PEOPLE.test(folded)) return "group-for-person";
  const lines = filledLines(typed).filter((line) => line !== "");
  const isTwoNames = lines.length > 1 && lines.every((line) => line.includes(" "));
  if (isTwoNames && !typed.includes("\u000b")) return "several-people";
  const parts = folded.split(SEPARATOR).flatMap((part) => part.split(AND_WORD));
  const isPerson = (part: string): boolean =>
    part.includes(" ") && SURNAMES.has(part.split(" ")[0] ?? "");
  if (parts.length > 1 && parts.slice(1).some(isPerson)) return "several-people";
  if (lines.length > 1 && !typed.includes("\u000b")) return "line-break";
  return /,\s*\p{L}/u.test(name) ? "after-comma" : undefined;
}
