import { foldText } from "../../domain/text.ts";
import { SIGNATURE } from "../../workbook/typed-words.ts";
import type { ColumnRole } from "./column-roles.ts";
import type { Block } from "./find-blocks.ts";
import type { CarriedGrid } from "./grid.ts";
import { shown } from "./grid.ts";
import { isLikePerson } from "./guess-column.ts";
import { OWN_SIGNATURE, OWN_TOTAL, PAGE_LINE, SECTION_MARK } from "./list-words.ts";

export type RowSort = "record" | "section" | "total" | "signature" | "numbering" | "note";

interface Sorting {
  readonly cells: CarriedGrid;
  readonly roles: readonly ColumnRole[];
}

/**
 * What each row below the headers is, blank ones left out; in doubt a record, so that nothing of it is
 * passed over. Below the last record of the list no line heads anything: it is a note.
 */
export function sortRows(
  block: Block,
  { isLast, ...sorting }: Sorting & { readonly isLast: boolean },
): readonly (readonly [row: number, sort: RowSort])[] {
  const sorted: [row: number, sort: RowSort][] = [];
  let isSigned = false;
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (filledColumns(sorting.cells, row).length === 0) continue;
    const isItem = block.items?.rows.has(row) === true;
    const isFirst = row === block.firstRow;
    const sort: RowSort = isItem ? "record" : sortOf(row, { ...sorting, isFirst, isSigned });
    isSigned ||= sort === "signature";
    sorted.push([row, sort]);
  }
  const last = sorted.map(([, sort]) => sort).lastIndexOf("record");
  if (!isLast || last < 0) return sorted;
  return sorted.map(([row, sort], at) => {
    const isNote = at > last && sort === "section" && !isNameColumn(row, sorting);
    return [row, isNote ? "note" : sort];
  });
}

/** Whether all that stands in a row stands under a name: it may be one. */
function isNameColumn(row: number, { cells, roles }: Sorting): boolean {
  return filledColumns(cells, row).every(
    (column) => roles[column]?.is === "fills" && roles[column]?.target?.name !== undefined,
  );
}

interface RowSorting extends Sorting {
  /** It stands right below the headers, where columns may be numbered. */
  readonly isFirst: boolean;
  /** A line of the signing stood above: what follows without a number of its own is no record. */
  readonly isSigned: boolean;
}

function sortOf(row: number, { cells, roles, isFirst, isSigned }: RowSorting): RowSort {
  const filled = filledColumns(cells, row);
  const texts = filled.map((column) => shown(cells.own(row, column)));
  if (isFirst && isNumbering(texts)) return "numbering";
  if (texts.every(isSignature)) return "signature";
  if (texts.every((text) => PAGE_LINE.test(foldText(text)))) return "note";
  if (isTotal(texts)) return "total";
  const holds = (is: ColumnRole["is"]) => filled.some((column) => roles[column]?.is === is);
  const isNumbered = filled.some(
    (column) => roles[column]?.is === "ordinal" && /^\d/.test(shown(cells.own(row, column))),
  );
  const names = filled.filter(
    (column) => roles[column]?.target?.name !== undefined && roles[column]?.is === "fills",
  );
  if (isSigned && !isNumbered) return "signature";
  if (isNumbered && names.length > 0) return "record";
  if (isHeading(texts)) return isLoneName(texts, names.length > 0) ? "record" : "section";
  if (texts.length === 1 && !holds("fills")) return "note";
  return "record";
}

function filledColumns({ grid, own }: CarriedGrid, row: number): readonly number[] {
  return (grid.rows[row] ?? []).flatMap((_, column) => (own(row, column) === null ? [] : [column]));
}

/** «(1) (2) (3)», «A B 1 2»: the columns numbered for reference. */
function isNumbering(texts: readonly string[]): boolean {
  return (
    texts.length >= 3 && texts.every((text) => /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:\s*=.*)?$/.test(text))
  );
}

function isSignature(text: string): boolean {
  return text.split("\n").every((line) => {
    const folded = foldText(line);
    return (
      folded === "" || SIGNATURE.test(folded) || (folded.length < 80 && OWN_SIGNATURE.test(folded))
    );
  });
}

function isTotal(texts: readonly string[]): boolean {
  const words = texts.filter((text) => !/^[\d\s.,%]*$/.test(text));
  return (
    words.length >= 1 && words.length <= 2 && words.some((text) => OWN_TOTAL.test(foldText(text)))
  );
}

/** One text, with or without its mark in a cell of its own. */
function isHeading(texts: readonly string[]): boolean {
  if (texts.length === 1) return true;
  const [mark = "", ...others] = texts;
  const isMark = mark.length <= 5 && SECTION_MARK.test(`${mark} `) && !/^\d/.test(mark);
  return isMark && others.length === 1;
}

/** A list of names alone has rows of one cell. */
function isLoneName(texts: readonly string[], isInNameColumn: boolean): boolean {
  const [text = ""] = texts;
  return (
    texts.length === 1 &&
    isInNameColumn &&
    isLikePerson(text.replace(/^\d+[.)]\s*/, "")) &&
    !/^[IVX]+[.)]/.test(text)
  );
}
