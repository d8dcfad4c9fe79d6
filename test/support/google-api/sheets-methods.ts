import type { Book } from "../apps-script/book.ts";
import { Killed } from "../apps-script/execution.ts";
import { applyBatch } from "../apps-script/sheets-batch.ts";
import { metadataFacts, metadataOf } from "../apps-script/sheets-metadata-requests.ts";
import { readSpreadsheet } from "../apps-script/sheets-read.ts";
import { applyRequest } from "../apps-script/sheets-requests.ts";
import { ApiError, notFound } from "./api-error.ts";
import type { Call, Fields } from "./call.ts";
import { checkRequestMasks } from "./check-mask.ts";
import { type Cloud, SPREADSHEET } from "./cloud.ts";
import { APIS } from "./contract.ts";
import type { Caller } from "./tokens.ts";
import { valueRange } from "./values.ts";

const sheetsApi = APIS.find(({ name }) => name === "sheets");

/** @throws ApiError 404 for a file that the caller cannot see, 403 for one who may not edit */
export function bookFor(cloud: Cloud, caller: Caller, id: string, right: "read" | "edit"): Book {
  const book = cloud.state.books.get(id);
  const file = cloud.files().find((own) => own.id === id);
  if (book === undefined || book.isDeleted || file === undefined) throw notFound();
  const isWide = caller.scopes.some((scope) => /^spreadsheets(?:\.readonly)?$/.test(scope));
  if (!cloud.mayRead(caller.user, file)) throw forbidden();
  if (!isWide && !cloud.maySee(caller, file)) throw notFound();
  if (right === "edit" && !cloud.mayEdit(caller.user, file)) throw forbidden();
  return book;
}

function forbidden(): ApiError {
  return new ApiError(403, "The caller does not have permission", { reason: "forbidden" });
}

function idOf({ params }: Call): string {
  return params["spreadsheetId"] ?? "";
}

export function getSpreadsheet(cloud: Cloud, call: Call): Fields {
  const book = bookFor(cloud, call.caller, idOf(call), "read");
  const { ranges, fields, includeGridData } = call.query;
  const { facts } = readSpreadsheet(book, {
    ranges: ranges as readonly string[] | undefined,
    fields: fields as string | undefined,
    includeGridData: includeGridData === "true",
  });
  return facts as Fields;
}

export function batchUpdate(cloud: Cloud, call: Call): Fields {
  const book = bookFor(cloud, call.caller, idOf(call), "edit");
  const { requests, includeSpreadsheetInResponse, responseIncludeGridData, responseRanges } =
    call.body;
  if (responseRanges !== undefined) throw new Error("NOT SIMULATED: responseRanges");
  if (sheetsApi !== undefined && Array.isArray(requests)) checkRequestMasks(requests, sheetsApi);
  const replies = unkilled(() => applyBatch(cloud.execution(call.caller), book, requests));
  noteChange(cloud, book);
  const { facts } = readSpreadsheet(book, {
    ranges: undefined,
    fields: undefined,
    includeGridData: responseIncludeGridData === true,
  });
  return {
    spreadsheetId: book.id,
    replies,
    ...(includeSpreadsheetInResponse === true ? { updatedSpreadsheet: facts } : {}),
  };
}

/** The clock of an execution does not bind a REST request. */
function unkilled<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof Killed) throw new RangeError("the stand-in ran out of virtual time");
    throw error;
  }
}

function noteChange(cloud: Cloud, book: Book): void {
  const file = cloud.files().find(({ id }) => id === book.id);
  if (file !== undefined) cloud.versionOf(file);
}

/** A new spreadsheet with the tabs that it was given, else one blank tab; nothing stays of a bad one. */
export function createSpreadsheet(cloud: Cloud, call: Call): Fields {
  const { properties, sheets = [], developerMetadata = [], namedRanges } = call.body;
  if (namedRanges !== undefined) throw new Error("NOT SIMULATED: create with namedRanges");
  if (cloud.fullStorages.has(call.caller.user)) {
    const reason = "storageQuotaExceeded";
    throw new ApiError(403, "The user's Drive storage quota has been exceeded.", { reason });
  }
  const facts = Object(properties ?? {}) as Readonly<Record<string, string | undefined>>;
  const { title = "Untitled spreadsheet", locale = "en_US", timeZone = "Etc/GMT" } = facts;
  const book = cloud.state.newBook({ title, locale, timeZone, owner: call.caller.user });
  try {
    fillNew(cloud, call, book, {
      sheets: sheets as Fields[],
      metadata: developerMetadata as Fields[],
    });
  } catch (error) {
    cloud.state.books.delete(book.id);
    throw error;
  }
  const { owner, id } = book;
  cloud.addFile({ id, name: title, mimeType: SPREADSHEET, owner, madeBy: call.caller.client });
  noteChange(cloud, book);
  return readSpreadsheet(book, { ranges: undefined, fields: undefined, includeGridData: false })
    .facts as Fields;
}

function fillNew(
  cloud: Cloud,
  call: Call,
  book: Book,
  {
    sheets,
    metadata,
  }: { readonly sheets: readonly Fields[]; readonly metadata: readonly Fields[] },
): void {
  const run = cloud.execution(call.caller);
  for (const [at, sheet] of sheets.entries()) {
    const { properties, developerMetadata, ...other } = sheet;
    const [name] = Object.keys(other);
    if (name !== undefined || developerMetadata !== undefined) {
      throw new Error(`NOT SIMULATED: create with sheets.${name ?? "developerMetadata"}`);
    }
    try {
      applyRequest(run, book, { kind: "addSheet", facts: { properties: properties ?? {} } });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw why.startsWith("NOT SIMULATED") ? error : new Error(`Invalid sheets[${at}]: ${why}`);
    }
  }
  if (book.tabs.length === 0) book.addTab("Sheet1", { rows: 1000, columns: 26 });
  for (const one of metadata) {
    const facts = { developerMetadata: one };
    applyRequest(run, book, { kind: "createDeveloperMetadata", facts });
  }
}

export function searchMetadata(cloud: Cloud, call: Call): Fields {
  const book = bookFor(cloud, call.caller, idOf(call), "read");
  const { dataFilters } = call.body;
  const found = metadataOf(book, dataFilters);
  if (found.length === 0) return {};
  return {
    matchedDeveloperMetadata: found.map((state) => ({
      developerMetadata: metadataFacts(state),
      dataFilters,
    })),
  };
}

export function getMetadata(cloud: Cloud, call: Call): Fields {
  const book = bookFor(cloud, call.caller, idOf(call), "read");
  const found = book.metadata.find(({ id }) => String(id) === call.params["metadataId"]);
  if (found === undefined) throw notFound();
  return metadataFacts(found);
}

export function batchGetValues(cloud: Cloud, call: Call): Fields {
  const book = bookFor(cloud, call.caller, idOf(call), "read");
  const ranges = (call.query["ranges"] ?? []) as readonly string[];
  if (ranges.length === 0) throw new Error("At least one range is required.");
  return {
    spreadsheetId: book.id,
    valueRanges: ranges.map((range) => valueRange(book, range, call.query)),
  };
}

export function getValues(cloud: Cloud, call: Call): Fields {
  const book = bookFor(cloud, call.caller, idOf(call), "read");
  return valueRange(book, call.params["range"] ?? "", call.query);
}
