import { cellPlace } from "../cell-name.ts";
import { attribute, xmlTags } from "../xml-tags.ts";

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Covering {
  /** Cells of the range that are no cells of their own, row and column from 1. */
  readonly covered: readonly (readonly [row: number, column: number])[];
}

/** A range of more cells than this is taken for a whole column or sheet: none of it is locked. */
const MOST_CELLS = 100_000;

/** `A1:B3` or `A1`, from 1; undefined for what is no such range. */
export function rangeOf(reference: string): Range | undefined {
  const [first = "", last = first] = reference.split(":");
  const [start, end] = [cellPlace(first), cellPlace(last)];
  if (start === undefined || end === undefined) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** Merges and links over several cells, in the XML behind a sheet's rows. */
export function coveringRanges(tail: string): readonly Covering[] {
  const found: Covering[] = [];
  for (const { local, kind, source } of xmlTags(tail)) {
    if (kind === "close" || (local !== "mergeCell" && local !== "hyperlink")) continue;
    const range = rangeOf(attribute(source, "ref") ?? "");
    if (range === undefined) continue;
    const all = cellsOf(range);
    found.push({ covered: local === "mergeCell" ? all.slice(1) : all.length > 1 ? all : [] });
  }
  return found;
}

function cellsOf({ top, left, bottom, right }: Range): readonly (readonly [number, number])[] {
  const count = (bottom - top + 1) * (right - left + 1);
  if (count > MOST_CELLS) return [];
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => [top + row, left + column] as const),
  ).flat();
}

export interface Growth {
  /** The first row below the headers. */
  readonly firstRow: number;
  /** The last row that had anything before. */
  readonly lastRow: number;
  /** The row that has come in. */
  readonly row: number;
  /** How many rows more the rules are to reach, so that not every row grows them. */
  readonly spare: number;
}

const RULES = /<((?:[\w.-]+:)?)(dataValidation|conditionalFormatting)\s(?:[^>"]|"[^"]*")*>/g;

/**
 * Rules of whole columns grown to a row below them: validations, colours.
 *
 * A rule is taken for one of a column's when its range begins on the first row below the headers, or
 * above it, runs over more than one row, and reached the last row that had anything.
 */
export function grownRanges(tail: string, growth: Growth): string {
  const grown = (ranges: string) =>
    ranges
      .split(/\s+/)
      .map((reference) => grownRange(reference, growth))
      .join(" ");
  const inRules = tail.replace(RULES, (tag) =>
    tag.replace(/(\ssqref=")([^"]*)"/, (_, start: string, all: string) => `${start}${grown(all)}"`),
  );
  return inRules.replace(
    /(<xm:sqref>)([^<]*)(?=<)/g,
    (_, start: string, all: string) => `${start}${grown(all)}`,
  );
}

function grownRange(reference: string, { firstRow, lastRow, row, spare }: Growth): string {
  const range = rangeOf(reference);
  if (range === undefined || range.top > firstRow || range.bottom <= range.top) return reference;
  const isReached = range.bottom >= Math.max(firstRow, lastRow);
  return isReached && range.bottom < row
    ? reference.replace(/\d+$/, String(row + spare))
    : reference;
}
