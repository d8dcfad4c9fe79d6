import type { Book } from "./book.ts";
import { type Execution, Killed } from "./execution.ts";
import { applyBatch } from "./sheets-batch.ts";
import type { Fields } from "./sheets-places.ts";
import { readSpreadsheet } from "./sheets-read.ts";
import { asReal, JsonAnswer, notSimulated, Simulated } from "./simulated.ts";

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
    const { facts, cells } = failing("get", () =>
      readSpreadsheet(book, {
        ranges: ranges === undefined ? undefined : [ranges].flat().map(String),
        fields: fields === undefined ? undefined : String(fields),
        includeGridData: includeGridData === true,
      }),
    );
    if (cells > 0) this.#run.spend("sheetsApi.read.k", cells / 1000);
    return asReal(new JsonAnswer(facts));
  }

  /** All of the requests, or none: the first bad one is named, and nothing has changed. */
  batchUpdate(resource: GBatch, id: string): GReply {
    const book = this.#book(id, "batchUpdate", "mayEdit");
    const { requests, ...other } = Object(resource) as Fields;
    if (Object.keys(other).length > 0)
      throw notSimulated(`batchUpdate ${Object.keys(other).join()}`);
    const replies = failing("batchUpdate", () => applyBatch(this.#run, book, requests));
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

/** Google's own text before why a call failed. */
function failing<Result>(method: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (error instanceof Killed || why.startsWith("NOT SIMULATED")) throw error;
    throw new Error(`API call to sheets.spreadsheets.${method} failed with error: ${why}`);
  }
}
