import type { Side } from "./area.ts";
import { type Book, CELL_LIMIT } from "./book.ts";
import type { Execution } from "./execution.ts";
import type { GSheet } from "./google.ts";
import { protectionRefusal } from "./guards.ts";
import { InBook } from "./in-book.ts";
import { asReal } from "./simulated.ts";
import type { Tab } from "./tab.ts";

/** The lines of a tab: how many, where, hidden, how wide. */
export class FakeSheetLines extends InBook {
  protected readonly tab: Tab;

  constructor(run: Execution, book: Book, tab: Tab) {
    super(run, book);
    this.tab = tab;
  }

  #insert(side: Side, at: number, howMany: number): GSheet {
    demandTab(this.run, this.book, this.tab);
    const lines = side === "rows" ? this.tab.maxRows : this.tab.maxColumns;
    if (at < 1 || at > lines + 1 || howMany < 1) this.run.fail("S18size");
    const across = side === "rows" ? this.tab.maxColumns : this.tab.maxRows;
    if (this.book.cells + howMany * across > CELL_LIMIT) this.run.fail("S21");
    this.book.change(this.tab, side, at, howMany);
    return asReal(this);
  }

  #remove(side: Side, at: number, howMany: number): void {
    demandTab(this.run, this.book, this.tab);
    const lines = side === "rows" ? this.tab.maxRows : this.tab.maxColumns;
    if (at < 1 || howMany < 1 || at + howMany - 1 > lines) {
      throw new Error(`Those ${side} are out of bounds.`);
    }
    const frozen = side === "rows" ? this.tab.frozenRows : this.tab.frozenColumns;
    const left = lines - frozen - (howMany - Math.max(0, frozen - at + 1));
    if (left < 1) throw new Error(`You can't delete all the ${side} that are not frozen.`);
    const area =
      side === "rows"
        ? { ...this.tab.all, row: at, rows: howMany }
        : { ...this.tab.all, column: at, columns: howMany };
    const refusal = protectionRefusal(this.run, { book: this.book, tab: this.tab, area });
    if (refusal !== undefined) throw new Error(refusal);
    this.book.change(this.tab, side, at, -howMany);
  }

  insertRowsAfter(after: number, howMany: number): GSheet {
    return this.#insert("rows", after + 1, howMany);
  }

  insertRowsBefore(before: number, howMany: number): GSheet {
    return this.#insert("rows", before, howMany);
  }

  insertRowAfter(after: number): GSheet {
    return this.#insert("rows", after + 1, 1);
  }

  insertRowBefore(before: number): GSheet {
    return this.#insert("rows", before, 1);
  }

  insertColumnsAfter(after: number, howMany: number): GSheet {
    return this.#insert("columns", after + 1, howMany);
  }

  insertColumnsBefore(before: number, howMany: number): GSheet {
    return this.#insert("columns", before, howMany);
  }

  insertColumnAfter(after: number): GSheet {
    return this.#insert("columns", after + 1, 1);
  }

  insertColumnBefore(before: number): GSheet {
    return this.#insert("columns", before, 1);
  }

  deleteRows(at: number, howMany: number): void {
    this.#remove("rows", at, howMany);
  }

  deleteRow(at: number): GSheet {
    this.#remove("rows", at, 1);
    return asReal(this);
  }

  deleteColumns(at: number, howMany: number): void {
    this.#remove("columns", at, howMany);
  }

  deleteColumn(at: number): GSheet {
    this.#remove("columns", at, 1);
    return asReal(this);
  }

  getMaxRows(): number {
    return this.tab.maxRows;
  }

  getMaxColumns(): number {
    return this.tab.maxColumns;
  }

  getLastRow(): number {
    demandTab(this.run, this.book, this.tab);
    return this.tab.lastRow;
  }

  getLastColumn(): number {
    demandTab(this.run, this.book, this.tab);
    return this.tab.lastColumn;
  }

  getFrozenRows(): number {
    return this.tab.frozenRows;
  }

  getFrozenColumns(): number {
    return this.tab.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.tab.maxRows) throw new Error("You can't freeze all visible rows.");
    this.tab.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.tab.maxColumns) {
      throw new Error("You can't freeze all visible columns.");
    }
    this.tab.frozenColumns = columns;
  }

  hideRows(at: number, howMany = 1): void {
    eachLine(at, howMany, (row) => this.tab.hiddenRows.add(row));
  }

  showRows(at: number, howMany = 1): void {
    eachLine(at, howMany, (row) => this.tab.hiddenRows.delete(row));
  }

  hideColumns(at: number, howMany = 1): void {
    eachLine(at, howMany, (column) => this.tab.hiddenColumns.add(column));
  }

  showColumns(at: number, howMany = 1): void {
    eachLine(at, howMany, (column) => this.tab.hiddenColumns.delete(column));
  }

  isRowHiddenByUser(row: number): boolean {
    return this.tab.hiddenRows.has(row);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.tab.filteredRows.has(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.tab.hiddenColumns.has(column);
  }

  getColumnWidth(column: number): number {
    return this.tab.widths.get(column) ?? 100;
  }

  setColumnWidth(column: number, width: number): GSheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(at: number, howMany: number, width: number): GSheet {
    if (at + howMany - 1 > this.tab.maxColumns) this.run.fail("S18");
    eachLine(at, howMany, (column) => this.tab.widths.set(column, width));
    return asReal(this);
  }

  setRowHeight(row: number, height: number): GSheet {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(at: number, howMany: number, height: number): GSheet {
    if (at + howMany - 1 > this.tab.maxRows) this.run.fail("S18");
    eachLine(at, howMany, (row) => this.tab.heights.set(row, height));
    return asReal(this);
  }

  autoResizeColumn(column: number): GSheet {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(at: number, howMany: number): GSheet {
    if (at + howMany - 1 > this.tab.maxColumns) this.run.fail("S18");
    return asReal(this);
  }

  autoResizeRows(at: number, howMany: number): GSheet {
    if (at + howMany - 1 > this.tab.maxRows) this.run.fail("S18");
    return asReal(this);
  }
}

/** Throws when the person deleted the tab meanwhile. */
export function demandTab(run: Execution, book: Book, tab: Tab): void {
  if (!book.tabs.includes(tab)) run.fail("S18sheet");
}

function eachLine(at: number, howMany: number, act: (line: number) => void): void {
  for (let line = at; line < at + howMany; line++) act(line);
}
