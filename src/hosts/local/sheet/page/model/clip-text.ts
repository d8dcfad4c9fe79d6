/**
 * Cells as the text that spreadsheets lay on the clipboard: a tab between cells, a line a row, and a
 * cell that holds either, or begins with a quote, between quotes.
 */
export function clipText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Reads such a text, of Excel, LibreOffice, Word or a plain list; the last line's end makes no row. */
export function clipRows(text: string): readonly (readonly string[])[] {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const { cell, end } = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    rows.at(-1)?.push(cell);
    if (source[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows;
}

interface Read {
  readonly cell: string;
  /** Where the sign after the cell stands. */
  readonly end: number;
}

function plainCell(source: string, at: number): Read {
  const found = /[^\t\n]*/y;
  found.lastIndex = at;
  const cell = found.exec(source)?.[0] ?? "";
  return { cell, end: at + cell.length };
}

/** A quote that nothing closes is a quote that somebody typed. */
function quotedCell(source: string, at: number): Read {
  const whole = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  whole.lastIndex = at;
  const found = whole.exec(source);
  if (found === null) return plainCell(source, at);
  return { cell: (found[1] ?? "").replace(/""/g, '"'), end: at + found[0].length };
}
