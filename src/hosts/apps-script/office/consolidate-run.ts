import { assess } from "../../../commands/assess.ts";
import { RUN_WORDS } from "../../../output/office-words.vi.ts";
import { consolidationRequests } from "../../sheets/consolidation.ts";
import { readWorkbook } from "../../sheets/read-workbook.ts";
import { stateRequests } from "../../sheets/review-requests.ts";
import { DECLARATIONS, tabNamed } from "./declarations.ts";
import { type Gathered, gather, isUnfinished, unfinishedText } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { fetchBook } from "./load-books.ts";
import type { Run } from "./run.ts";

/** «Tổng hợp»: reads each workbook once and writes everything in one batch, or says how far it came. */
export function consolidateRun(run: Run): string {
  const gathered = gather(run);
  if (isUnfinished(gathered)) return unfinishedText(gathered);
  const requests = consolidationRequests(gathered);
  run.services.sheets.batchUpdate({ requests }, run.services.bookId);
  const tab = tabNamed("office", "reviews");
  if (stateRequests({ ...gathered, tab }).length > 0) settleStates(run, gathered);
  if (gathered.wentOn) run.services.store.deleteProperty(KEYS.consolidating);
  const { errors, warnings } = gathered.board;
  return RUN_WORDS.consolidated(errors, warnings);
}

const SETTLE_TRIES = 3;

/**
 * Whoever sorts `Xét duyệt` between our reading and our writing has moved the rows under «Tình
 * trạng»: looks again, and sets right what then stands beside another name.
 */
function settleStates({ services }: Run, { snapshot }: Gathered): void {
  const tab = tabNamed("office", "reviews");
  for (let tries = 0; tries < SETTLE_TRIES; tries++) {
    const api = fetchBook(services, services.bookId);
    const workbook = readWorkbook(api, DECLARATIONS.office);
    const board = assess({ ...snapshot, office: workbook });
    const requests = stateRequests({ api, board, office: { workbook }, tab });
    if (requests.length === 0) return;
    services.sheets.batchUpdate({ requests }, services.bookId);
  }
}

/** The tabs that a run replaces, and that «Khôi phục lần trước» brings back. */
export function writtenTabs(): readonly string[] {
  return ["summary", "findings"].map((key) => tabNamed("office", key).name);
}
