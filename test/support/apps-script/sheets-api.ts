import { isDateFormat, isPercentFormat } from "numfmt";
import { type Area, areaOfA1, splitA1 } from "./area.ts";
import type { Book } from "./book.ts";
import type { Cell } from "./cell.ts";
import type { Execution } from "./execution.ts";
import { type Mask, masked, maskOf } from "./field-mask.ts";
import type { Fields } from "./sheets-places.ts";
import { applyRequest } from "./sheets-requests.ts";
import { notSimulated, Simulated } from "./simulated.ts";
import type { Tab } from "./tab.ts";
import { shown } from "./typed-value.ts";

type GSpreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type GBatch = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type GReply = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

/** The advanced service v4. It sees the file as flushed: what SpreadsheetApp buffers is not there. */
export class FakeSheets extends Simulated {
  readonly Spreadsheets: FakeSheetsSpreadsheets;

  constructor(run: Execution) {
    super();
    this.Spreadsheets = new FakeSheetsSpreadsheets(run);
  }
}

export function sheetsOf(run: Execution): object {
  return new FakeSheets(run);
}

export class FakeSheetsSpreadsheets extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  #book(id: string, method: string, right: "mayRead" | "mayEdit"): Book {
    const book = this.#run.world.books.get(id);
    const failed = `API call to sheets.spreadsheets.${method} failed with error: `;
    if (book === undefined || book.isDeleted) {
      throw new Error(`${failed}Requested entity was not found.`);
    }
    if (!book[right](this.#run.user)) {
      throw new Error(`${failed}The caller does not have permission`);
    }
    return book;
  }

  /** Cells come only when the mask asks for `data`, or `includeGridData` does. */
  get(id: string, options?: unknown): GSpreadsheet {
    const book = this.#book(id, "get", "mayRead");
    const { fields, ranges, includeGridData, ...other } = Object(options ?? {}) as Fields;
    const [unknown] = Object.keys(other);
    if (unknown !== undefined) throw notSimulated(`the Sheets option ${unknown}`);
    const mask: Mask = fields === undefined ? {} : maskOf(String(fields));
    const inSheets = mask["sheets"];
    const takesCells =
      fields === undefined
        ? includeGridData === true
        : inSheets !== undefined &&
          (inSheets["data"] !== undefined || Object.keys(inSheets).length === 0);
    const spots = spotsOf(book, ranges);
    const whole = {
      spreadsheetId: book.id,
      spreadsheetUrl: book.url,
      properties: { title: book.title, locale: book.locale, timeZone: book.timeZone },
      sheets: spots.map(({ tab, area }) => sheetFacts(book, tab, takesCells ? area : undefined)),
    };
    if (takesCells) {
      const cells = spots.reduce((sum, { tab }) => sum + tab.lastRow * tab.lastColumn, 0);
      this.#run.spend("sheetsApi.read.k", cells / 1000);
    }
    return masked(whole, mask) as GSpreadsheet;
  }

  /** All of the requests, or none: the first bad one is named, and nothing has changed. */
  batchUpdate(resource: GBatch, id: string): GReply {
    const book = this.#book(id, "batchUpdate", "mayEdit");
    const { requests, ...other } = Object(resource) as Fields;
    if (Object.keys(other).length > 0)
      throw notSimulated(`batchUpdate ${Object.keys(other).join()}`);
    const failed = "API call to sheets.spreadsheets.batchUpdate failed with error: ";
    if (!Array.isArray(requests) || requests.length === 0) {
      throw new Error(`${failed}Must specify at least one request.`);
    }
    const restore = book.saved();
    const replies = requests.map((request: unknown, at) => {
      const entries = Object.entries(Object(request) as Fields);
      const [kind = "", facts] = entries[0] ?? [];
      try {
        if (entries.length !== 1) throw new Error("a request has one kind");
        return applyRequest(this.#run, book, { kind, facts: Object(facts) as Fields });
      } catch (error) {
        restore();
        const why = error instanceof Error ? error.message : String(error);
        if (why.startsWith("NOT SIMULATED")) throw error;
        throw new Error(`${failed}Invalid requests[${at}].${kind}: ${why}`);
      }
    });
    this.#run.cool(book);
    return { spreadsheetId: id, replies } as GReply;
  }

  create(resource: GSpreadsheet): GSpreadsheet {
    const { properties, ...other } = Object(resource) as Fields;
    if (Object.keys(other).length > 0) throw notSimulated(`create ${Object.keys(other).join()}`);
    const {
      title = "Untitled spreadsheet",
      locale = "en_US",
      timeZone = "Etc/GMT",
    } = Object(properties ?? {}) as Readonly<Record<string, string>>;
    const book = this.#run.world.newBook({ title, locale, timeZone, owner: this.#run.user });
    book.addTab(locale.startsWith("vi") ? "Trang tính1" : "Sheet1", { rows: 1000, columns: 26 });
    return this.get(book.id);
  }
}

