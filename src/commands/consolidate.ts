import type { Board } from "../board/board.ts";
import type { LedgerEntry } from "../domain/mail.ts";
import { settingOf } from "../edition/settings.ts";
import { checkedCopies } from "../output/checked-copy.ts";
import { boardView } from "../output/dashboard/board-view.ts";
import { dashboardPage } from "../output/dashboard/dashboard.vi.ts";
import { findingsSheet } from "../output/findings-sheet.vi.ts";
import {
  FILE_STATE_WORDS,
  logSheet,
  MAIL_STATE_WORDS,
  mailLedgerSheet,
  newReviewsSheet,
} from "../output/ledger-sheets.vi.ts";
import { editionWords, summarySheet } from "../output/summary-sheet.vi.ts";
import type { Tab } from "../workbook/declaration.ts";
import type { WrittenBook } from "../workbook/written-book.ts";
import type { Actions } from "./actions.ts";
import { editionCells, editionChanges } from "./edition-log.ts";
import type { LogEntry, Snapshot } from "./snapshot.ts";

/** Tổng hợp — what consolidation changes: checked copies, and what `Nhật ký` must remember. */
export function consolidate(
  board: Board,
  snapshot: Snapshot,
): Pick<Actions, "copies" | "log" | "seen"> {
  const seen = editionCells(snapshot);
  return { copies: checkedCopies(board), log: editionChanges(seen, snapshot), seen };
}

/** Everything that the written tabs show, once the host knows what became of mails and documents. */
export function trackingBook(
  board: Board,
  snapshot: Snapshot,
  after: {
    readonly ledger: readonly LedgerEntry[];
    readonly log: readonly LogEntry[];
    /** The ledger is of mails written as files, which nobody has received. */
    readonly isOfFiles?: boolean;
  },
): WrittenBook {
  const tab = (key: string): Tab => {
    const found = snapshot.declarations.office.tabs.find((candidate) => candidate.key === key);
    if (found === undefined) throw new RangeError(`the office workbook declares no tab «${key}»`);
    return found;
  };
  const title = `${tab("summary").name}: ${editionTitle(board)}`;
  return {
    title,
    sheets: [
      summarySheet(board, { name: tab("summary").name, title, moment: snapshot.moment }),
      findingsSheet(board, tab("findings")),
      newReviewsSheet(board, tab("reviews")),
      logSheet(after.log, tab("log")),
      mailLedgerSheet(
        after.ledger,
        tab("mailLedger"),
        after.isOfFiles === true ? FILE_STATE_WORDS : MAIL_STATE_WORDS,
      ),
    ],
  };
}

/** Báo cáo một trang — the same state for the head who reads one page. */
export function dashboard(board: Board, { moment }: Pick<Snapshot, "moment">): string {
  return dashboardPage(boardView(board), { title: editionTitle(board), moment });
}

/** «Hội nghị điển hình tiên tiến Sở Công Thương lần thứ III năm 2020»; blanks left out. */
export function editionTitle({ ordinal, year, reckoning }: Board): string {
  const { settings } = reckoning.edition;
  return editionWords({
    conference: settingOf(settings, "TEN_HOI_NGHI"),
    agency: settingOf(settings, "CO_QUAN_NGAN"),
    ordinal,
    year,
  });
}
