import { newReviewsSheet } from "../../../output/ledger-sheets.vi.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
import { tableOf } from "../../../workbook/read-records.ts";
import { textAt } from "../../../workbook/record.ts";
import type { WrittenCell } from "../../../workbook/written-book.ts";
import type { ApiRequest } from "./api-types.ts";
import { cellData } from "./cell-data.ts";
import { tabNamed } from "./declarations.ts";
import type { Gathered } from "./gather.ts";
import { sheetOf } from "./replace-tab.ts";
import { appendRequest } from "./tab-requests.ts";

/**
 * `Xét duyệt`: a row for each nominee that has none, below all others, and «Tình trạng» of rows
 * that has changed. Nothing that people type is touched; without the tab or its columns nothing is
 * written, and the findings say so.
 */
export function reviewRequests({ api, board, office }: Gathered): readonly ApiRequest[] {
  const tab = tabNamed("office", "reviews");
  const table = tableOf(office.workbook, tab);
  const sheetId = table && sheetOf(api, table.name)?.properties?.sheetId;
  if (table === undefined || sheetId === undefined) return [];
  const search = findColumns(tab, table);
  if (search.missing.length > 0 || search.ambiguous.length > 0) return [];
  const written = newReviewsSheet(board, tab).rows.slice(1);
  const rows = written.map((cells) => {
    const placed: WrittenCell[] = [];
    for (const [at, { key }] of (tab.columns ?? []).entries()) {
      const index = search.at.get(key);
      if (index !== undefined) placed[index] = cells[at] ?? { value: null };
    }
    return Array.from(placed, (cell) => cell ?? { value: null });
  });
  const stateAt = search.at.get("state");
  const states =
    stateAt === undefined
      ? []
      : board.reckoning.intake.reviews.records.flatMap((record): readonly ApiRequest[] => {
          const state = textAt(record, "state") ?? "";
          if (table.rows[record.row - 1]?.[stateAt] === state) return [];
          return [
            {
              updateCells: {
                start: { sheetId, rowIndex: record.row - 1, columnIndex: stateAt },
                rows: [{ values: [cellData({ value: state })] }],
                fields: "userEnteredValue",
              },
            },
          ];
        });
  return [...states, ...appendRequest(rows, sheetId)];
}
