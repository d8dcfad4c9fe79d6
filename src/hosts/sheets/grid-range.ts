import type { ApiRange } from "./api-types.ts";

/**
 * `B7:B26` or `B7` of a tab as the Sheets service names it: from 0, the end outside.
 *
 * @throws RangeError for anything else
 */
export function gridRange(range: string, sheetId: number): ApiRange {
  const [, from, first, to = from, last = first] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(range) ?? [];
  if (from === undefined || first === undefined) throw new RangeError(`no range: ${range}`);
  return {
    sheetId,
    startRowIndex: Number(first) - 1,
    endRowIndex: Number(last),
    startColumnIndex: columnNumber(from) - 1,
    endColumnIndex: columnNumber(to ?? from),
  };
}

/** `D15:D14`: the rows of a table that has none. */
export function isEmptyRange(range: string): boolean {
  const { startRowIndex = 0, endRowIndex = 0 } = gridRange(range, 0);
  return endRowIndex <= startRowIndex;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
