import { type Area, areaOfA1 } from "./area.ts";
import type { Book } from "./book.ts";
import type { Cell } from "./cell.ts";
import { newProtection } from "./protection.ts";
import { bared, emptied } from "./range-values.ts";
import { compareCells } from "./sort.ts";
import type { WorldState } from "./state.ts";
import type { Tab } from "./tab.ts";
import { readValue, shown, typed } from "./typed-value.ts";

/** What people do in the grid, at any moment, also in the middle of a run. Nobody asks them. */
export class Person {
  readonly #world: WorldState;

  constructor(world: WorldState) {
    this.#world = world;
  }

  #book(id: string): Book {
    const book = this.#world.books.get(id);
    if (book === undefined) throw new RangeError(`no spreadsheet ${id}`);
    return book;
  }

  #tab(id: string, name: string): { readonly book: Book; readonly tab: Tab } {
    const book = this.#book(id);
    const tab = book.tab(name);
    if (tab === undefined) throw new RangeError(`no tab ${name}`);
    return { book, tab };
  }

  #area(tab: Tab, a1: string): Area {
    const area = areaOfA1(a1, tab);
    if (area === undefined) throw new RangeError(`no cells ${a1}`);
    return area;
  }

  #cell(id: string, name: string, a1: string): { readonly book: Book; readonly cell: Cell } {
    const { book, tab } = this.#tab(id, name);
    const { row, column } = this.#area(tab, a1);
    return { book, cell: tab.cell(row, column) };
  }

  /** Types a value into a cell; text is read as the file's locale reads it. */
  edit(id: string, tab: string, a1: string, value: unknown): void {
    const { book, cell } = this.#cell(id, tab, a1);
    const { value: kept, formula, format } = typed(value, cell, book, this.#world.clock.now);
    emptied(cell);
    cell.value = kept;
    if (formula !== undefined) cell.formula = formula;
    if (format !== undefined) cell.format = format;
  }

  /** Sets a number format, `@` for plain text. */
  format(id: string, tab: string, a1: string, format: string): void {
    const own = this.#tab(id, tab).tab;
    const area = this.#area(own, a1);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        own.cell(row, column).format = format;
      }
    }
  }

  clear(id: string, tab: string, a1: string): void {
    const { cell } = this.#cell(id, tab, a1);
    emptied(cell);
    bared(cell);
  }

  /** What a formula has come to, since nothing computes here. */
  computed(id: string, tab: string, a1: string, result: string | number | boolean): void {
    this.#cell(id, tab, a1).cell.value = result;
  }

  /** Sorts every line below the frozen ones by a column, 1 = A. */
  sort(id: string, name: string, column: number, isUp = true): void {
    const { tab } = this.#tab(id, name);
    const row = tab.frozenRows + 1;
    const area = { ...tab.all, row, rows: tab.maxRows - tab.frozenRows };
    tab.sort(area, (one, other) => compareCells(one, other, isUp), column);
  }

  insertRow(id: string, name: string, before: number): void {
    const { book, tab } = this.#tab(id, name);
    book.change(tab, "rows", before, 1);
  }

  deleteRow(id: string, name: string, row: number): void {
    const { book, tab } = this.#tab(id, name);
    book.change(tab, "rows", row, -1);
  }

  insertColumn(id: string, name: string, before: number): void {
    const { book, tab } = this.#tab(id, name);
    book.change(tab, "columns", before, 1);
  }

  deleteColumn(id: string, name: string, column: number): void {
    const { book, tab } = this.#tab(id, name);
    book.change(tab, "columns", column, -1);
  }

  renameTab(id: string, name: string, newName: string): void {
    this.#tab(id, name).tab.name = newName;
  }

  deleteTab(id: string, name: string): void {
    const { book, tab } = this.#tab(id, name);
    book.removeTab(tab);
  }

  addTab(id: string, name: string): void {
    this.#book(id).addTab(name, { rows: 1000, columns: 26 });
  }

  hideRows(id: string, name: string, rows: readonly number[]): void {
    for (const row of rows) this.#tab(id, name).tab.hiddenRows.add(row);
  }

  /** The rows that a filter hides from now on. */
  filterOut(id: string, name: string, rows: readonly number[]): void {
    const { filteredRows } = this.#tab(id, name).tab;
    filteredRows.clear();
    for (const row of rows) filteredRows.add(row);
  }

  merge(id: string, name: string, a1: string): void {
    const { tab } = this.#tab(id, name);
    tab.merges.push(this.#area(tab, a1));
  }

  /** Protects cells, or the whole tab, for `editors` and the owner alone. */
  protect(id: string, name: string, a1: string | undefined, editors: readonly string[]): void {
    const { book, tab } = this.#tab(id, name);
    const state = newProtection(book, a1 === undefined ? undefined : this.#area(tab, a1));
    state.editors.clear();
    for (const editor of editors) state.editors.add(editor);
    tab.protections.push(state);
  }

  share(id: string, email: string, role: "editor" | "viewer" | "none"): void {
    const book = this.#book(id);
    book.editors.delete(email);
    book.viewers.delete(email);
    if (role === "editor") book.editors.add(email);
    if (role === "viewer") book.viewers.add(email);
  }

  /** Puts the file into the bin: every later call to it is S14. */
  deleteFile(id: string): void {
    this.#book(id).isDeleted = true;
  }

  /** What a script would read there, without any run. */
  value(id: string, name: string, a1: string): unknown {
    const { book, cell } = this.#cell(id, name, a1);
    return readValue(cell, book);
  }

  formula(id: string, name: string, a1: string): string {
    return this.#cell(id, name, a1).cell.formula ?? "";
  }

  note(id: string, name: string, a1: string): string {
    return this.#cell(id, name, a1).cell.note ?? "";
  }

  /** The grid as people see it, to its last filled cell. */
  sees(id: string, name: string): readonly (readonly string[])[] {
    const { book, tab } = this.#tab(id, name);
    return Array.from({ length: tab.lastRow }, (_, row) =>
      Array.from({ length: tab.lastColumn }, (__, column) =>
        shown(tab.at(row + 1, column + 1), book),
      ),
    );
  }

  tabs(id: string): readonly string[] {
    return this.#book(id).tabs.map(({ name }) => name);
  }
}
