import { foldText } from "../../domain/text.ts";
import type { Tab } from "../../workbook/declaration.ts";
import type { Block } from "./find-blocks.ts";
import { columnsNamed } from "./header-names.ts";
import { TAB_WORDS } from "./list-words.ts";

/** Which tab a list is for. */
export interface TabChoice {
  /** The tab that fits best; undefined when none does at all. */
  readonly tab: Tab | undefined;
  readonly isSure: boolean;
}

/**
 * The tab that a list is for, by the lines above it and by its headers.
 *
 * Sure is: the lines above say so and the headers fit no other tab better, or the headers fit one tab
 * alone and more of its own words. A list of names alone fits several: then it is asked.
 */
export function chooseTab(
  blocks: readonly Block[],
  heading: readonly string[],
  tabs: readonly Tab[],
): TabChoice {
  const headers = blocks.flatMap(({ headers: own }) => own.map((texts) => texts.join(" ")));
  const parts = blocks.flatMap(({ headers: own }) => own.flat());
  const named = TAB_WORDS.filter(([, words]) => heading.some((line) => words.test(foldText(line))));
  const scored = tabs
    .map((tab) => ({
      tab,
      fit: fitOf([...new Set([...headers, ...parts])], tab),
      isNamed: named[0]?.[0] === tab.key,
    }))
    .filter(({ fit, isNamed, tab }) => isNamed || (fit > 0 && tab.key !== UNITS))
    .sort((one, other) => weight(other) - weight(one));
  const [best, second] = scored;
  if (best === undefined) return { tab: undefined, isSure: false };
  const lead = weight(best) - (second === undefined ? 0 : weight(second));
  return { tab: best.tab, isSure: (best.isNamed && best.fit > 0 && lead >= 1) || lead >= 2 };
}

/** A list of units is seldom sent: it is one only where it says so, or where somebody does. */
const UNITS = "units";

function weight({ fit, isNamed }: { readonly fit: number; readonly isNamed: boolean }): number {
  return fit + (isNamed ? NAMED_WEIGHT : 0);
}

const NAMED_WEIGHT = 2;

/** How many different columns of the tab the headers name; a column that others lack counts twice. */
function fitOf(headers: readonly string[], tab: Tab): number {
  const found = new Map<string, boolean>();
  for (const header of headers) {
    for (const column of columnsNamed(header, tab).slice(0, 1)) {
      found.set(column.key, TELLING.has(column.key));
    }
  }
  return [...found].reduce((sum, [, isTelling]) => sum + (isTelling ? 2 : 1), 0);
}

/** Columns by which the lists of one tab are told from those of another. */
const TELLING: ReadonlySet<string> = new Set([
  ...[
    "composition",
    "conference",
    "standsFor",
    "awardForm",
    "achievements",
    "recognitions",
    "subject",
  ],
  ...[
    "title",
    "minutes",
    "video",
    "indicator",
    "measure",
    "previousPeriod",
    "count",
    "type",
    "year",
  ],
]);
