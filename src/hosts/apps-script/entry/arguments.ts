import { type Regulations, readRegulations } from "../../../commands/regulation-book.ts";
import { foldText, nearestText, tidyText } from "../../../domain/text.ts";
import { ARGUMENT_WORDS } from "../../../output/entry-words.vi.ts";
import type { Tab } from "../../../workbook/declaration.ts";
import type { RawCell, Table } from "../../../workbook/table.ts";
import { DECLARATIONS } from "./declarations.ts";
import { rawRows, type SheetValues } from "./raw-rows.ts";

/** A wrong argument, in a sentence for the cell; caught by `answered`. */
export class WrongArgument extends Error {}

export const RECORD_TABS: readonly Tab[] = DECLARATIONS.entry.tabs.filter(
  ({ kind }) => kind === "records",
);

/** What a function gives the cell; whatever goes wrong is a sentence, never an error. */
export function answered<T>(name: string, answer: () => T): T | string {
  try {
    return answer();
  } catch (fault) {
    if (fault instanceof WrongArgument) return `${name}: ${fault.message}.`;
    const told = fault instanceof Error ? fault.message : String(fault);
    return `${name}: ${ARGUMENT_WORDS.ownFault(told)}.`;
  }
}

export function textOf(value: unknown): string {
  const [[cell = null] = []] = rawRows([[value]]);
  if (cell === null || typeof cell === "object") return "";
  return tidyText(String(cell));
}

export function tabOf(value: unknown): Tab {
  const typed = textOf(value);
  const tab = RECORD_TABS.find(({ name }) => foldText(name) === foldText(typed));
  if (tab !== undefined) return tab;
  const names = RECORD_TABS.map(({ name }) => name);
  throw new WrongArgument(ARGUMENT_WORDS.unknownTab(typed, nearestText(typed, names), names));
}

export function rowsOf(name: string, value: unknown): Table["rows"] {
  if (!isRange(value)) throw new WrongArgument(ARGUMENT_WORDS.noRange(name));
  return rawRows(value);
}

export function isRange(value: unknown): value is SheetValues {
  return Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
}

export function regulationsOf(value: unknown): Regulations {
  const told = isRange(value) ? readRegulations(rawRows(value), DECLARATIONS) : undefined;
  if (told === undefined) throw new WrongArgument(ARGUMENT_WORDS.noRegulations);
  return told;
}

/** `tab; range; tab2; range2; …`: each tab once, the first stands. */
export function tablesOf(pairs: readonly unknown[]): readonly Table[] {
  if (pairs.length % 2 !== 0) throw new WrongArgument(ARGUMENT_WORDS.oddPairs);
  const tables: Table[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const { name } = tabOf(pairs[index]);
    const rows = rowsOf(`vùng của ${name}`, pairs[index + 1]);
    if (!tables.some((table) => table.name === name)) tables.push({ name, rows });
  }
  return tables;
}

/** One answer for one cell, a column or block of answers for a range; a blank cell answers nothing. */
export function eachCell(
  value: unknown,
  answer: (cell: RawCell, place: { row: number; column: number }) => string | number,
): string | number | (string | number)[][] {
  if (!isRange(value)) {
    const [[cell = null] = []] = rawRows([[value]]);
    return answer(cell, { row: 0, column: 0 });
  }
  return rawRows(value).map((cells, row) =>
    cells.map((cell, column) => (cell === null ? "" : answer(cell, { row, column }))),
  );
}
