import { FILTER } from "../domain/sheet-words.ts";
import { foldText, tidyText } from "../domain/text.ts";
import type { Column, Tab } from "../workbook/declaration.ts";

/** A column that a clause names: of the row itself, or of a row joined to it. */
export type ColumnRef =
  | { readonly kind: "own"; readonly column: Column }
  | { readonly kind: "extra"; readonly folded: string; readonly header: string }
  | { readonly kind: "joined"; readonly join: Join; readonly of: ColumnRef }
  | { readonly kind: "age" }
  | { readonly kind: "votes-share" }
  | { readonly kind: "task"; readonly code: string }
  | { readonly kind: "receipt"; readonly code: string }
  | { readonly kind: "in-nominees" };

export type Join = "unit" | "conference" | "awardForm" | "review";

/** The declared tabs, and the undeclared headers that people added to each. */
export interface Tabs {
  readonly byKey: ReadonlyMap<string, Tab>;
  /** Headers by folded text, by tab key. */
  readonly extras: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface NamedColumn {
  readonly ref: ColumnRef;
  /** Length of the name in the tidied clause. */
  readonly length: number;
}

const JOINS: readonly { readonly join: Join; readonly tab: string; readonly needs: string }[] = [
  { join: "unit", tab: "units", needs: "unit" },
  { join: "conference", tab: "conferences", needs: "unit" },
  { join: "awardForm", tab: "awardForms", needs: "awardForm" },
];

/** Names that a filter on one tab may begin a clause with, longest first. */
export type Vocabulary = readonly { readonly folded: string; readonly ref: ColumnRef }[];

const KNOWN = new WeakMap<Tabs, Map<Tab, Vocabulary>>();

/**
 * Every column that a filter on `tab` may name, gathered once for the same tabs; `Thời hạn.X` and
 * `Tiếp nhận.X` are read apart.
 */
export function vocabularyOf(tab: Tab, tabs: Tabs): Vocabulary {
  const known = KNOWN.get(tabs) ?? new Map<Tab, Vocabulary>();
  KNOWN.set(tabs, known);
  const vocabulary = known.get(tab) ?? gathered(tab, tabs);
  known.set(tab, vocabulary);
  return vocabulary;
}

function gathered(tab: Tab, tabs: Tabs): Vocabulary {
  const names = new Map<string, ColumnRef>();
  for (const [folded, ref] of ownColumns(tab, tabs)) names.set(folded, ref);
  if (has(tab, "bornOn")) names.set(foldText(FILTER.age), { kind: "age" });
  if (tab.key === "delegates") names.set(foldText(FILTER.inNominees), { kind: "in-nominees" });
  if (tab.key === "reviews") names.set(foldText(FILTER.votesShare), { kind: "votes-share" });
  for (const { join, tab: key, needs } of joinsOf(tab)) {
    const joined = tabs.byKey.get(key);
    if (joined === undefined) continue;
    const isSelf = key === tab.key;
    if (!isSelf && !has(tab, needs) && !(tab.key === "units" && needs === "unit")) continue;
    for (const [folded, ref] of ownColumns(joined, tabs)) {
      const name = `${foldText(joined.name)}.${folded}`;
      names.set(name, isSelf ? ref : { kind: "joined", join, of: ref });
    }
    if (join === "review") {
      const name = `${foldText(joined.name)}.${foldText(FILTER.votesShare)}`;
      names.set(name, { kind: "joined", join, of: { kind: "votes-share" } });
    }
  }
  return [...names]
    .map(([folded, ref]) => ({ folded, ref }))
    .sort((one, other) => other.folded.length - one.folded.length);
}

function joinsOf(tab: Tab): typeof JOINS {
  return tab.key === "nominees"
    ? [...JOINS, { join: "review", tab: "reviews", needs: "unit" }]
    : JOINS;
}

function ownColumns(tab: Tab, tabs: Tabs): readonly [string, ColumnRef][] {
  const declared = (tab.columns ?? [])
    .filter((column) => column.type !== "check")
    .map((column): [string, ColumnRef] => [foldText(column.header), { kind: "own", column }]);
  const extras = [...(tabs.extras.get(tab.key) ?? [])].map(
    ([folded, header]): [string, ColumnRef] => [folded, { kind: "extra", folded, header }],
  );
  return [...extras, ...declared];
}

function has(tab: Tab, key: string): boolean {
  return tab.columns?.some((column) => column.key === key) ?? false;
}

const CODED = /^(thời hạn|tiếp nhận)\.([\p{L}\p{N}_-]+)/u;

/** The column whose name `text` begins with, matched longest first; undefined when none does. */
export function columnAtStart(text: string, vocabulary: Vocabulary): NamedColumn | undefined {
  const folded = foldText(text);
  const coded = CODED.exec(folded);
  if (coded !== null) {
    const code = tidyText(text)
      .slice((coded[1] ?? "").length + 1, coded[0].length)
      .toUpperCase();
    const kind = folded.startsWith(TASK_PREFIX) ? "task" : "receipt";
    return { ref: { kind, code }, length: coded[0].length };
  }
  for (const { folded: name, ref } of vocabulary) {
    if (folded.startsWith(name) && /^(?:$|[\s=≠<>≤≥∈;|])/u.test(folded.slice(name.length))) {
      return { ref, length: name.length };
    }
  }
  return undefined;
}

const TASK_PREFIX = "thời hạn.";

/** The column stands on the unit alone: it says nothing of the row. */
export function isOnUnitAlone(ref: ColumnRef): boolean {
  if (ref.kind === "task" || ref.kind === "receipt") return true;
  return ref.kind === "joined" && (ref.join === "unit" || ref.join === "conference");
}
