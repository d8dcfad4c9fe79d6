import type { FindingCode, Severity } from "../../src/domain/finding.ts";
import type { Row } from "./row.ts";

/** A violation put into the sample on purpose, before its row has a number. */
export interface Plant {
  readonly code: FindingCode;
  readonly rule?: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly column?: string;
  readonly unit?: string;
  readonly why: string;
}

export interface PlantedOn extends Plant {
  /** The row itself; absent when the finding stands on no row. */
  readonly row?: Row;
}

/** Keeps what was planted, in the order of planting. */
export class Planting {
  readonly planted: PlantedOn[] = [];

  on(row: Row, plant: Plant): void {
    this.planted.push({ ...plant, row });
  }

  rowless(plant: Plant): void {
    this.planted.push(plant);
  }
}

/** The row that `matches` as the `count`-th, 1 the first. @throws RangeError when there are fewer */
export function nthRow(rows: readonly Row[], count: number, matches: (row: Row) => boolean): Row {
  const found = rows.filter(matches)[count - 1];
  if (found === undefined) throw new RangeError(`the sample has no ${count}th such row`);
  return found;
}

/** The first row whose cells equal those of `cells`. @throws RangeError when there is none */
export function rowWith(rows: readonly Row[], cells: Row): Row {
  return nthRow(rows, 1, (row) =>
    Object.entries(cells).every(([header, cell]) => row[header] === cell),
  );
}
