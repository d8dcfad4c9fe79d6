import type { Board } from "../../board/board.ts";
import { REVIEW_STATE } from "../../domain/sheet-words.ts";
import { type Reviews, toReviews } from "../../intake/reviews.ts";
import { newReviewRows } from "../../output/ledger-sheets.vi.ts";
import type { Tab } from "../../workbook/declaration.ts";
import { findColumns } from "../../workbook/find-columns.ts";
import { readRecords, tableOf } from "../../workbook/read-records.ts";
import { textAt } from "../../workbook/record.ts";
import type { Table, Workbook } from "../../workbook/table.ts";
import type { WrittenCell } from "../../workbook/written-book.ts";
import type { ApiRequest, ApiSpreadsheet } from "./api-types.ts";
import { sheetOf } from "./replace-tab.ts";
import { replaceText, type SentRows, strayRows } from "./stray-rows.ts";
import { appendRequest } from "./tab-requests.ts";

/** The office workbook right now, and what the entry workbooks say. */
export interface ReviewsLook {
  /** As the service gave it, and as the core reads it. */
  readonly api: ApiSpreadsheet;
  readonly workbook: Workbook;
  readonly board: Board;
  /** `Xét duyệt` as declared. */
  readonly tab: Tab;
}

/** One batch for `Xét duyệt`, and the rows in it, by which the next look knows them again. */
export interface ReviewsWrite {
  readonly requests: readonly ApiRequest[];
  readonly sent?: SentRows;
}

/** How often a run looks again after it has written: whoever moves things each time goes on alone. */
export const REVIEW_LOOKS = 4;

/**
 * `Xét duyệt`: a row for each nominee that has none, below all others, and «Tình trạng» of rows in
 * which a word of ours is no longer true. Nothing that people type is touched, a blank «Tình trạng»
 * neither; without the tab or its columns nothing is written, and the findings say so.
 *
 * People sort, insert and type while this travels. A word is replaced only where just it stands, so
 * that no typed cell is lost; what lands beside another name, or under another header, is set right by
 * asking again with a new look and the write before: until there are no requests.
 */
export function reviewsWrite(look: ReviewsLook, before?: ReviewsWrite): ReviewsWrite {
  const { api, workbook, board, tab } = look;
  const table = tableOf(workbook, tab);
  const sheetId = table && sheetOf(api, table.name)?.properties?.sheetId;
  if (table === undefined || sheetId === undefined) return { requests: [] };
  const { missing, ambiguous, at } = findColumns(tab, table);
  if (missing.length + ambiguous.length > 0) return { requests: [] };
  const place = { table, sheetId, at };
  const { edition, intake } = board.reckoning;
  const { records } = readRecords(workbook, tab, edition.reading).sheet;
  const reviews = toReviews(records, intake.nominations);
  const rows = newReviewRows(reviews.lacking).map((cells) => placedRow(cells, at));
  const strays = before?.sent === undefined ? [] : strayRows(before.sent, place).requests;
  return {
    requests: [
      ...strays,
      ...stateRequests(reviews, place),
      ...appendRequest(
        rows.map((row) => row.map((value) => ({ value }))),
        sheetId,
      ),
    ],
    sent: { rows, at },
  };
}

interface Place {
  readonly table: Table;
  readonly sheetId: number;
  readonly at: ReadonlyMap<string, number>;
}

function stateRequests(reviews: Reviews, { table, sheetId, at }: Place): readonly ApiRequest[] {
  const column = at.get("state");
  if (column === undefined) return [];
  const words: readonly string[] = Object.values(REVIEW_STATE);
  return reviews.records.flatMap((record) => {
    const row = record.row - 1;
    const word = table.rows[row]?.[column];
    const state = textAt(record, "state") ?? "";
    if (typeof word !== "string" || word === state || !words.includes(word)) return [];
    return [replaceText({ sheetId, row, column }, word, state)];
  });
}

function placedRow(
  cells: Readonly<Record<string, WrittenCell["value"]>>,
  at: ReadonlyMap<string, number>,
): readonly WrittenCell["value"][] {
  const placed: WrittenCell["value"][] = [];
  for (const [key, index] of at) placed[index] = cells[key] ?? null;
  return Array.from(placed, (value) => value ?? null);
}
