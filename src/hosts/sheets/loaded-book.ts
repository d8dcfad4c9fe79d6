import type { WorkbookDeclaration } from "../../workbook/declaration.ts";
import type { Workbook } from "../../workbook/table.ts";
import type { CellLink } from "../../workbook/written-book.ts";
import type { ApiSpreadsheet } from "./api-types.ts";
import { readWorkbook } from "./read-workbook.ts";

/** A spreadsheet that was read: what it says, and how its tabs are found again. */
export interface LoadedBook {
  readonly id: string;
  readonly workbook: Workbook;
  /** Number of each tab by its title. */
  readonly sheetIds: Readonly<Record<string, number>>;
}

/** A spreadsheet as it was read, before it has its place among others. */
export type ReadBook = Omit<LoadedBook, "id">;

interface BookPlace {
  readonly id: string;
  /** Names of workbooks that were read before: two of one name are told apart. */
  readonly taken: ReadonlySet<string>;
  readonly ownUnit?: string | undefined;
}

export function readBook(book: ApiSpreadsheet, declaration: WorkbookDeclaration): ReadBook {
  return { workbook: readWorkbook(book, declaration), sheetIds: sheetIdsOf(book) };
}

export function placedBook(
  { workbook, sheetIds }: ReadBook,
  { id, taken, ownUnit }: BookPlace,
): LoadedBook {
  let name = workbook.name;
  for (let copy = 2; taken.has(name); copy++) name = `${workbook.name} (${copy})`;
  const own = ownUnit === undefined ? {} : { ownUnit };
  return { id, workbook: { ...workbook, name, ...own }, sheetIds };
}

export function sheetIdsOf({ sheets = [] }: ApiSpreadsheet): Readonly<Record<string, number>> {
  return Object.fromEntries(
    sheets.map(({ properties }) => [properties?.title ?? "", properties?.sheetId ?? 0]),
  );
}

/** Addresses of cells in the books that were read; of the office's own book within itself. */
export function linksInto(
  books: readonly LoadedBook[],
  officeId: string,
): (link: CellLink) => string | undefined {
  const byName = new Map(books.map((book) => [book.workbook.name, book]));
  return ({ book = "", sheet, row, column }) => {
    const found = byName.get(book);
    const sheetId = found?.sheetIds[sheet];
    if (found === undefined || sheetId === undefined) return undefined;
    const at = `#gid=${sheetId}&range=${letters(column)}${row}`;
    return found.id === officeId
      ? at
      : `https://docs.google.com/spreadsheets/d/${found.id}/edit${at}`;
  };
}

/** 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : letters(rest) + letter;
}
