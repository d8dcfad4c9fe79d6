import type { Declarations } from "../../edition/edition-source.ts";
import type { Workbook } from "../../workbook/table.ts";
import type { ApiSpreadsheet } from "../sheets/api-types.ts";
import type { Template } from "../sheets/compile-workbook.ts";
import { LIVE_FIELDS, type LiveBook, readLiveBook } from "../sheets/live-book.ts";
import { type HeaderRows, planWorkbook } from "../sheets/plan-workbook.ts";
import { BOOK_FIELDS, readWorkbook } from "../sheets/read-workbook.ts";
import { withDeclaredHeaders } from "../sheets/tagged-headers.ts";
import { TAG } from "../sheets/template-tags.ts";
import type { WorkbookChanges } from "../sheets/workbook-changes.ts";
import type { ProvisionCalls } from "./provision-calls.ts";

/** A workbook of ours as it stands. */
export interface StandingBook {
  readonly id: string;
  readonly live: LiveBook;
  /** Made, and never filled. */
  readonly isBlank: boolean;
}

const CELL_FIELDS = "sheets(properties(sheetId,title),data(rowData(values(userEnteredValue))))";

export async function standingBook(google: ProvisionCalls, id: string): Promise<StandingBook> {
  const live = readLiveBook(await google.book(id, LIVE_FIELDS));
  const mayBeBlank = live.tags(TAG.workbook).length === 0 && live.sheets.length === 1;
  const isBlank = mayBeBlank && blankTabs(await google.book(id, CELL_FIELDS)).length === 1;
  return { id, live, isBlank };
}

/** Numbers of the tabs of a new spreadsheet into which nobody has typed. */
export async function blankTabsOf(google: ProvisionCalls, id: string): Promise<readonly number[]> {
  return blankTabs(await google.book(id, CELL_FIELDS));
}

function blankTabs({ sheets = [] }: ApiSpreadsheet): readonly number[] {
  return sheets.flatMap(({ properties, data = [] }) => {
    const isFilled = data.some(({ rowData = [] }) =>
      rowData.some(({ values = [] }) => values.some((cell) => "userEnteredValue" in cell)),
    );
    return isFilled ? [] : [properties?.sheetId ?? 0];
  });
}

/** What brings it to its template; headers are read only where a tag is missing. */
export async function changesOf(
  google: ProvisionCalls,
  { id, live }: StandingBook,
  template: Template,
): Promise<WorkbookChanges> {
  const planned = planWorkbook(template, live);
  if (!planned.needsHeaders) return planned;
  const sheets = live.sheets.filter(({ isOwn }) => !isOwn);
  const rows = await google.firstRows(
    id,
    sheets.map(({ title }) => title),
  );
  const headers: HeaderRows = new Map(
    sheets.map(({ sheetId, title }, at) => [
      sheetId,
      { name: title, rows: (rows[at] ?? []).map((row) => row.map(headerCell)) },
    ]),
  );
  return planWorkbook(template, live, headers);
}

function headerCell(cell: unknown): string | null {
  return typeof cell === "string" && cell !== "" ? cell : null;
}

/** The cells of a workbook, under the headers that its tags stand for. */
export async function cellsOf(
  google: ProvisionCalls,
  { id, live }: StandingBook,
  declaration: Declarations["office"],
): Promise<Workbook> {
  const api = await google.book(id, BOOK_FIELDS);
  return withDeclaredHeaders(readWorkbook(api, declaration), declaration, live);
}
