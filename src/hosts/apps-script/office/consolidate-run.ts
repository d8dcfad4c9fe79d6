import { type Summary, summaryOf } from "../../../board/summary-json.ts";
import { assess } from "../../../commands/assess.ts";
import { consolidate, editionTitle, trackingBook } from "../../../commands/consolidate.ts";
import type { LogEntry } from "../../../commands/snapshot.ts";
import { LOG_WORDS, RUN_WORDS } from "../../../output/office-words.vi.ts";
import { type PanelView, panelView } from "../../../output/panel/panel-view.ts";
import { messageOf } from "../../../output/words.vi.ts";
import type { WrittenSheet } from "../../../workbook/written-book.ts";
import type { ApiRequest } from "../../sheets/api-types.ts";
import { memoryWrite } from "../../sheets/memory-tab.ts";
import { readWorkbook } from "../../sheets/read-workbook.ts";
import { freeSheetIds, type Replacing, replaceTab } from "../../sheets/replace-tab.ts";
import { CHART_COLUMNS, CHART_ROWS, chartRequests } from "../../sheets/summary-charts.ts";
import { DECLARATIONS, tabNamed } from "./declarations.ts";
import { type Gathered, gather, isUnfinished, unfinishedText, withSeen } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { fetchBook, linksInto } from "./load-books.ts";
import { logRequests } from "./log-requests.ts";
import { withPartial } from "./partial-reading.ts";
import { placeLinks } from "./place-links.ts";
import { reviewRequests, stateRequests } from "./review-requests.ts";
import type { Run } from "./run.ts";

/** «Tổng hợp»: reads each workbook once and writes everything in one batch, or says how far it came. */
export function consolidateRun(run: Run): string {
  const gathered = gather(run);
  if (isUnfinished(gathered)) return unfinishedText(gathered);
  const requests = consolidationRequests(gathered);
  run.services.sheets.batchUpdate({ requests }, run.services.bookId);
  if (stateRequests(gathered).length > 0) settleStates(run, gathered);
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
  for (let tries = 0; tries < SETTLE_TRIES; tries++) {
    const api = fetchBook(services, services.bookId);
    const workbook = readWorkbook(api, DECLARATIONS.office);
    const board = assess({ ...snapshot, office: workbook });
    const requests = stateRequests({ api, board, office: { workbook } });
    if (requests.length === 0) return;
    services.sheets.batchUpdate({ requests }, services.bookId);
  }
}

/** The name under which the last result is remembered. */
export const SUMMARY = "kết quả";

/** The name under which stands what the panel shows of it. */
export const PANEL = "bảng bên";

function panelOf(gathered: Gathered): PanelView {
  const { board, snapshot } = gathered;
  const source = { title: editionTitle(board), moment: snapshot.moment };
  return panelView(board, { ...source, linkTo: placeLinks(gathered) });
}

export function summaryJson({ board }: Pick<Gathered, "board">): Summary {
  return summaryOf(board, { sentence: messageOf, receipts: { documents: [], mails: [] } });
}

/** All that a consolidation changes, as one batch that happens wholly or not at all. */
export function consolidationRequests(gathered: Gathered): readonly ApiRequest[] {
  const { board, snapshot, office, books } = gathered;
  const { log, seen } = consolidate(board, snapshot);
  const remembered = new Map([
    ...withPartial(withSeen(gathered.memory, seen), undefined),
    [SUMMARY, JSON.stringify(summaryJson(gathered))] as const,
    [PANEL, JSON.stringify(panelOf(gathered))] as const,
  ]);
  const memory = memoryWrite(remembered, gathered.api);
  const tracking = trackingBook(board, snapshot, { ledger: [], log: [] });
  const newId = freeSheetIds(memory.after);
  const replacing: Replacing = {
    book: memory.after,
    newId,
    linkTo: linksInto([office, ...books], office.id),
    keepsBackup: true,
  };
  const { who, moment } = snapshot;
  const entry: LogEntry = {
    at: moment,
    who,
    what: LOG_WORDS.consolidated,
    before: "",
    after: RUN_WORDS.consolidated(board.errors, board.warnings),
  };
  return [
    ...memory.requests,
    ...summaryRequests(sheetNamed(tracking.sheets, "summary"), replacing),
    ...replaceTab(sheetNamed(tracking.sheets, "findings"), replacing).requests,
    ...reviewRequests(gathered),
    ...logRequests([...log, entry], { book: memory.after, newId }),
  ];
}

function summaryRequests(sheet: WrittenSheet, replacing: Replacing): readonly ApiRequest[] {
  const spare = { spareRows: CHART_ROWS, spareColumns: CHART_COLUMNS };
  const { sheetId, requests } = replaceTab(sheet, { ...replacing, ...spare });
  return [...requests, ...chartRequests(sheet, sheetId)];
}

function sheetNamed(sheets: readonly WrittenSheet[], key: string): WrittenSheet {
  const { name } = tabNamed("office", key);
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new RangeError(`nothing is written for «${name}»`);
  return found;
}

/** The tabs that a run replaces, and that «Khôi phục lần trước» brings back. */
export function writtenTabs(): readonly string[] {
  return ["summary", "findings"].map((key) => tabNamed("office", key).name);
}
