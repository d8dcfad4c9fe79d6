import { cellText } from "../../workbook/cell-text.ts";
import type { Table } from "../../workbook/table.ts";
import type { WrittenCell } from "../../workbook/written-book.ts";
import type { ApiRequest } from "./api-types.ts";

/** Rows that a batch put below the last one of a tab, each cell by its column; 0 = column A. */
export interface SentRows {
  readonly rows: readonly (readonly WrittenCell["value"][])[];
  /** Where each column stood when the batch was made. */
  readonly at: ReadonlyMap<string, number>;
}

/** The tab as it stands after the batch. */
interface Standing {
  readonly table: Table;
  readonly sheetId: number;
  readonly at: ReadonlyMap<string, number>;
}

/** Which of the rows landed under other headers, from 0, and the requests that take them back. */
export interface StrayRows {
  readonly strays: readonly number[];
  readonly requests: readonly ApiRequest[];
}

/**
 * Nothing can be appended by header: whoever moves columns between our reading and our writing has our
 * rows under other headers. Such a row is known by every cell of it; one that came in before the
 * columns moved has moved with them and is none.
 */
export function strayRows({ rows, at }: SentRows, standing: Standing): StrayRows {
  const { table, sheetId } = standing;
  if ([...at].every(([key, index]) => standing.at.get(key) === index)) {
    return { strays: [], requests: [] };
  }
  const lines = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const line = table.rows.findIndex((cells, at) => holdsJust(cells, row) && !lines.has(at));
    if (line !== -1) lines.set(line, index);
  }
  return {
    strays: [...lines.values()],
    requests: [...lines].flatMap(([row, index]) =>
      (rows[index] ?? []).flatMap((value, column) => {
        const text = cellText(value);
        return text === "" ? [] : [replaceText({ sheetId, row, column }, text, "")];
      }),
    ),
  };
}

/** Puts a text into a cell that shows just the other one by then; any other cell stays as it is. */
export function replaceText(
  place: { readonly sheetId: number; readonly row: number; readonly column: number },
  find: string,
  replacement: string,
): ApiRequest {
  const { sheetId, row, column } = place;
  const range = {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
  return { findReplace: { range, find, replacement, matchCase: true, matchEntireCell: true } };
}

function holdsJust(cells: Table["rows"][number], row: SentRows["rows"][number]): boolean {
  return row.every(
    (value, column) =>
      cellText(value) === "" || JSON.stringify(cells[column] ?? null) === JSON.stringify(value),
  );
}
