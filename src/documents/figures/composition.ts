import { compareVietnamese } from "../../domain/name-order.ts";
import { largestRemainders } from "../../domain/shares.ts";
import type { ListedDelegate } from "../rows/listed-delegates.ts";
import { NOT_STATED } from "../wording/shared-words.vi.ts";
import { COMPOSITION, partOfWhole } from "./figure-words.vi.ts";

/**
 * The composition of a list of delegates in words, one line a way of splitting it.
 *
 * The parts of each line add up to all delegates and to 100 %; those who state nothing are a part
 * of their own. A field that nobody states gives no line.
 */
export function compositionLines(delegates: readonly ListedDelegate[]): readonly string[] {
  if (delegates.length === 0) return [];
  const { exemplary, sex, young, directWorker, unit, field } = COMPOSITION;
  return [
    claim(delegates, exemplary, "isExemplary"),
    split(sex.label, delegates, {
      names: [sex.female, sex.male],
      nameOf: ({ sex: own }) => own && sex[own],
    }),
    claim(delegates, young, "isYoung"),
    claim(delegates, directWorker, "isDirectWorker"),
    byUnit(unit.label, delegates),
    ...(delegates.some((delegate) => delegate.field)
      ? [split(field.label, delegates, sorted(named(delegates, (delegate) => delegate.field)))]
      : []),
  ];
}

/** Unit by unit; of very many units how many delegates they have. */
function byUnit(label: string, delegates: readonly ListedDelegate[]): string {
  const groups = named(delegates, ({ unit }) => unit);
  if (groups.names.length <= MANY_UNITS) return split(label, delegates, groups);
  const counts = groups.names.map((name) => delegates.filter(({ unit }) => unit === name).length);
  return `${label}: ${COMPOSITION.unit.many(counts)}`;
}

/** More would fill pages of the body with what a table says better. */
const MANY_UNITS = 30;

interface Groups {
  /** In the order printed. */
  readonly names: readonly string[];
  readonly nameOf: (delegate: ListedDelegate) => string | undefined;
}

function claim(
  delegates: readonly ListedDelegate[],
  words: { readonly label: string; readonly yes: string; readonly no: string },
  key: "isExemplary" | "isYoung" | "isDirectWorker",
): string {
  return split(words.label, delegates, {
    names: [words.yes, words.no],
    nameOf: ({ [key]: holds }) => (holds === undefined ? undefined : holds ? words.yes : words.no),
  });
}

/** The different names that delegates state, in the order in which they first come. */
function named(delegates: readonly ListedDelegate[], nameOf: Groups["nameOf"]): Groups {
  const names = new Set<string>();
  for (const delegate of delegates) names.add(nameOf(delegate) ?? "");
  names.delete("");
  return { names: [...names], nameOf };
}

function sorted({ names, nameOf }: Groups): Groups {
  return { names: [...names].sort(compareVietnamese), nameOf };
}

function split(
  label: string,
  delegates: readonly ListedDelegate[],
  { names, nameOf }: Groups,
): string {
  const stated = names.map((name) => ({
    name,
    count: delegates.filter((delegate) => nameOf(delegate) === name).length,
  }));
  const blanks = delegates.length - stated.reduce((sum, { count }) => sum + count, 0);
  const parts = blanks === 0 ? stated : [...stated, { name: NOT_STATED, count: blanks }];
  const tenths = largestRemainders(parts.map(({ count }) => count));
  const printed = parts.map(({ name, count }, index) =>
    partOfWhole(name, count, tenths[index] ?? 0),
  );
  return `${label}: ${printed.join("; ")}`;
}
