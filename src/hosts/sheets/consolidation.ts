import type { Board } from "../../board/board.ts";
import { type Summary, summaryOf } from "../../board/summary-json.ts";
import { editionTitle, trackingBook } from "../../commands/consolidate.ts";
import { editionCells, editionChanges } from "../../commands/edition-log.ts";
import type { LogEntry, Snapshot } from "../../commands/snapshot.ts";
import { LOG_WORDS, RUN_WORDS } from "../../output/office-words.vi.ts";
import { type PanelView, panelView } from "../../output/panel/panel-view.ts";
import { messageOf } from "../../output/words.vi.ts";
import type { WrittenBook, WrittenSheet } from "../../workbook/written-book.ts";
import type { ApiRequest, ApiSpreadsheet } from "./api-types.ts";
import { declaredTab } from "./declared-tab.ts";
import { type LoadedBook, linksInto } from "./loaded-book.ts";
import { logLines } from "./log-lines.ts";
import { type Memory, memoryWrite } from "./memory-tab.ts";
import { withPartial } from "./partial-reading.ts";
import { placeLinks } from "./place-links.ts";
import { freeSheetIds, type Replacing, replaceTab } from "./replace-tab.ts";
import { withSeen } from "./seen-memory.ts";
import { CHART_COLUMNS, CHART_ROWS, chartRequests } from "./summary-charts.ts";

/** Everything that was read and decided before a consolidation writes. */
export interface Consolidating {
  readonly office: LoadedBook;
  /** The office workbook as the service gave it. */
  readonly api: ApiSpreadsheet;
  readonly memory: Memory;
  readonly books: readonly LoadedBook[];
  readonly snapshot: Snapshot;
  readonly board: Board;
}

/** The name under which the last result is remembered. */
export const SUMMARY = "kết quả";

/** The name under which stands what the panel shows of it. */
export const PANEL = "bảng bên";

function panelOf(read: Consolidating): PanelView {
  const { board, snapshot } = read;
  const source = { title: editionTitle(board), moment: snapshot.moment };
  return panelView(board, { ...source, linkTo: placeLinks(read) });
}

export function summaryJson({ board }: Pick<Consolidating, "board">): Summary {
  return summaryOf(board, { sentence: messageOf, receipts: { documents: [], mails: [] } });
}

/**
 * All that a consolidation writes into the program's own tabs, as one batch that happens wholly or not
 * at all; `lines` are what the run has to log beside it. `Xét duyệt` is people's: `reviewsWrite`.
 */
export function consolidationRequests(
  read: Consolidating,
  lines: readonly LogEntry[] = [],
): readonly ApiRequest[] {
  const { board, snapshot, office, books } = read;
  const { declarations } = snapshot;
  const seen = editionCells(snapshot);
  const log = editionChanges(seen, snapshot);
  const remembered = new Map([
    ...withPartial(withSeen(read.memory, seen), undefined),
    [SUMMARY, JSON.stringify(summaryJson(read))] as const,
    [PANEL, JSON.stringify(panelOf(read))] as const,
  ]);
  const memory = memoryWrite(remembered, read.api);
  const tracking = trackingBook(board, snapshot, { ledger: [], log: [] });
  const newId = freeSheetIds(memory.after);
  const replacing: Replacing = {
    book: memory.after,
    newId,
    linkTo: linksInto([office, ...books], office.id),
    keepsBackup: true,
  };
  const tab = (key: string) => declaredTab(declarations, "office", key);
  return [
    ...memory.requests,
    ...summaryRequests(writtenSheet(tracking, tab("summary").name), replacing),
    ...replaceTab(writtenSheet(tracking, tab("findings").name), replacing).requests,
    ...logLines([...log, ...lines, consolidatedLine(read)], {
      tab: tab("log"),
      book: memory.after,
      newId,
    }),
  ];
}

function consolidatedLine({ board, snapshot }: Consolidating): LogEntry {
  return {
    at: snapshot.moment,
    who: snapshot.who,
    what: LOG_WORDS.consolidated,
    before: "",
    after: RUN_WORDS.consolidated(board.errors, board.warnings),
  };
}

function summaryRequests(sheet: WrittenSheet, replacing: Replacing): readonly ApiRequest[] {
  const spare = { spareRows: CHART_ROWS, spareColumns: CHART_COLUMNS };
  const { sheetId, requests } = replaceTab(sheet, { ...replacing, ...spare });
  return [...requests, ...chartRequests(sheet, sheetId)];
}

/** @throws RangeError for a tab that consolidation does not write */
export function writtenSheet({ sheets }: WrittenBook, name: string): WrittenSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new RangeError(`nothing is written for «${name}»`);
  return found;
}
