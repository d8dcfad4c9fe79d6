import { type Area, holds, meets } from "./area.ts";
import type { Cell } from "./cell.ts";
import type { GMetadataFinder, GProtection, GRange, GSheet } from "./google.ts";
import { demandInGrid, protectionRefusal } from "./guards.ts";
import { addMetadata, FakeDeveloperMetadataFinder } from "./metadata.ts";
import { FakeProtection, newProtection } from "./protection.ts";
import { FakeRangeLook } from "./range-look.ts";
import { readCells } from "./range-place.ts";
import { FakeSheet } from "./sheet.ts";
import { asReal, notSimulated } from "./simulated.ts";
import { compareCells } from "./sort.ts";
import { FakeDataValidationBuilder } from "./validation.ts";

/** A range whole: its neighbours, its merges, its protection. */
export class FakeRange extends FakeRangeLook {
  getSheet(): GSheet {
    return asReal(new FakeSheet(this.run, this.book, this.place.tab));
  }

  #at(area: Area): GRange {
    const { tab } = this.place;
    if (!holds(tab.all, area)) this.run.fail("S18");
    return asReal(new FakeRange(this.run, { ...this.place, area }));
  }

  getCell(row: number, column: number): GRange {
    const { area } = this.place;
    const cell = { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 };
    if (!holds(area, cell)) throw new Error("Cell reference out of range");
    return this.#at(cell);
  }

  offset(down: number, right: number, rows?: number, columns?: number): GRange {
    const { area } = this.place;
    return this.#at({
      row: area.row + down,
      column: area.column + right,
      rows: rows ?? area.rows,
      columns: columns ?? area.columns,
    });
  }

  canEdit(): boolean {
    return protectionRefusal(this.run, this.place) === undefined;
  }

  activate(): GRange {
    this.book.active = this.place.tab;
    this.book.selected = this.getA1Notation();
    return asReal(this);
  }

  #demandRights(): void {
    demandInGrid(this.run, this.place);
    const refusal = protectionRefusal(this.run, this.place);
    if (refusal !== undefined) throw new Error(refusal);
  }

  #merge(areas: readonly Area[]): GRange {
    this.#demandRights();
    const { tab } = this.place;
    for (const area of areas) {
      if (tab.merges.some((merge) => meets(merge, area) && !holds(area, merge))) {
        this.run.fail("S23");
      }
      tab.merges = [...tab.merges.filter((merge) => !meets(merge, area)), area];
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          if (row !== area.row || column !== area.column) tab.forget(row, column);
        }
      }
    }
    return asReal(this);
  }

  merge(): GRange {
    return this.#merge([this.place.area]);
  }

  mergeAcross(): GRange {
    const { area } = this.place;
    return this.#merge(
      Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 })),
    );
  }

  mergeVertically(): GRange {
    const { area } = this.place;
    return this.#merge(
      Array.from({ length: area.columns }, (_, at) => ({
        ...area,
        column: area.column + at,
        columns: 1,
      })),
    );
  }

  breakApart(): GRange {
    this.#demandRights();
    const { tab, area } = this.place;
    if (tab.merges.some((merge) => meets(merge, area) && !holds(area, merge))) this.run.fail("S23");
    tab.merges = tab.merges.filter((merge) => !meets(merge, area));
    return asReal(this);
  }

  getMergedRanges(): GRange[] {
    const { tab, area } = this.place;
    readCells(this.run, { ...this.place, area: { ...area, rows: 1, columns: 1 } }, () => null);
    return tab.merges.filter((merge) => meets(merge, area)).map((merge) => this.#at(merge));
  }

  isPartOfMerge(): boolean {
    const { tab, area } = this.place;
    readCells(this.run, { ...this.place, area: { ...area, rows: 1, columns: 1 } }, () => null);
    return tab.merges.some((merge) => meets(merge, area));
  }

  protect(): GProtection {
    this.#demandRights();
    const { tab, area } = this.place;
    const state = newProtection(this.book, area);
    tab.protections.push(state);
    return asReal(new FakeProtection(this.run, this.book, tab, state));
  }

  /** By one column, as a number or as `{ column, ascending }`; columns count on the sheet. */
  sort(spec: unknown): GRange {
    this.#demandRights();
    const column = typeof spec === "number" ? spec : Reflect.get(Object(spec), "column");
    if (typeof column !== "number") throw notSimulated("Range.sort by several columns");
    const isUp = typeof spec === "number" || Reflect.get(Object(spec), "ascending") !== false;
    const { tab, area } = this.place;
    const up = (one: Cell | undefined, other: Cell | undefined) => compareCells(one, other, isUp);
    tab.sort(area, up, column);
    return asReal(this);
  }

  insertCheckboxes(...values: unknown[]): GRange {
    const rule = new FakeDataValidationBuilder().requireCheckbox(...(values as [])).build();
    return this.setDataValidation(rule);
  }

  addDeveloperMetadata(...parts: unknown[]): GRange {
    const { tab, area } = this.place;
    if (area.columns !== tab.maxColumns && area.rows !== tab.maxRows) {
      throw new Error(
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
      );
    }
    addMetadata(this.book, { tab, area }, parts);
    return asReal(this);
  }

  createDeveloperMetadataFinder(): GMetadataFinder {
    const { tab, area } = this.place;
    const isWithin = (state: { tab: unknown; area: Area | undefined }) =>
      state.tab === tab && state.area !== undefined && meets(state.area, area);
    return asReal(new FakeDeveloperMetadataFinder(this.run, this.book, isWithin));
  }
}
