import { FILTER } from "../domain/sheet-words.ts";
import { foldText, tidyText } from "../domain/text.ts";
import { parseDay } from "../workbook/parse-day.ts";
import { type ColumnRef, columnAtStart, isOnUnitAlone, type Vocabulary } from "./filter-columns.ts";
import type { Operator } from "./operator.ts";
import { rankOf } from "./rank.ts";
import { type Settings, substitute } from "./settings.ts";

export interface Atom {
  readonly ref: ColumnRef;
  readonly operator: Operator;
  /** Values compared with, `[MÃ]` already replaced; none for «trống». */
  readonly values: readonly string[];
}

/** One clause: it passes when one of its alternatives does. */
export interface Clause {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly isOnUnitAlone: boolean;
}

/** Lọc — filter: all clauses must pass; without clauses it passes every row. */
export interface Filter {
  readonly clauses: readonly Clause[];
}

/** Why a filter cannot be read, and where in it. */
export type FilterFault =
  | { readonly kind: "unknown-column"; readonly column: string }
  | { readonly kind: "unknown-operator"; readonly clause: string }
  | { readonly kind: "no-value"; readonly clause: string }
  | { readonly kind: "not-a-number"; readonly clause: string }
  | { readonly kind: "unknown-setting"; readonly setting: string };

export type FilterReading = { readonly filter: Filter } | { readonly fault: FilterFault };

const OPERATORS: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:≠|<>|!=)/u, "≠"],
  [/^(?:≥|>=)/u, "≥"],
  [/^(?:≤|<=)/u, "≤"],
  [/^=/u, "="],
  [/^>/u, ">"],
  [/^</u, "<"],
  [new RegExp(`^(?:∈|${FILTER.member}(?=\\s))`, "u"), "∈"],
  [new RegExp(`^${FILTER.notBlank}(?=\\s|;|$)`, "u"), "not-blank"],
  [new RegExp(`^${FILTER.blank}(?=\\s|;|$)`, "u"), "blank"],
];
const NEEDS_ORDER: ReadonlySet<Operator> = new Set([">", "≥", "<", "≤"]);
const OR = new RegExp(`^\\s${FILTER.or}\\s`, "iu");

/**
 * Reads a filter as an officer writes it: clauses joined by `;`, alternatives by «hoặc», columns
 * matched longest first, `«…»` quoting a value. A blank text passes every row.
 */
export function parseFilter(
  text: string,
  { vocabulary, settings }: { readonly vocabulary: Vocabulary; readonly settings: Settings },
): FilterReading {
  const clauses: Clause[] = [];
  let rest = withoutSeparators(tidyText(text));
  while (rest !== "") {
    const start = rest;
    const atoms: Atom[] = [];
    for (;;) {
      const read = readAtom(rest, vocabulary, settings);
      if ("fault" in read) return read;
      atoms.push(read.atom);
      rest = read.rest;
      const or = OR.exec(rest);
      if (or === null) break;
      rest = rest.slice(or[0].length).trimStart();
    }
    if (rest !== "" && !/^\s*;/.test(rest)) {
      return { fault: { kind: "unknown-operator", clause: start } };
    }
    const clause = start.slice(0, start.length - rest.length).trim();
    clauses.push({
      text: clause,
      atoms,
      isOnUnitAlone: atoms.every(({ ref }) => isOnUnitAlone(ref)),
    });
    rest = withoutSeparators(rest);
  }
  return { filter: { clauses } };
}

function withoutSeparators(text: string): string {
  return text.replace(/^[\s;]+/, "");
}

type AtomReading = { readonly atom: Atom; readonly rest: string } | { readonly fault: FilterFault };

function readAtom(text: string, vocabulary: Vocabulary, settings: Settings): AtomReading {
  const named = columnAtStart(text, vocabulary);
  if (named === undefined) {
    return { fault: { kind: "unknown-column", column: beforeOperator(text) } };
  }
  const { ref } = named;
  if (ref.kind === "in-nominees") {
    return { atom: { ref, operator: "in-nominees", values: [] }, rest: text.slice(named.length) };
  }
  const afterColumn = text.slice(named.length).trimStart();
  const folded = foldText(afterColumn);
  const found = OPERATORS.find(([pattern]) => pattern.test(folded));
  if (found === undefined) return { fault: { kind: "unknown-operator", clause: upToEnd(text) } };
  const operator = found[1];
  const rest = afterColumn.slice(found[0].exec(folded)?.[0].length ?? 0);
  if (operator === "blank" || operator === "not-blank") {
    return { atom: { ref, operator, values: [] }, rest };
  }
  return readValues({ ref, operator }, rest, { clause: upToEnd(text), settings });
}

function readValues(
  head: Pick<Atom, "ref" | "operator">,
  text: string,
  { clause, settings }: { readonly clause: string; readonly settings: Settings },
): AtomReading {
  const values: string[] = [];
  let rest = text;
  do {
    const { value, after } = readValue(rest.replace(/^\s*\|?\s*/, ""));
    if (value === "") return { fault: { kind: "no-value", clause } };
    const filled = substitute(value, settings);
    if ("unknown" in filled) return { fault: { kind: "unknown-setting", setting: filled.unknown } };
    values.push(filled.text);
    rest = after;
  } while (/^\s*\|/.test(rest));
  if (NEEDS_ORDER.has(head.operator)) {
    if (values.length > 1) return { fault: { kind: "unknown-operator", clause } };
    if (!values.every(hasOrder)) return { fault: { kind: "not-a-number", clause } };
  }
  return { atom: { ...head, values }, rest };
}

function hasOrder(value: string): boolean {
  return rankOf(value) !== undefined || parseDay(value) !== undefined;
}

/** A value ends at `;`, `|` or « hoặc »; `«…»` quotes one that holds these. A quote left open is none. */
function readValue(text: string): { readonly value: string; readonly after: string } {
  const quoted = /^«([^»]*)»/.exec(text);
  if (quoted !== null)
    return { value: (quoted[1] ?? "").trim(), after: text.slice(quoted[0].length) };
  if (text.startsWith("«")) return { value: "", after: text };
  const end = new RegExp(`;|\\||\\s${FILTER.or}\\s`, "iu").exec(text);
  const length = end?.index ?? text.length;
  return { value: text.slice(0, length).trim(), after: text.slice(length) };
}

function beforeOperator(text: string): string {
  const end = new RegExp(
    `[=≠<>≤≥∈;]|\\s${FILTER.member}\\s|\\s(?:${FILTER.notBlank}|${FILTER.blank})(?:\\s|;|$)`,
    "u",
  ).exec(text);
  return text.slice(0, end?.index ?? text.length).trim();
}

function upToEnd(text: string): string {
  return (text.split(";")[0] ?? text).trim();
}
