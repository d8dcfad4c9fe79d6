import { type Area, areaOfA1, holds, splitA1 } from "./area.ts";
import type { Book } from "./book.ts";
import type { Cell } from "./cell.ts";
import { enumName } from "./enums.ts";
import type {
  GMetadata,
  GMetadataFinder,
  GProtection,
  GRange,
  GSheet,
  GSpreadsheet,
} from "./google.ts";
import { type Place, protectionRefusal, valueRefusal } from "./guards.ts";
import { addMetadata, FakeDeveloperMetadata, FakeDeveloperMetadataFinder } from "./metadata.ts";
import { FakeProtection, newProtection } from "./protection.ts";
import { FakeRange } from "./range.ts";
import { bared, emptied, storeValues } from "./range-values.ts";
import { demandTab } from "./sheet-lines.ts";
import { FakeSheetOverlay } from "./sheet-overlay.ts";
import { asFake, asReal, wrongParameters } from "./simulated.ts";
import { FakeSpreadsheet } from "./spreadsheet.ts";
import type { Tab } from "./tab.ts";

export class FakeSheet extends FakeSheetOverlay {
  static tabOf(given: unknown, method: string): { readonly book: Book; readonly tab: Tab } {
    const sheet = asFake(FakeSheet, given, method);
    return { book: sheet.book, tab: sheet.tab };
  }

  getName(): string {
    demandTab(this.run, this.book, this.tab);
    return this.tab.name;
  }

  getSheetName(): string {
    return this.getName();
  }

  getSheetId(): number {
    return this.tab.id;
  }

  getIndex(): number {
    return this.book.tabs.indexOf(this.tab) + 1;
  }

  getParent(): GSpreadsheet {
    return asReal(new FakeSpreadsheet(this.run, this.book));
  }

