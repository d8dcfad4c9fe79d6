import type { Board } from "../../board/board.ts";
import { newReviewsSheet } from "../../output/ledger-sheets.vi.ts";
import type { Tab } from "../../workbook/declaration.ts";
import { findColumns } from "../../workbook/find-columns.ts";
import { tableOf } from "../../workbook/read-records.ts";
import { textAt } from "../../workbook/record.ts";
import type { Workbook } from "../../workbook/table.ts";
import type { WrittenCell } from "../../workbook/written-book.ts";
import type { ApiRequest, ApiSpreadsheet } from "./api-types.ts";
import { cellData } from "./cell-data.ts";
import { sheetOf } from "./replace-tab.ts";
import { appendRequest } from "./tab-requests.ts";

interface Reviewed {
  /** The office workbook as the service gave it, and as the core reads it. */
  readonly api: ApiSpreadsheet;
  readonly office: { readonly workbook: Workbook };
  readonly board: Board;
  /** `Xét duyệt` as declared. */
  readonly tab: Tab;
}

/**
 * `Xét duyệt`: a row for each nominee that has none, below all others, and «Tình trạng» of rows
 * that has changed. Nothing that people type is touched; without the tab or its columns nothing is
 * written, and the findings say so.
 */
export function reviewRequests(reviewed: Reviewed): readonly ApiRequest[] {
  const place = reviewPlace(reviewed);
  if (place === undefined) return [];
  const { at, sheetId } = place;
  const { tab } = reviewed;
  const written = newReviewsSheet(reviewed.board, tab).rows.slice(1);
  const rows = written.map((cells) => {
    const placed: WrittenCell[] = [];
    for (const [column, { key }] of (tab.columns ?? []).entries()) {
      const index = at.get(key);
      if (index !== undefined) placed[index] = cells[column] ?? { value: null };
    }
    return Array.from(placed, (cell) => cell ?? { value: null });
  });
  return [...stateRequests(reviewed), ...appendRequest(rows, sheetId)];
}

/** «Tình trạng» of the rows in which it is no longer what the cell says. */
export function stateRequests(reviewed: Reviewed): readonly ApiRequest[] {
  const place = reviewPlace(reviewed);
  const columnIndex = place?.at.get("state");
  if (place === undefined || columnIndex === undefined) return [];
  const { table, sheetId } = place;
  return reviewed.board.reckoning.intake.reviews.records.flatMap((record) => {
    const state = textAt(record, "state") ?? "";
    if (table.rows[record.row - 1]?.[columnIndex] === state) return [];
    const start = { sheetId, rowIndex: record.row - 1, columnIndex };
    const rows = [{ values: [cellData({ value: state })] }];
    return [{ updateCells: { start, rows, fields: "userEnteredValue" } }];
  });
}

function reviewPlace({ api, office, tab }: Reviewed) {
  const table = tableOf(office.workbook, tab);
  const sheetId = table && sheetOf(api, table.name)?.properties?.sheetId;
  if (table === undefined || sheetId === undefined) return undefined;
  const { missing, ambiguous, at } = findColumns(tab, table);
  return missing.length + ambiguous.length > 0 ? undefined : { table, sheetId, at };
}
