import type { Snapshot } from "../../src/commands/snapshot.ts";
import type { RawCell, Table, Workbook } from "../../src/workbook/table.ts";
import { mapTables } from "./changed-table.ts";

/** What hands may do to a workbook without changing what it says. */
export interface Handling {
  readonly seed: number;
  readonly rows: boolean;
  readonly columns: boolean;
  readonly headers: boolean;
  readonly extraColumns: number;
  readonly blankRows: boolean;
  readonly titleRows: number;
}

/** The row that a row of the handled workbooks was before: `book | tab | row`. */
export type RowBefore = (book: string, tab: string, row: number) => number;

/** Tabs that people write nothing into. */
const UNTOUCHED: ReadonlySet<string> = new Set(["Hướng dẫn", "Quy định", "Danh sách chọn"]);

/** Every tab handled in its own way, and the way back. */
export function handled(
  snapshot: Snapshot,
  handling: Handling,
): { readonly snapshot: Snapshot; readonly rowBefore: RowBefore } {
  const origins = new Map<string, readonly number[]>();
  const changed = mapTables(snapshot, (table, workbook) => {
    if (UNTOUCHED.has(table.name) || table.rows.length === 0) return table;
    const { rows, origin } = handledRows(table, random(handling.seed, workbook, table), handling);
    origins.set(`${workbook.name} | ${table.name}`, origin);
    return { ...table, rows, hiddenRows: handling.blankRows ? 3 : 0 };
  });
  const rowBefore: RowBefore = (book, tab, row) =>
    origins.get(`${book} | ${tab}`)?.[row - 1] ?? Number.NaN;
  return { snapshot: changed, rowBefore };
}

type Row = readonly RawCell[];
type Random = (below: number) => number;

/** A row and where it stood; 0 for one that stood nowhere. */
interface Line {
  readonly cells: Row;
  readonly row: number;
}

function handledRows(table: Table, below: Random, handling: Handling) {
  const width = Math.max(...table.rows.map(({ length }) => length));
  const whole = table.rows.map((row) =>
    Array.from({ length: width }, (_, index) => row[index] ?? null),
  );
  const [header, ...body] = whole.map((cells, index): Line => ({ cells, row: index + 1 }));
  if (header === undefined) throw new RangeError(`«${table.name}» is empty`);
  const shuffledBody = handling.rows ? shuffled(body, below) : body;
  const spaced = shuffledBody.flatMap((one): readonly Line[] =>
    handling.blankRows && below(7) === 0
      ? [{ cells: header.cells.map(() => (below(3) === 0 ? " \u00a0" : null)), row: 0 }, one]
      : [one],
  );
  const titles = Array.from(
    { length: handling.titleRows },
    (_, index): Line => ({
      cells: [index === 0 ? "SỞ CÔNG THƯƠNG" : null],
      row: 0,
    }),
  );
  const headed = handling.headers ? header.cells.map((cell) => retyped(cell, below)) : header.cells;
  const lines = [...titles, { cells: headed, row: header.row }, ...spaced];
  const at = lines.findIndex(({ row }) => row === header.row);
  const order = columnOrder(width, below, handling);
  const rows = lines.map(({ cells }, line) =>
    line < at ? cells : order.map((place) => cellAt(cells, place, line - at)),
  );
  return { rows, origin: lines.map(({ row }) => row) };
}

function cellAt(cells: Row, place: number, line: number): RawCell {
  if (place >= 0) return cells[place] ?? null;
  return line === 0 ? `Cột riêng ${-place}` : "ghi riêng";
}

/** Places of the columns as they stand now; below 0 is a column put in between. */
function columnOrder(width: number, below: Random, { columns, extraColumns }: Handling): number[] {
  const places = Array.from({ length: width }, (_, index) => index);
  const order = columns ? [...shuffled(places, below)] : places;
  for (let extra = 1; extra <= extraColumns; extra++)
    order.splice(below(order.length + 1), 0, -extra);
  return order;
}

const RETYPED: readonly ((header: string) => string)[] = [
  (header) => header,
  (header) => header.toUpperCase(),
  (header) => header.toLowerCase(),
  (header) => header.normalize("NFD"),
  (header) => `  ${header.replaceAll(" ", " \u00a0")} `,
  (header) => `${header}\u200b`,
  (header) => header.replace(/òa(?!\p{L})/gu, "oà").replace(/ụy(?!\p{L})/gu, "uỵ"),
];

function retyped(cell: RawCell, below: Random): RawCell {
  return typeof cell === "string" ? (RETYPED[below(RETYPED.length)]?.(cell) ?? cell) : cell;
}

function shuffled<T>(items: readonly T[], below: Random): readonly T[] {
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = below(index + 1);
    const moved = mixed.splice(index, 1, ...mixed.slice(other, other + 1));
    mixed.splice(other, 1, ...moved);
  }
  return mixed;
}

/** A small generator of its own for each tab, so that a failing seed says everything. */
function random(seed: number, workbook: Workbook, table: Table): Random {
  let state = seed >>> 0;
  for (const letter of `${workbook.name}/${table.name}`)
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
