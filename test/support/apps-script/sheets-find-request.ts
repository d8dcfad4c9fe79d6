import type { Book } from "./book.ts";
import type { Execution } from "./execution.ts";
import { protectionRefusal } from "./guards.ts";
import { areaOf, type Fields } from "./sheets-places.ts";
import { notSimulated } from "./simulated.ts";
import { shown, typed } from "./typed-value.ts";

const KNOWN = new Set(["range", "find", "replacement", "matchCase", "matchEntireCell"]);

/**
 * Puts a text into each cell of a range that shows just another one; formulas are passed over, and the
 * new text is read as if a person had typed it. Only whole cells of a given range are simulated.
 */
export function findReplace(
  facts: Fields,
  { run, book }: { readonly run: Execution; readonly book: Book },
): Fields {
  const { range, find, replacement, matchCase, matchEntireCell } = facts;
  const [unknown] = Object.keys(facts).filter((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw notSimulated(`findReplace with ${unknown}`);
  if (range === undefined || matchEntireCell !== true || matchCase !== true) {
    throw notSimulated("findReplace but of whole cells of a range, case by case");
  }
  if (typeof find !== "string" || find === "") throw new Error("The text to find is empty.");
  const { tab, area } = areaOf(book, range);
  const refusal = protectionRefusal(run, { book, tab, area });
  if (refusal !== undefined) throw new Error(refusal);
  let valuesChanged = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const found = tab.at(row, column);
      if (found === undefined || found.formula !== undefined || shown(found, book) !== find)
        continue;
      const { value, formula, format } = typed(replacement ?? "", found, book, run.world.clock.now);
      const cell = tab.cell(row, column);
      cell.value = value;
      if (formula !== undefined) cell.formula = formula;
      if (format !== undefined) cell.format = format;
      valuesChanged++;
    }
  }
  return valuesChanged === 0
    ? { findReplace: {} }
    : { findReplace: { valuesChanged, occurrencesChanged: valuesChanged } };
}
