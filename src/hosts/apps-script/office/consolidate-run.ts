import { RUN_WORDS } from "../../../output/office-words.vi.ts";
import { consolidationRequests } from "../../sheets/consolidation.ts";
import { readWorkbook } from "../../sheets/read-workbook.ts";
import { REVIEW_LOOKS, type ReviewsWrite, reviewsWrite } from "../../sheets/review-requests.ts";
import { DECLARATIONS, tabNamed } from "./declarations.ts";
import { type Gathered, gather, isUnfinished, unfinishedText } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { fetchBook } from "./load-books.ts";
import type { Run } from "./run.ts";

/**
 * «Tổng hợp»: reads each workbook once, writes its own tabs in one batch and then `Xét duyệt`, or says
 * how far it came.
 */
export function consolidateRun(run: Run): string {
  const gathered = gather(run);
  if (isUnfinished(gathered)) return unfinishedText(gathered);
  const requests = consolidationRequests(gathered);
  run.services.sheets.batchUpdate({ requests }, run.services.bookId);
  settleReviews(run, gathered);
  if (gathered.wentOn) run.services.store.deleteProperty(KEYS.consolidating);
  const { errors, warnings } = gathered.board;
  return RUN_WORDS.consolidated(errors, warnings);
}

/**
 * Brings `Xét duyệt` to the state of the entry workbooks. It is people's tab: it is looked at right
 * before each write and once more after the last.
 */
function settleReviews({ services }: Run, { api, office, board }: Gathered): void {
  const tab = tabNamed("office", "reviews");
  const { workbook } = office;
  if (reviewsWrite({ api, workbook, board, tab }).requests.length === 0) return;
  let write: ReviewsWrite | undefined;
  for (let looks = 0; looks < REVIEW_LOOKS; looks++) {
    const now = fetchBook(services, services.bookId);
    const look = { api: now, workbook: readWorkbook(now, DECLARATIONS.office), board, tab };
    write = reviewsWrite(look, write);
    if (write.requests.length === 0) return;
    services.sheets.batchUpdate({ requests: write.requests }, services.bookId);
  }
}

/** The tabs that a run replaces, and that «Khôi phục lần trước» brings back. */
export function writtenTabs(): readonly string[] {
  return ["summary", "findings"].map((key) => tabNamed("office", key).name);
}
