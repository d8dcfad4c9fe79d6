import {
  type Cell,
  type CellValue,
  ParseError,
  type Sheet,
  type Workbook as SourceBook,
} from "hucre";
import { readXlsx as readSource } from "hucre/xlsx";
import type { Grid } from "../../intake/own-list/grid.ts";
import type { RawCell, Table, Workbook } from "../../workbook/table.ts";
import { HostError } from "../host-error.ts";
import { type CellSource, rawCell } from "./read-cell.ts";
import { storedNumbers } from "./stored-number.ts";
import { guardedParts } from "./zip-guard.ts";
import { storeParts } from "./zip-parts.ts";

/**
 * Reads every tab of an .xlsx, hidden tabs and hidden rows included, in the workbook's order.
 *
 * Row and column numbers are the sheet's own: blank rows in between stay as empty arrays, trailing
 * blank rows and cells are cut. Of merged cells only the first has a value. Strings come untouched.
 *
 * @param name what people call the file; it stands in every error
 * @throws HostError "workbook-encrypted" | "workbook-old-format" | "workbook-truncated" |
 *   "workbook-too-large" | "workbook-unreadable"
 */
export async function readXlsx(name: string, bytes: Uint8Array): Promise<Workbook> {
  const tables = (await readSheets(name, bytes)).map(({ table }) => table);
  return { name, tables };
}

/** The same cells with their joins, for lists whose joined cells speak for the rows beside them. */
export async function readGrids(name: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  return (await readSheets(name, bytes)).map(({ table, sheet }) => ({
    name: table.name,
    rows: table.rows,
    merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      firstRow: startRow,
      lastRow: endRow,
      firstColumn: startCol,
      lastColumn: endCol,
    })),
  }));
}

async function readSheets(name: string, bytes: Uint8Array) {
  const source = await openSource(name, bytes);
  const is1904 = source.dateSystem === "1904";
  const numberAt = storedNumbers(bytes);
  return source.sheets.map((sheet) => {
    const stored = (row: number, column: number) => numberAt({ sheet: sheet.name, row, column });
    return { sheet, table: readTable(sheet, { is1904, stored }) };
  });
}

async function openSource(name: string, bytes: Uint8Array): Promise<SourceBook> {
  const unpacked = storeParts(guardedParts(name, bytes));
  try {
    return await readSource(unpacked, { readStyles: true });
  } catch (error) {
    const tooLarge = error instanceof ParseError && /cells|bounds/.test(error.message);
    const code = tooLarge ? "workbook-too-large" : "workbook-unreadable";
    throw new HostError(code, { file: name, bytes: bytes.length }, error);
  }
}

interface Reading {
  readonly is1904: boolean;
  /** The number that a cell of the file holds, for dates that no calendar knows. */
  readonly stored: (row: number, column: number) => number | undefined;
}

function readTable(sheet: Sheet, { is1904, stored }: Reading): Table {
  const covered = coveredCells(sheet);
  const { odd, linked } = specialCells(sheet);
  const careful = rowsOf(covered, odd);
  const readCarefully = (value: CellValue, row: number, column: number): RawCell => {
    const key = `${row},${column}`;
    if (covered.has(key)) return null;
    const cell: Cell | undefined = sheet.cells?.get(key);
    const source: CellSource = { value, is1904, stored: () => stored(row, column) };
    return rawCell(cell === undefined ? source : { ...source, cell });
  };
  const rows = sheet.rows.map((values, row) => {
    const isCareful = careful.has(row);
    const cells = values.map((value, column): RawCell => {
      if (isCareful || typeof value === "number" || value instanceof Date) {
        return readCarefully(value, row, column);
      }
      return value === "" ? null : value;
    });
    return withoutTrailingBlanks(cells);
  });
  addBlankLinks(linked, rows);
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  const hiddenRows = rows.filter((row, at) => row.length > 0 && isHidden(sheet, at)).length;
  return hiddenRows === 0 ? { name: sheet.name, rows } : { name: sheet.name, rows, hiddenRows };
}

/** Cells of which the value alone does not tell what they say, by place: most sheets have few. */
interface SpecialCells {
  /** Errors, and formulas, which may have no value. */
  readonly odd: readonly string[];
  readonly linked: readonly (readonly [place: string, address: string])[];
}

function specialCells(sheet: Sheet): SpecialCells {
  const odd: string[] = [];
  const linked: [string, string][] = [];
  sheet.cells?.forEach(({ type, formula, hyperlink }, place) => {
    if (type === "error" || formula !== undefined) odd.push(place);
    if (hyperlink !== undefined) linked.push([place, hyperlink.target]);
  });
  return { odd, linked };
}

/** Rows of places like `7,2`. */
function rowsOf(...places: readonly Iterable<string>[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const some of places) {
    for (const place of some) rows.add(Number.parseInt(place, 10));
  }
  return rows;
}

function isHidden(sheet: Sheet, row: number): boolean {
  return sheet.rowDefs?.get(row)?.hidden === true;
}

/** A link without any text of its own is read as its address. */
function addBlankLinks(linked: SpecialCells["linked"], rows: RawCell[][]): void {
  for (const [place, target] of linked) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const own = rows[row];
    if (own === undefined || !/^https?:/i.test(target)) continue;
    const text = own[column] ?? null;
    if (text !== null && (typeof text !== "string" || text.trim() !== "")) continue;
    while (own.length <= column) own.push(null);
    own[column] = target;
  }
}

function coveredCells(sheet: Sheet): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const lastRow = Math.min(endRow, sheet.rows.length - 1);
    for (let row = startRow; row <= lastRow; row++) {
      const lastColumn = Math.min(endCol, (sheet.rows[row]?.length ?? 0) - 1);
      for (let column = startCol; column <= lastColumn; column++) {
        if (row !== startRow || column !== startCol) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

function withoutTrailingBlanks(cells: RawCell[]): RawCell[] {
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}
