import { YES } from "../../domain/sheet-words.ts";
import { sameText } from "../../domain/text.ts";
import type { Atom, Clause } from "../../edition/filter.ts";
import type { ColumnRef } from "../../edition/filter-columns.ts";
import type { Operator } from "../../edition/operator.ts";
import { orWords } from "../wording/shared-words.vi.ts";
import { ASKS, COLUMN_OF, UNIT_ASKS } from "./words.vi.ts";

/** «Việc» of a task by its code. */
export type TitleOf = (code: string) => string | undefined;

/** What clauses of a filter ask, in words of a letter: `Số trang ≤ 3` is «Số trang không quá 3». */
export function clausesInWords(clauses: readonly Clause[], titleOf: TitleOf): string {
  return clauses
    .map(({ atoms }) => orWords(atoms.map((atom) => atomInWords(atom, titleOf))))
    .join("; ");
}

function atomInWords({ ref, operator, values }: Atom, titleOf: TitleOf): string {
  const name = columnName(ref, titleOf);
  const [first = ""] = values;
  const isOfUnit = ref.kind === "joined" && ref.join === "unit";
  const asks = isOfUnit ? { ...ASKS, ...UNIT_ASKS } : ASKS;
  const isYes = values.length === 1 && sameText(first, YES);
  if (operator === "=" && isYes) return asks.isYes(name);
  if (operator === "≠" && isYes) return asks.isNotYes(name);
  if (operator === "not-blank") return asks.filled(name);
  return WORDS[operator](name, orWords(values));
}

const WORDS: Readonly<Record<Operator, (name: string, values: string) => string>> = {
  "=": ASKS.is,
  "∈": ASKS.is,
  "≠": ASKS.isNot,
  "≤": ASKS.atMost,
  "≥": ASKS.atLeast,
  "<": ASKS.under,
  ">": ASKS.over,
  blank: ASKS.blank,
  "not-blank": ASKS.filled,
  "in-nominees": () => ASKS.inNominees,
};

function columnName(ref: ColumnRef, titleOf: TitleOf): string {
  switch (ref.kind) {
    case "own":
      return COLUMN_OF.own(ref.column.header);
    case "extra":
      return COLUMN_OF.own(ref.header);
    case "joined":
      return COLUMN_OF[ref.join](columnName(ref.of, titleOf));
    case "age":
      return COLUMN_OF.age;
    case "votes-share":
      return COLUMN_OF.votes;
    case "task":
    case "receipt":
      return COLUMN_OF.task(titleOf(ref.code) ?? ref.code);
    case "in-nominees":
      return "";
  }
}
