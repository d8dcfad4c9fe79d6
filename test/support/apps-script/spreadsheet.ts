import { areaOfA1, holds, splitA1 } from "./area.ts";
import { CELL_LIMIT, type NamedState } from "./book.ts";
import { enumName } from "./enums.ts";
import type {
  GMetadata,
  GMetadataFinder,
  GNamedRange,
  GProtection,
  GRange,
  GSheet,
  GSpreadsheet,
} from "./google.ts";
import { addMetadata, FakeDeveloperMetadata, FakeDeveloperMetadataFinder } from "./metadata.ts";
import { FakeNamedRange } from "./named-range.ts";
import { FakeProtection } from "./protection.ts";
import { FakeRange } from "./range.ts";
import { FakeRangePlace } from "./range-place.ts";
import { FakeSheet } from "./sheet.ts";
import { asReal } from "./simulated.ts";
import { demandEditor, FakeSpreadsheetFile } from "./spreadsheet-file.ts";
import type { Tab } from "./tab.ts";

const NEW_TAB = { rows: 1000, columns: 26 };

export class FakeSpreadsheet extends FakeSpreadsheetFile {
  #sheet(tab: Tab): GSheet {
    return asReal(new FakeSheet(this.run, this.book, tab));
  }

  getSheets(): GSheet[] {
    return this.book.tabs.map((tab) => this.#sheet(tab));
  }

  getNumSheets(): number {
    return this.book.tabs.length;
  }

  getSheetByName(name: string): GSheet | null {
    const tab = this.book.tab(name);
    return tab === undefined ? null : this.#sheet(tab);
  }

  getSheetById(id: number): GSheet | null {
    const tab = this.book.tabs.find((own) => own.id === id);
    return tab === undefined ? null : this.#sheet(tab);
  }

  getActiveSheet(): GSheet {
    const tab = this.book.active ?? this.book.tabs[0];
    if (tab === undefined) this.run.fail("S18sheet");
    return this.#sheet(tab);
  }

  setActiveSheet(sheet: GSheet): GSheet {
    this.book.active = FakeSheet.tabOf(sheet, "SpreadsheetApp.Spreadsheet.setActiveSheet").tab;
    return sheet;
  }

  moveActiveSheet(position: number): void {
    const tab = this.book.active ?? this.book.tabs[0];
    if (tab === undefined || position < 1 || position > this.book.tabs.length) {
      this.run.fail("S18size");
    }
    this.book.tabs.splice(this.book.tabs.indexOf(tab), 1);
    this.book.tabs.splice(position - 1, 0, tab);
  }

  /** Name, index and `{ template }` in Google's orders; each may be missing. */
  insertSheet(...parts: unknown[]): GSheet {
    demandEditor(this.run, this.book);
    const name = parts.find((part) => typeof part === "string") ?? this.#freeName();
    const index = parts.find((part) => typeof part === "number") ?? this.book.tabs.length;
    const options = parts.find((part) => typeof part === "object" && part !== null);
    if (this.book.tab(name) !== undefined) this.run.fail("S19", name);
    const template = options === undefined ? undefined : Reflect.get(options, "template");
    const source =
      template === undefined
        ? undefined
        : FakeSheet.tabOf(template, "SpreadsheetApp.Spreadsheet.insertSheet").tab;
    const size =
      source === undefined ? NEW_TAB : { rows: source.maxRows, columns: source.maxColumns };
    if (this.book.cells + size.rows * size.columns > CELL_LIMIT) this.run.fail("S21");
    const tab = this.book.addTab(name, size, { index });
    source?.copyInto(tab);
    this.book.active = tab;
    return this.#sheet(tab);
  }

  #freeName(): string {
    const stem = this.run.world.language === "vi" ? "Trang tính" : "Sheet";
    let number = this.book.tabs.length + 1;
    while (this.book.tab(`${stem}${number}`) !== undefined) number += 1;
    return `${stem}${number}`;
  }

  deleteSheet(sheet: GSheet): void {
    demandEditor(this.run, this.book);
    const { tab } = FakeSheet.tabOf(sheet, "SpreadsheetApp.Spreadsheet.deleteSheet");
    if (!this.book.tabs.includes(tab)) this.run.fail("S18sheet");
    if (this.book.tabs.length === 1) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    this.book.removeTab(tab);
  }

  /** S18range for a text that names no tab or no cells. */
  getRange(a1: string): GRange {
    const { tab: name, cells } = splitA1(a1);
    const tab = name === undefined ? (this.book.active ?? this.book.tabs[0]) : this.book.tab(name);
    const area = tab === undefined ? undefined : areaOfA1(cells, tab);
    if (tab === undefined || area === undefined) this.run.fail("S18range");
    if (!holds(tab.all, area)) this.run.fail("S18");
    return asReal(new FakeRange(this.run, { book: this.book, tab, area }));
  }

  getRangeByName(name: string): GRange | null {
    const state = this.book.named.find((own) => own.name === name);
    if (state === undefined) return null;
    return asReal(new FakeRange(this.run, { book: this.book, tab: state.tab, area: state.area }));
  }

  getNamedRanges(): GNamedRange[] {
    return this.book.named.map((state) =>
      asReal<GNamedRange>(new FakeNamedRange(this.run, this.book, state)),
    );
  }

  setNamedRange(name: string, range: GRange): void {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
      throw new Error(`Invalid named range name: ${name}`);
    const { tab, area } = FakeRangePlace.placeOf(range, "SpreadsheetApp.Spreadsheet.setNamedRange");
    this.removeNamedRange(name);
    this.book.named.push({ name, tab, area } satisfies NamedState);
  }

  removeNamedRange(name: string): void {
    const at = this.book.named.findIndex((own) => own.name === name);
    if (at >= 0) this.book.named.splice(at, 1);
  }

  toast(message: string, title = "", _seconds: number | null = 5): void {
    this.run.toasts.push(title === "" ? message : `${title}: ${message}`);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GProtection[] {
    const isSheet = enumName(type, "Spreadsheet.getProtections") === "SHEET";
    return this.book.tabs.flatMap((tab) =>
      tab.protections
        .filter(({ area }) => (area === undefined) === isSheet)
        .map((state) => asReal<GProtection>(new FakeProtection(this.run, this.book, tab, state))),
    );
  }

  /** The copy belongs to whoever runs the script, and carries no protection. */
  copy(title: string): GSpreadsheet {
    const { locale, timeZone } = this.book;
    const book = this.run.world.newBook({ title, locale, timeZone, owner: this.run.user });
    for (const tab of this.book.tabs) {
      const size = { rows: tab.maxRows, columns: tab.maxColumns };
      tab.copyInto(book.addTab(tab.name, size));
    }
    return asReal(new FakeSpreadsheet(this.run, book));
  }

  addDeveloperMetadata(...parts: unknown[]): GSpreadsheet {
    addMetadata(this.book, { tab: undefined, area: undefined }, parts);
    return asReal(this);
  }

  getDeveloperMetadata(): GMetadata[] {
    return this.book.metadata
      .filter(({ tab }) => tab === undefined)
      .map((state) => asReal<GMetadata>(new FakeDeveloperMetadata(this.run, this.book, state)));
  }

  createDeveloperMetadataFinder(): GMetadataFinder {
    return asReal(new FakeDeveloperMetadataFinder(this.run, this.book, () => true));
  }
}
