import { foldText } from "../domain/text.ts";
import type { Column } from "./declaration.ts";
import type { Reading, ReadingContext } from "./value.ts";

export interface ListIndex {
  readonly values: readonly string[];
  /** Each value as the list spells it, by its folded text. */
  readonly spelt: ReadonlyMap<string, string>;
  /** What texts of this column were read as so far: the same few stand in every row. */
  readonly readings: Map<string, Reading>;
}

const known = new WeakMap<ReadingContext["lists"], Map<Column, ListIndex>>();

/** The values that a column's lists hold in this edition; the first spelling of two equal ones. */
export function listIndex(column: Column, { lists }: ReadingContext): ListIndex {
  const ofEdition = known.get(lists) ?? new Map<Column, ListIndex>();
  known.set(lists, ofEdition);
  const before = ofEdition.get(column);
  if (before !== undefined) return before;
  const made = indexOf(column, lists);
  ofEdition.set(column, made);
  return made;
}

function indexOf(column: Column, lists: ReadingContext["lists"]): ListIndex {
  const named = (column.list ?? []).flatMap((name) => lists.get(foldText(name)) ?? []);
  const values = [...(column.values ?? []), ...named];
  const spelt = new Map<string, string>();
  for (const value of values) if (!spelt.has(foldText(value))) spelt.set(foldText(value), value);
  return { values, spelt, readings: new Map() };
}
