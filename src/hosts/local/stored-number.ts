import { cellName } from "./cell-name.ts";
import { openParts, partText } from "./xlsx-parts.ts";
import { attribute, firstTag, xmlElements } from "./xml-tags.ts";

/** Where a cell stands; row and column from 0. */
export interface StoredAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Looks up the number that stands in the file for a cell; undefined: none. */
export type StoredNumbers = (at: StoredAt) => number | undefined;

/** Numbers as the file has them; a sheet is gone through once, when it is first asked for. */
export function storedNumbers(bytes: Uint8Array): StoredNumbers {
  const sheets = new Map<string, ReadonlyMap<string, number>>();
  return ({ sheet, row, column }) => {
    const numbers = sheets.get(sheet) ?? numbersOf(bytes, sheet);
    sheets.set(sheet, numbers);
    return numbers.get(cellName(row + 1, column + 1));
  };
}

function numbersOf(bytes: Uint8Array, sheet: string): ReadonlyMap<string, number> {
  const { parts, sheets } = openParts(bytes);
  const numbers = new Map<string, number>();
  for (const { tag, inner } of xmlElements(partText(parts, sheets.get(sheet) ?? ""), "c")) {
    const name = attribute(tag.source, "r");
    const start = firstTag(inner, "v")?.end;
    if (name === undefined || start === undefined) continue;
    const number = Number(inner.slice(start, inner.indexOf("<", start)));
    if (Number.isFinite(number)) numbers.set(name, number);
  }
  return numbers;
}
