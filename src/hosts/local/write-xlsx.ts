import type { NamedRange } from "hucre";
import { writeXlsx as writeSource } from "hucre/xlsx";
import { columnLetters } from "../../workbook/column-letters.ts";
import type { WrittenBook, WrittenSheet } from "../../workbook/written-book.ts";
import { quotedSheet } from "./cell-name.ts";
import { storedText } from "./cell-text.ts";
import { finishBook } from "./finish-book.ts";
import { type SheetCells, sheetCells } from "./written-cells.ts";
import { BASE_FONT } from "./written-looks.ts";
import { writtenSheet } from "./written-sheet.ts";
import { sharedTexts } from "./written-texts.ts";

/** Every written workbook bears this day: equal input gives equal bytes on any clock. */
const FIXED_DATE = new Date(Date.UTC(2020, 0, 1));
const LISTS = "_danh_sach";

/**
 * The bytes of a workbook, equal for equal input whatever the clock and the zone.
 *
 * No text becomes a formula, whatever it begins with; a text longer than a cell may hold is cut
 * with «…». Lists too long for a dropdown rule stand in a hidden tab of their own.
 *
 * @throws RangeError when a merge is no range, or two sheets bear one name
 */
export async function writeXlsx(book: WrittenBook): Promise<Uint8Array> {
  const names = book.sheets.map(({ name }) => name.toLowerCase());
  if (new Set(names).size !== names.length) throw new RangeError(`one name twice: ${names}`);
  const lists: (readonly string[])[] = [];
  const listRange = (values: readonly string[]) => listColumn(lists, values);
  const texts = sharedTexts();
  const cells: SheetCells[] = [];
  const sheetOf = (sheet: WrittenSheet) => {
    const own = sheetCells(sheet, texts);
    cells.push(own);
    return writtenSheet(sheet, own, listRange);
  };
  const sheets = book.sheets.map(sheetOf);
  if (lists.length > 0) sheets.push(sheetOf(listSheet(lists)));
  const bytes = await writeSource({
    sheets,
    properties: { title: storedText(book.title), created: FIXED_DATE, modified: FIXED_DATE },
    namedRanges: [
      ...(book.names ?? []).map(({ name, range }) => ({ name, range })),
      ...book.sheets.flatMap(printedTitles),
    ],
    defaultFont: BASE_FONT,
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ hidden }) => hidden !== true),
    ),
  });
  return finishBook(bytes, cells, texts);
}

/**
 * Frozen rows stand at the top of every printed page. Not by the library's own `printTitlesRow`: it
 * leaves the sheet's name unquoted, and then no program reads the range.
 */
function printedTitles({ name, frozenRows = 0 }: WrittenSheet): readonly NamedRange[] {
  if (frozenRows === 0) return [];
  const range = `${quotedSheet(name)}!$1:$${frozenRows}`;
  return [{ name: "_xlnm.Print_Titles", range, scope: name }];
}

/** The cells of a list; a list that several rules share is written once. */
function listColumn(lists: (readonly string[])[], values: readonly string[]): string {
  const known = lists.findIndex((list) => list.join("\n") === values.join("\n"));
  const column = known === -1 ? lists.push(values) - 1 : known;
  const letters = columnLetters(column);
  return `${quotedSheet(LISTS)}!$${letters}$1:$${letters}$${values.length}`;
}

function listSheet(lists: readonly (readonly string[])[]): WrittenSheet {
  const rows = Array.from({ length: longest(lists) }, (_, row) =>
    lists.map((list) => ({ value: list[row] ?? null })),
  );
  return { name: LISTS, columns: lists.map(() => ({ width: 200 })), rows, hidden: true };
}

function longest(lists: readonly (readonly string[])[]): number {
  return Math.max(...lists.map(({ length }) => length));
}
