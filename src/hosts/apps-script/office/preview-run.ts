import { planMails } from "../../../commands/remind.ts";
import type { Place } from "../../../domain/finding.ts";
import { columnIndex } from "../../../output/findings-sheet.vi.ts";
import { previewPage } from "../../../output/office-preview.vi.ts";
import { type Gathered, gather, isUnfinished, unfinishedText } from "./gather.ts";
import { linksInto } from "./load-books.ts";
import { readMailLedger } from "./mail-ledger.ts";
import type { Run } from "./run.ts";

/** «Xem trước»: the exact mails of today as a page. Nothing is sent and nothing is written. */
export function previewRun(run: Run): string {
  const gathered = gather(run);
  if (isUnfinished(gathered)) return previewPage({ mails: [], note: unfinishedText(gathered) });
  const { mails, pending } = planMails(gathered.board, {
    ledger: readMailLedger(gathered.office.workbook),
    linkTo: placeLinks(gathered),
  });
  return previewPage({ mails: [...pending, ...mails], note: "" });
}

/** Address of the cell of a finding. */
export function placeLinks({
  office,
  books,
  board,
}: Gathered): (place: Place) => string | undefined {
  const toCell = linksInto([office, ...books], "");
  const { intake, edition } = board.reckoning;
  const sheets = [...intake.sheets, edition.units.sheet];
  return ({ book, sheet, row, column }) => {
    if (row === undefined) return undefined;
    const found = sheets.find((own) => own.book === book && own.tab.name === sheet);
    const title = found?.title ?? sheet;
    return toCell({ book, sheet: title, row, column: columnIndex(found, column) + 1 });
  };
}
