import type { Board } from "../../board/board.ts";
import type { Place } from "../../domain/finding.ts";
import { columnIndex } from "../../output/findings-sheet.vi.ts";
import { type LoadedBook, linksInto } from "./loaded-book.ts";

/** The workbooks that were read, and what was found in them. */
interface Read {
  readonly office: LoadedBook;
  readonly books: readonly LoadedBook[];
  readonly board: Board;
}

/** Address of the cell of a finding. */
export function placeLinks({ office, books, board }: Read): (place: Place) => string | undefined {
  const toCell = linksInto([office, ...books], "");
  const { intake, edition } = board.reckoning;
  const sheets = [...intake.sheets, edition.units.sheet];
  return ({ book, sheet, row, column }) => {
    if (row === undefined) return undefined;
    const found = sheets.find((own) => own.book === book && own.tab.name === sheet);
    const title = found?.title ?? sheet;
    return toCell({ book, sheet: title, row, column: columnIndex(found, column) + 1 });
  };
}
