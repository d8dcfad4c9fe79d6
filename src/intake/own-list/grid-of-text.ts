import type { Grid } from "./grid.ts";
import { itemOf } from "./items.ts";

/**
 * The cells of a text as it is pasted or saved: by tabs, else by semicolons, else by commas.
 *
 * A cell in quotes may hold the separator, line breaks and doubled quotes, as Excel and a CSV write
 * it. A comma separates only where most lines hold as many of them: a sentence stays one cell, and so
 * does an item of a list without a table.
 */
export function gridOfText(text: string, name = ""): Grid {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return { name, rows: parsed(plain, separatorOf(plain)).map(withoutBlankEnd) };
}

type Separator = "\t" | ";" | "," | "";

function separatorOf(text: string): Separator {
  if (text.includes("\t")) return "\t";
  for (const sign of [";", ","] as const) {
    const rows = parsed(text, sign).filter((cells) => cells.some((cell) => cell.trim() !== ""));
    const counts = rows.map(({ length }) => length);
    const most = mode(counts.filter((count) => count > 1));
    const agreeing = counts.filter((count) => count === most).length;
    const isItems = rows.every(({ length }, at) => length !== most || isItem(rows[at]?.join(sign)));
    if (most !== undefined && most >= 3 && agreeing >= 2 && agreeing * 2 >= counts.length)
      return isItems ? "" : sign;
  }
  return "";
}

/** «1. Ông Nguyễn Văn A, Trưởng phòng, Sở …»: its commas part no cells. */
function isItem(line: string | undefined): boolean {
  return line !== undefined && itemOf(line) !== undefined;
}

function mode(counts: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** A quote begins a quoted cell only where a closing one ends it; any other quote is a letter. */
function parsed(text: string, separator: Separator): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const quoted = separator === "" ? undefined : quotedCell(text, at, separator);
    const end = quoted?.end ?? plainEnd(text, at, separator);
    rows[rows.length - 1]?.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows;
}

function quotedCell(text: string, at: number, separator: Separator) {
  if (text[at] !== '"') return undefined;
  let cell = "";
  for (let next = at + 1; next < text.length; next++) {
    if (text[next] !== '"') cell += text[next];
    else if (text[next + 1] === '"') {
      cell += '"';
      next++;
    } else {
      const after = text[next + 1];
      const closes = after === undefined || after === "\n" || after === separator;
      return closes ? { cell, end: next + 1 } : undefined;
    }
  }
  return undefined;
}

function plainEnd(text: string, at: number, separator: Separator): number {
  for (let next = at; next < text.length; next++) {
    if (text[next] === "\n" || (separator !== "" && text[next] === separator)) return next;
  }
  return text.length;
}

function withoutBlankEnd(cells: readonly string[]): readonly (string | null)[] {
  const kept = cells.map((cell) => (cell.trim() === "" ? null : cell));
  while (kept.length > 0 && kept[kept.length - 1] === null) kept.pop();
  return kept;
}
