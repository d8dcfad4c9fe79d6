import { columnLetters } from "../../workbook/column-letters.ts";

/** `B7` of row 7 and column 2. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column - 1)}${row}`;
}

/** Row and column, both from 1, of `B7` or `$B$7`; undefined for anything else. */
export function cellPlace(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (found === null) return undefined;
  let column = 0;
  for (const letter of (found[1] ?? "").toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return { row: Number(found[2]), column };
}

/** `'Danh mục'` in a reference: quoted always, its own quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