function spotsOf(
  book: Book,
  ranges: unknown,
): readonly { readonly tab: Tab; readonly area: Area }[] {
  if (ranges === undefined) return book.tabs.map((tab) => ({ tab, area: tab.all }));
  const texts = Array.isArray(ranges) ? ranges.map(String) : [String(ranges)];
  return texts.map((text) => {
    const { tab: name, cells } = splitA1(text);
    const tab = book.tab(name ?? cells) ?? (name === undefined ? book.tabs[0] : undefined);
    const area = tab && (name === undefined && tab.name === cells ? tab.all : areaOfA1(cells, tab));
    if (tab === undefined || area === undefined) {
      throw new Error(
        `API call to sheets.spreadsheets.get failed with error: Unable to parse range: ${text}`,
      );
    }
    return { tab, area };
  });
}

function sheetFacts(book: Book, tab: Tab, area: Area | undefined) {
  const list = (name: string, items: readonly unknown[]) =>
    items.length === 0 ? {} : { [name]: items };
  return {
    properties: {
      sheetId: tab.id,
      title: tab.name,
      index: book.tabs.indexOf(tab),
      sheetType: "GRID",
      ...(tab.isHidden ? { hidden: true } : {}),
      gridProperties: {
        rowCount: tab.maxRows,
        columnCount: tab.maxColumns,
        ...(tab.frozenRows === 0 ? {} : { frozenRowCount: tab.frozenRows }),
        ...(tab.frozenColumns === 0 ? {} : { frozenColumnCount: tab.frozenColumns }),
      },
    },
    ...list(
      "charts",
      tab.charts.map(({ id }) => ({ chartId: id })),
    ),
    ...list(
      "conditionalFormats",
      tab.conditions.map(() => ({ ranges: [{ sheetId: tab.id }] })),
    ),
    ...list(
      "protectedRanges",
      tab.protections.map(({ id, description, warningOnly }) => ({
        protectedRangeId: id,
        range: { sheetId: tab.id },
        description,
        ...(warningOnly ? { warningOnly } : {}),
      })),
    ),
    ...(tab.filteredRows.size === 0 ? {} : { basicFilter: { range: { sheetId: tab.id } } }),
    ...(area === undefined ? {} : { data: [gridData(book, tab, area)] }),
  };
}

function gridData(book: Book, tab: Tab, area: Area) {
  const rows = Math.max(0, Math.min(area.row + area.rows - 1, tab.lastRow) - area.row + 1);
  const columns = Math.min(area.columns, Math.max(0, tab.lastColumn - area.column + 1));
  return {
    ...(area.row === 1 ? {} : { startRow: area.row - 1 }),
    ...(area.column === 1 ? {} : { startColumn: area.column - 1 }),
    rowData: Array.from({ length: rows }, (_, row) => ({
      values: Array.from({ length: columns }, (__, column) =>
        cellFacts(tab.at(area.row + row, area.column + column), book),
      ),
    })),
    rowMetadata: Array.from({ length: area.rows }, (_, row) => ({
      ...(tab.filteredRows.has(area.row + row) ? { hiddenByFilter: true } : {}),
      ...(tab.hiddenRows.has(area.row + row) ? { hiddenByUser: true } : {}),
    })),
  };
}

function cellFacts(cell: Cell | undefined, book: Book) {
  if (cell === undefined) return {};
  const link = cell.look?.get("link");
  const numberFormat = cell.format === undefined ? undefined : formatFacts(cell.format);
  const value = valueFacts(cell.value);
  const isLoading = cell.formula !== undefined && cell.value === "";
  return {
    ...(cell.formula === undefined
      ? value && { userEnteredValue: value }
      : { userEnteredValue: { formulaValue: cell.formula } }),
    ...(isLoading
      ? { effectiveValue: { errorValue: { type: "LOADING" } } }
      : value && { effectiveValue: value }),
    ...(value === undefined ? {} : { formattedValue: shown(cell, book) }),
    ...(numberFormat && { effectiveFormat: { numberFormat }, userEnteredFormat: { numberFormat } }),
    ...(typeof link === "string" ? { hyperlink: link } : {}),
    ...(cell.note ? { note: cell.note } : {}),
  };
}

function valueFacts(value: unknown) {
  if (value === "") return undefined;
  if (typeof value === "number") return { numberValue: value };
  return typeof value === "boolean" ? { boolValue: value } : { stringValue: String(value) };
}

function formatFacts(pattern: string) {
  if (pattern === "General") return undefined;
  if (pattern === "@") return { type: "TEXT", pattern };
  if (isPercentFormat(pattern)) return { type: "PERCENT", pattern };
  if (!isDateFormat(pattern)) return { type: "NUMBER", pattern };
  const [hasDay, hasHour] = [/[dy]/i.test(pattern), /h/i.test(pattern)];
  return { type: hasDay ? (hasHour ? "DATE_TIME" : "DATE") : "TIME", pattern };
}
