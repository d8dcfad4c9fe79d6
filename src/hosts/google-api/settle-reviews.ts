import type { Consolidating } from "../sheets/consolidation.ts";
import { declaredTab } from "../sheets/declared-tab.ts";
import { BOOK_FIELDS, readWorkbook } from "../sheets/read-workbook.ts";
import { REVIEW_LOOKS, type ReviewsWrite, reviewsWrite } from "../sheets/review-requests.ts";
import type { RunCalls } from "./run-calls.ts";

/**
 * Brings `Xét duyệt` to the state of the entry workbooks; true when something was to be written.
 *
 * It is people's tab: it is looked at right before each write and once more after the last.
 */
export async function settleReviews(
  google: RunCalls,
  { snapshot, board, office, api }: Consolidating,
): Promise<boolean> {
  const { declarations } = snapshot;
  const tab = declaredTab(declarations, "office", "reviews");
  const { workbook } = office;
  if (reviewsWrite({ api, workbook, board, tab }).requests.length === 0) return false;
  let write: ReviewsWrite | undefined;
  for (let looks = 0; looks < REVIEW_LOOKS; looks++) {
    const now = await google.book(office.id, BOOK_FIELDS);
    const look = { api: now, workbook: readWorkbook(now, declarations.office), board, tab };
    write = reviewsWrite(look, write);
    if (write.requests.length === 0) break;
    await google.batch(office.id, write.requests);
  }
  return true;
}
