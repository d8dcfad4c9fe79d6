import { type Area, a1Of } from "./area.ts";
import type { Cell } from "./cell.ts";
import type { Execution } from "./execution.ts";
import { demandInGrid, type Place, protectionRefusal } from "./guards.ts";
import { InBook } from "./in-book.ts";
import { asFake } from "./simulated.ts";

/** Where a range stands: its corners and sides, which ask no service. */
export class FakeRangePlace extends InBook {
  protected readonly place: Place;

  constructor(run: Execution, place: Place) {
    super(run, place.book);
    this.place = place;
  }

  static placeOf(given: unknown, method: string): Place {
    return asFake(FakeRangePlace, given, method).place;
  }

  getA1Notation(): string {
    return a1Of(this.place.area);
  }

  getRow(): number {
    return this.place.area.row;
  }

  getRowIndex(): number {
    return this.place.area.row;
  }

  getColumn(): number {
    return this.place.area.column;
  }

  getNumRows(): number {
    return this.place.area.rows;
  }

  getNumColumns(): number {
    return this.place.area.columns;
  }

  getLastRow(): number {
    return this.place.area.row + this.place.area.rows - 1;
  }

  getLastColumn(): number {
    return this.place.area.column + this.place.area.columns - 1;
  }

  getGridId(): number {
    return this.place.tab.id;
  }
}

/** Reads each cell of a place, after the buffer went down and the price was paid. */
export function readCells<Value>(
  run: Execution,
  place: Place,
  read: (cell: Cell | undefined) => Value,
): Value[][] {
  const { tab, area } = place;
  run.writes.read(tab, area.rows * area.columns);
  demandInGrid(run, place);
  return Array.from({ length: area.rows }, (_, index) =>
    Array.from({ length: area.columns }, (__, at) =>
      read(tab.at(area.row + index, area.column + at)),
    ),
  );
}

/** The first cell alone, at the price of one. */
export function readFirst<Value>(
  run: Execution,
  place: Place,
  read: (cell: Cell | undefined) => Value,
): Value {
  const area: Area = { ...place.area, rows: 1, columns: 1 };
  const [[value] = []] = readCells(run, { ...place, area }, read);
  return value as Value;
}

type Change = (cell: Cell, index: number, at: number) => void;

/** Buffers a change of each cell; where it may not be, the next sheet call says so. */
export function writeCells(
  run: Execution,
  place: Place,
  change: Change,
  refusal: string | undefined = protectionRefusal(run, place),
): void {
  demandInGrid(run, place);
  const { book, area } = place;
  const apply = () => changeCells(place, change);
  run.writes.add({ book, cells: area.rows * area.columns, apply }, refusal);
}

/** As `writeCells`, in force for the very next write: what a rule lets in is judged when written. */
export function ruleCells(run: Execution, place: Place, change: Change): void {
  demandInGrid(run, place);
  const refusal = protectionRefusal(run, place);
  run.writes.add({ book: place.book, cells: 0, apply: () => {} }, refusal);
  if (refusal === undefined) changeCells(place, change);
}

function changeCells({ tab, area }: Place, change: Change): void {
  const rows = Math.min(area.rows, tab.maxRows - area.row + 1);
  const columns = Math.min(area.columns, tab.maxColumns - area.column + 1);
  for (let index = 0; index < rows; index++) {
    for (let at = 0; at < columns; at++) {
      change(tab.cell(area.row + index, area.column + at), index, at);
    }
  }
}
