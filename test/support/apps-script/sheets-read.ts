import { type Area, areaOfA1, splitA1 } from "./area.ts";
import type { Book } from "./book.ts";
import { type Mask, masked, maskOf } from "./field-mask.ts";
import { type ReadTab, spreadsheetFacts } from "./sheets-facts.ts";
import type { Tab } from "./tab.ts";

export interface Reading {
  readonly ranges: readonly string[] | undefined;
  readonly fields: string | undefined;
  readonly includeGridData: boolean;
}

/**
 * What `spreadsheets.get` answers, and how many cells it read. Cells come when the mask asks for
 * `data`; without a mask, when `includeGridData` does.
 *
 * @throws Error for a mask or a range that cannot be read
 */
export function readSpreadsheet(
  book: Book,
  { ranges, fields, includeGridData }: Reading,
): { readonly facts: unknown; readonly cells: number } {
  const mask: Mask = fields === undefined ? {} : maskOf(fields);
  const takesCells = fields === undefined ? includeGridData : asksForCells(mask);
  const read = ranges === undefined ? wholeTabs(book) : tabsOf(book, ranges);
  const cells = takesCells
    ? read.reduce((sum, { tab }) => sum + tab.lastRow * tab.lastColumn, 0)
    : 0;
  const shown = takesCells ? read : read.map(({ tab }) => ({ tab, areas: [] }));
  return { facts: masked(spreadsheetFacts(book, shown), mask), cells };
}

function asksForCells(mask: Mask): boolean {
  if (mask["*"] !== undefined) return true;
  const inSheets = mask["sheets"];
  if (inSheets === undefined) return false;
  return (
    inSheets["data"] !== undefined ||
    inSheets["*"] !== undefined ||
    Object.keys(inSheets).length === 0
  );
}

function wholeTabs(book: Book): readonly ReadTab[] {
  return book.tabs.map((tab) => ({ tab, areas: [tab.all] }));
}

/** Each tab once, in the order of the workbook, with all of its areas in the order asked. */
function tabsOf(book: Book, ranges: readonly string[]): readonly ReadTab[] {
  const places = ranges.map((text) => placeOfA1(book, text));
  return book.tabs.flatMap((tab) => {
    const areas = places.filter((place) => place.tab === tab).map(({ area }) => area);
    return areas.length === 0 ? [] : [{ tab, areas }];
  });
}

export interface A1Place {
  readonly tab: Tab;
  readonly area: Area;
}

/** @throws Error as Google answers a range that it cannot read */
export function placeOfA1(book: Book, text: string): A1Place {
  const { tab: name, cells } = splitA1(text);
  const whole = name === undefined ? book.tab(unquoted(cells)) : undefined;
  if (whole !== undefined) return { tab: whole, area: whole.all };
  const named = name === undefined ? book.named.find((own) => own.name === cells) : undefined;
  if (named !== undefined) return named;
  const tab = name === undefined ? book.tabs[0] : book.tab(name);
  const area = tab && areaOfA1(cells, tab);
  if (tab === undefined || area === undefined) throw new Error(`Unable to parse range: ${text}`);
  return { tab, area };
}

function unquoted(text: string): string {
  const inner = /^'((?:[^']|'')*)'$/.exec(text)?.[1];
  return inner === undefined ? text : inner.replaceAll("''", "'");
}
