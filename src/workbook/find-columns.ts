import { isBlankCell } from "./blank-value.ts";
import type { Column, Tab } from "./declaration.ts";
import {
  cellKeys,
  columnKeys,
  HEADER_RANKS,
  type HeaderRank,
  headerKey,
  headerText,
} from "./header-key.ts";
import type { RawCell, Table } from "./table.ts";

/** Where the columns of a tab stand in a sheet. */
export interface ColumnSearch {
  readonly columns: readonly Column[];
  /** Sheet row of the headers, 1-based; 1 when no row looks like it. */
  readonly headerRow: number;
  /** 0-based place of each declared column that was found, by key. */
  readonly at: ReadonlyMap<string, number>;
  /** Columns that nobody declared, by folded header; the first of two equal ones. */
  readonly extra: ReadonlyMap<string, { readonly index: number; readonly header: string }>;
  /** Required columns that are not there. */
  readonly missing: readonly Column[];
  /** Optional columns that are not there. */
  readonly absent: readonly Column[];
  /** Declared columns whose header stands several times, each over something; they are not in `at`. */
  readonly ambiguous: readonly { readonly column: Column; readonly indexes: readonly number[] }[];
  /** Columns found only because their header has lost its marks; they are in `at`. */
  readonly guessed: readonly {
    readonly column: Column;
    readonly index: number;
    readonly header: string;
  }[];
}

const HEADER_ROWS_MAX = 10;

/**
 * Finds the declared columns of a tab by their headers, never by position or by part of a header.
 *
 * The header row is the one of the first ten that names most columns: two at least, or all of a
 * narrower tab; without one every column is missing. Of two columns under one header the filled one
 * is meant; both filled is ambiguous.
 */
export function findColumns(tab: Tab, table: Table): ColumnSearch {
  const columns = tab.columns ?? [];
  const headerIndex = headerIndexOf(columns, table);
  const header = headerIndex === undefined ? [] : (table.rows[headerIndex] ?? []);
  const below = headerIndex === undefined ? [] : table.rows.slice(headerIndex + 1);
  const isFilled = (index: number): boolean =>
    below.some((row) => !isBlankCell(row[index] ?? null));
  const matches = matchHeaders(columns, header);
  const at = new Map<string, number>();
  const ambiguous: { column: Column; indexes: readonly number[] }[] = [];
  const guessed: { column: Column; index: number; header: string }[] = [];
  for (const { column, indexes, isGuess } of matches) {
    const filled = indexes.length > 1 ? indexes.filter(isFilled) : indexes;
    const index = filled[0] ?? indexes[0];
    if (filled.length > 1 || index === undefined) {
      ambiguous.push({ column, indexes });
      continue;
    }
    at.set(column.key, index);
    if (isGuess) guessed.push({ column, index, header: headerText(header[index]) ?? "" });
  }
  const taken = new Set(matches.flatMap(({ indexes }) => indexes));
  const found = new Set(matches.map(({ column }) => column));
  const unfound = columns.filter((column) => !found.has(column));
  return {
    columns,
    headerRow: (headerIndex ?? 0) + 1,
    at,
    extra: extraColumns(header, taken),
    missing: unfound.filter(({ required }) => required === true),
    absent: unfound.filter(({ required, type }) => required !== true && type !== "check"),
    ambiguous,
    guessed,
  };
}

interface Match {
  readonly column: Column;
  readonly indexes: readonly number[];
  readonly isGuess: boolean;
}

/** The surest match of every column first taken; a cell names one column only. */
function matchHeaders(columns: readonly Column[], header: readonly RawCell[]): readonly Match[] {
  const cells = header.map(headerText).map((text) => text && cellKeys(text));
  const matches: Match[] = [];
  const taken = new Set<number>();
  let unfound = columns;
  for (const rank of HEADER_RANKS) {
    if (unfound.length === 0) break;
    const named = placesByName(cells, rank);
    if (named.size === 0) continue;
    unfound = unfound.filter((column) => {
      const indexes = placesOf(columnKeys(column, rank), named).filter((at) => !taken.has(at));
      if (indexes.length === 0) return true;
      for (const index of indexes) taken.add(index);
      matches.push({ column, indexes, isGuess: rank === "guessed" });
      return false;
    });
  }
  return matches;
}

type Places = ReadonlyMap<string, readonly number[]>;

/** The places of the cells that may be looked for under a name. */
function placesByName(
  cells: readonly (ReturnType<typeof cellKeys> | "" | undefined)[],
  rank: HeaderRank,
): Places {
  const places = new Map<string, number[]>();
  for (const [index, cell] of cells.entries()) {
    for (const name of cell ? cell(rank) : []) {
      const known = places.get(name);
      if (known === undefined) places.set(name, [index]);
      else if (known[known.length - 1] !== index) known.push(index);
    }
  }
  return places;
}

/** In the order of the sheet, each place once. */
function placesOf(names: readonly string[], places: Places): readonly number[] {
  const [first = [], ...others] = names.flatMap((name) => {
    const found = places.get(name);
    return found === undefined ? [] : [found];
  });
  if (others.length === 0) return first;
  return [...new Set(others.flat().concat(first))].sort((one, other) => one - other);
}

function headerIndexOf(columns: readonly Column[], table: Table): number | undefined {
  const needed = Math.min(2, columns.length);
  let best: { index: number; count: number } | undefined;
  for (const [index, row] of table.rows.slice(0, HEADER_ROWS_MAX).entries()) {
    if (row.filter(mayBeHeader).length <= (best?.count ?? 0)) continue;
    const count = matchHeaders(columns, row).length;
    if (count >= needed && count > (best?.count ?? 0)) best = { index, count };
    if (best?.count === columns.length) break;
  }
  return best?.index;
}

/** A cell names one column at most, and a blank none. */
function mayBeHeader(cell: RawCell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && cell !== "");
}

function extraColumns(
  header: readonly RawCell[],
  taken: ReadonlySet<number>,
): ColumnSearch["extra"] {
  const extra = new Map<string, { index: number; header: string }>();
  for (const [index, cell] of header.entries()) {
    const text = headerText(cell);
    if (text === undefined || taken.has(index) || extra.has(headerKey(text))) continue;
    extra.set(headerKey(text), { index, header: text });
  }
  return extra;
}