  #range(area: Area): GRange {
    return asReal(new FakeRange(this.run, { book: this.book, tab: this.tab, area }));
  }

  getRange(
    row: number | string,
    column?: number | null,
    rows?: number | null,
    columns?: number | null,
  ): GRange {
    if (typeof row === "string") {
      const { tab, cells } = splitA1(row);
      const area = areaOfA1(cells, this.tab);
      if (area === undefined || (tab !== undefined && tab !== this.tab.name)) {
        this.run.fail("S18range");
      }
      if (!holds(this.tab.all, area)) this.run.fail("S18");
      return this.#range(area);
    }
    const area = { row, column: column ?? Number.NaN, rows: rows ?? 1, columns: columns ?? 1 };
    const isWhole = Object.values(area).every((part) => typeof part === "number");
    if (!isWhole || Number.isNaN(area.column)) {
      const given = [row, column, rows, columns].filter((part) => part !== undefined);
      throw new Error(wrongParameters(given, "SpreadsheetApp.Sheet.getRange"));
    }
    if (area.rows < 1) throw new Error("The number of rows in the range must be at least 1.");
    if (area.columns < 1) throw new Error("The number of columns in the range must be at least 1.");
    if (area.row < 1 || area.column < 1)
      throw new Error("The starting row or column of the range is too small.");
    if (!holds(this.tab.all, area)) this.run.fail("S18");
    return this.#range(area);
  }

  getDataRange(): GRange {
    demandTab(this.run, this.book, this.tab);
    const rows = Math.max(this.tab.lastRow, 1);
    const columns = Math.max(this.tab.lastColumn, 1);
    return this.#range({ row: 1, column: 1, rows, columns });
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const range = this.getRange(row, column, rows, columns);
    return asFake(FakeRange, range, "SpreadsheetApp.Sheet.getSheetValues").getValues();
  }

  /** After the last row that has content, growing the grid when it is full. */
  appendRow(values: unknown[]): GSheet {
    demandTab(this.run, this.book, this.tab);
    const row = this.tab.lastRow + 1;
    if (row > this.tab.maxRows) this.insertRowsAfter(this.tab.maxRows, 1);
    if (values.length > this.tab.maxColumns) {
      this.insertColumnsAfter(this.tab.maxColumns, values.length - this.tab.maxColumns);
    }
    const area = { row, column: 1, rows: 1, columns: Math.max(values.length, 1) };
    const place: Place = { book: this.book, tab: this.tab, area };
    const refusal = valueRefusal(this.run, place, [values]);
    if (refusal !== undefined) throw new Error(refusal);
    storeValues(this.run, place, [values]);
    this.run.writes.settle();
    return asReal(this);
  }

  #everyCell(change: (cell: Cell) => void): GSheet {
    this.#demandRights(this.tab.all);
    for (let row = 1; row <= this.tab.maxRows; row++) {
      for (let column = 1; column <= this.tab.maxColumns; column++) {
        const cell = this.tab.at(row, column);
        if (cell !== undefined) change(cell);
      }
    }
    return asReal(this);
  }

  #demandRights(area: Area): void {
    demandTab(this.run, this.book, this.tab);
    const refusal = protectionRefusal(this.run, { book: this.book, tab: this.tab, area });
    if (refusal !== undefined) throw new Error(refusal);
  }

  clear(): GSheet {
    this.#everyCell((cell) => {
      emptied(cell);
      bared(cell);
    });
    this.tab.conditions = [];
    return asReal(this);
  }

  clearContents(): GSheet {
    return this.#everyCell(emptied);
  }

  clearFormats(): GSheet {
    this.tab.conditions = [];
    return this.#everyCell(bared);
  }

  clearNotes(): GSheet {
    return this.#everyCell((cell) => {
      delete cell.note;
    });
  }

  setName(name: string): GSheet {
    if (this.book.tabs.some((tab) => tab !== this.tab && tab.name === name)) {
      this.run.fail("S19", name);
    }
    this.tab.name = name;
    return asReal(this);
  }

  activate(): GSheet {
    this.book.active = this.tab;
    return asReal(this);
  }

  hideSheet(): GSheet {
    if (this.book.tabs.filter((tab) => !tab.isHidden).length === 1 && !this.tab.isHidden) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.tab.isHidden = true;
    return asReal(this);
  }

  showSheet(): GSheet {
    this.tab.isHidden = false;
    return asReal(this);
  }

  isSheetHidden(): boolean {
    return this.tab.isHidden;
  }

  getTabColor(): string | null {
    return this.tab.color;
  }

  setTabColor(color: string | null): GSheet {
    this.tab.color = color;
    return asReal(this);
  }

  setHiddenGridlines(isHidden: boolean): GSheet {
    this.tab.hasHiddenGridlines = isHidden;
    return asReal(this);
  }

  copyTo(target: GSpreadsheet): GSheet {
    return asFake(FakeSpreadsheet, target, "SpreadsheetApp.Sheet.copyTo").insertSheet(
      `Copy of ${this.tab.name}`,
      { template: asReal<GSheet>(this) },
    );
  }

  protect(): GProtection {
    this.#demandRights(this.tab.all);
    const state = newProtection(this.book, undefined);
    this.tab.protections.push(state);
    return asReal(new FakeProtection(this.run, this.book, this.tab, state));
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GProtection[] {
    const isSheet = enumName(type, "Sheet.getProtections") === "SHEET";
    return this.tab.protections
      .filter(({ area }) => (area === undefined) === isSheet)
      .map((state) =>
        asReal<GProtection>(new FakeProtection(this.run, this.book, this.tab, state)),
      );
  }

  addDeveloperMetadata(...parts: unknown[]): GSheet {
    addMetadata(this.book, { tab: this.tab, area: undefined }, parts);
    return asReal(this);
  }

  getDeveloperMetadata(): GMetadata[] {
    return this.book.metadata
      .filter(({ tab, area }) => tab === this.tab && area === undefined)
      .map((state) => asReal<GMetadata>(new FakeDeveloperMetadata(this.run, this.book, state)));
  }

  createDeveloperMetadataFinder(): GMetadataFinder {
    const isWithin = (state: { tab: Tab | undefined }) => state.tab === this.tab;
    return asReal(new FakeDeveloperMetadataFinder(this.run, this.book, isWithin));
  }
}
