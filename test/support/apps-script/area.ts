/** A rectangle of cells; rows and columns count from 1, as Google's do. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Side = "rows" | "columns";

export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function a1Of({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** The tab that an A1 text names, if it names one, and the text after `!`. */
export function splitA1(text: string): {
  readonly tab: string | undefined;
  readonly cells: string;
} {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/s.exec(text) ?? [];
  return { tab: quoted?.replaceAll("''", "'") ?? plain, cells: cells ?? "" };
}

/** `A1`, `B2:D9`, `A:C` or `2:5` within a grid; undefined when it is none of them. */
export function areaOfA1(
  text: string,
  grid: { readonly maxRows: number; readonly maxColumns: number },
): Area | undefined {
  const corner = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;
  const [from = "", to = from, extra] = text.trim().split(":");
  const start = corner.exec(from);
  const end = corner.exec(to);
  if (start === null || end === null || extra !== undefined || from === "" || to === "") {
    return undefined;
  }
  if (!text.includes(":") && (start[1] === undefined || start[2] === undefined)) return undefined;
  const columns = [columnNumber(start[1] ?? "A"), end[1] ? columnNumber(end[1]) : grid.maxColumns];
  const rows = [Number(start[2] ?? 1), end[2] ? Number(end[2]) : grid.maxRows];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function holds(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function meets(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** What an area becomes when lines before, in or after it come or go; undefined when all went. */
export function shifted(area: Area, side: Side, at: number, change: number): Area | undefined {
  const start = side === "rows" ? area.row : area.column;
  const count = area[side];
  const moved = shiftedSpan(start, count, at, change);
  if (moved === undefined) return undefined;
  return side === "rows"
    ? { ...area, row: moved.start, rows: moved.count }
    : { ...area, column: moved.start, columns: moved.count };
}

function shiftedSpan(start: number, count: number, at: number, change: number) {
  if (change > 0) {
    if (at <= start) return { start: start + change, count };
    return at < start + count ? { start, count: count + change } : { start, count };
  }
  const gone = (line: number) => Math.min(Math.max(line - at, 0), -change);
  const left = count - (gone(start + count) - gone(start));
  return left === 0 ? undefined : { start: start - gone(start), count: left };
}
