import { assess } from "../../commands/assess.ts";
import type { Consolidating } from "../sheets/consolidation.ts";
import { declaredTab } from "../sheets/declared-tab.ts";
import { BOOK_FIELDS, readWorkbook } from "../sheets/read-workbook.ts";
import { stateRequests } from "../sheets/review-requests.ts";
import type { RunCalls } from "./run-calls.ts";

const TRIES = 3;

/**
 * Whoever sorts `Xét duyệt` between our reading and our writing has moved the rows under «Tình
 * trạng»: looks again where some were written, and sets right what then stands beside another name.
 */
export async function settleStates(
  google: RunCalls,
  { snapshot, board, office, api }: Consolidating,
): Promise<void> {
  const { declarations } = snapshot;
  const tab = declaredTab(declarations, "office", "reviews");
  if (stateRequests({ api, board, office, tab }).length === 0) return;
  for (let tries = 0; tries < TRIES; tries++) {
    const now = await google.book(office.id, BOOK_FIELDS);
    const workbook = readWorkbook(now, declarations.office);
    const judged = assess({ ...snapshot, office: workbook });
    const requests = stateRequests({ api: now, board: judged, office: { workbook }, tab });
    if (requests.length === 0) return;
    await google.batch(office.id, requests);
  }
}
