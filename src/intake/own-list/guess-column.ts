import { foldText } from "../../domain/text.ts";
import { cellText } from "../../workbook/cell-text.ts";
import type { Column } from "../../workbook/declaration.ts";
import { readCell } from "../../workbook/read-cell.ts";
import type { RawCell } from "../../workbook/table.ts";
import { COLLECTIVE, HONORIFIC, SURNAMES } from "../../workbook/typed-words.ts";
import type { ReadingContext } from "../../workbook/value.ts";

/**
 * The column that cells look to be of, by what stands in them; undefined when nothing tells.
 *
 * Only a suggestion: two thirds of the cells must agree, and a free text agrees with nothing.
 */
export function guessColumn(
  cells: readonly RawCell[],
  columns: readonly Column[],
  reading: ReadingContext,
): Column | undefined {
  if (cells.length === 0) return undefined;
  const agrees = (test: (cell: RawCell) => boolean): boolean =>
    cells.filter(test).length * 3 >= cells.length * 2;
  return columns.find((column) => {
    if (column.name !== undefined) return agrees((cell) => isLikeName(cell, column));
    if (column.type === "date") return agrees((cell) => isLikeDay(cell, column, reading));
    if (column.type === "list") return agrees((cell) => isOfList(cell, column, reading));
    return (
      column.type === "unit" && agrees((cell) => reading.unitCode(cellText(cell)) !== undefined)
    );
  });
}

/** Whether a text begins as a name of a person does, titles before it passed over. */
export function isLikePerson(text: string): boolean {
  const folded = foldText(text);
  if (HONORIFIC.test(folded)) return true;
  return folded.includes(" ") && SURNAMES.has(folded.split(" ")[0] ?? "") && !/\d/.test(folded);
}

export function isLikeCollective(text: string): boolean {
  return (
    COLLECTIVE.test(`${foldText(text)} `) ||
    /^(?:tổ|đội|xưởng|phân xưởng|nhóm|khoa|ban|cụm|đoàn|hội) /.test(foldText(text))
  );
}

function isLikeName(cell: RawCell, { name }: Column): boolean {
  if (typeof cell !== "string") return false;
  return isLikePerson(cell) || (name === "subject" && isLikeCollective(cell));
}

function isLikeDay(cell: RawCell, column: Column, reading: ReadingContext): boolean {
  if (typeof cell === "object" && cell !== null) return cell.kind === "day";
  const { value } = readCell(column, cell, reading);
  return typeof value === "string" && (typeof cell === "string" || cell === Number(value));
}

function isOfList(cell: RawCell, column: Column, reading: ReadingContext): boolean {
  const { value } = readCell({ ...column, open: false }, cell, reading);
  return typeof value === "string" || Array.isArray(value);
}
