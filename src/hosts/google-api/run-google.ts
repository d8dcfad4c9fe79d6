import { join } from "node:path";
import type { Board } from "../../board/board.ts";
import { type Summary, summaryOf } from "../../board/summary-json.ts";
import { dashboard } from "../../commands/consolidate.ts";
import { draftDocuments } from "../../commands/draft.ts";
import type { DraftOrder } from "../../commands/draft-reach.ts";
import { editionKey } from "../../commands/edition-key.ts";
import { readingNotes } from "../../commands/reading-notes.ts";
import type { LogEntry } from "../../commands/snapshot.ts";
import { OWN_FORM_WORDS } from "../../documents/own-form/own-form-words.vi.ts";
import type { Mail } from "../../domain/mail.ts";
import { previewPage } from "../../output/office-preview.vi.ts";
import { messageOf } from "../../output/words.vi.ts";
import { type Backup, keepPrevious } from "../local/atomic-write.ts";
import { stampOf } from "../local/clock.ts";
import { consolidationRequests } from "../sheets/consolidation.ts";
import { declaredTab } from "../sheets/declared-tab.ts";
import { withDrafted } from "../sheets/drafted-memory.ts";
import { logLines } from "../sheets/log-lines.ts";
import { type Memory, memoryWrite } from "../sheets/memory-tab.ts";
import { freeSheetIds } from "../sheets/replace-tab.ts";
import { documentLines, documentReceipts, storeDocuments } from "./documents.ts";
import type { Gathered } from "./gather.ts";
import { plannedMails } from "./planned-mails.ts";
import type { DriveFile, RunCalls } from "./run-calls.ts";
import { settleReviews } from "./settle-reviews.ts";
import { saysAlready } from "./standing-result.ts";
import { writeOffice } from "./write-office.ts";

export interface Applying {
  readonly google: RunCalls;
  readonly gathered: Gathered;
  readonly files: readonly DriveFile[];
  readonly workspace: string;
  readonly now: Date;
  readonly orders: readonly DraftOrder[];
  readonly consolidates: boolean;
  readonly onProgress: (step: string) => void;
}

/** What a run did, for people and for machines. */
export interface GoogleResult {
  readonly board: Board;
  readonly summary: Summary;
  readonly issues: readonly string[];
  /** Mails that would go today; none went. */
  readonly mails: readonly Mail[];
  /** False when the workbook said everything already. */
  readonly isWritten: boolean;
}

/**
 * Documents first, then one batch to the office workbook, then the files of the folder, `summary.json`
 * last: a run that was killed is repeated without harm.
 */
export async function applyOnGoogle(applying: Applying): Promise<GoogleResult> {
  const { google, gathered, files, orders, consolidates, onProgress } = applying;
  const { board, snapshot } = gathered;
  const { formFaults } = gathered;
  const refused = formFaults.length > 0 ? [...formFaults, OWN_FORM_WORDS.nothingDrafted] : [];
  const drafts = (refused.length > 0 ? [] : orders).map((order) => {
    const { kind, ...reach } = order;
    return { order, ...draftDocuments(kind, board, { ...snapshot, ...reach }) };
  });
  const edition = editionKey(board.reckoning.edition.settings);
  const documents = drafts.flatMap((draft) => draft.documents);
  const standing = await storeDocuments(documents, { google, edition, files, onProgress });
  const memory = drafts.reduce((before, { order, documents: own }) => {
    const keys = new Set(own.map(({ key }) => key));
    const stored = standing.filter(({ document }) => keys.has(document.key));
    const day = snapshot.asOf;
    return withDrafted(before, { ...order, day, documents: documentReceipts(stored) });
  }, gathered.memory);
  const isWritten = await write(applying, { memory, lines: documentLines(standing, snapshot) });
  const planned = plannedMails(gathered);
  const summary = summaryOf(board, {
    sentence: messageOf,
    receipts: { documents: documentReceipts(standing), mails: [] },
  });
  if (consolidates) keepPages(applying, summary, planned.mails);
  const issues = [
    ...readingNotes(snapshot),
    ...refused,
    ...drafts.flatMap((draft) => draft.issues),
    ...planned.issues,
  ];
  return { board, summary, issues, mails: planned.mails, isWritten };
}

interface ToWrite {
  readonly memory: Memory;
  readonly lines: readonly LogEntry[];
}

async function write(applying: Applying, { memory, lines }: ToWrite): Promise<boolean> {
  const { google, gathered, consolidates } = applying;
  const { office, api, snapshot } = gathered;
  const { moment, declarations } = snapshot;
  const stands = consolidates ? saysAlready(gathered, memory) : isSame(memory, gathered.memory);
  if (lines.length === 0 && stands) return consolidates && settleReviews(google, gathered);
  await writeOffice({ google, id: office.id, moment, memory }, (marked) => {
    if (consolidates) return consolidationRequests({ ...gathered, memory: marked }, lines);
    const { requests, after } = memoryWrite(marked, api);
    const tab = declaredTab(declarations, "office", "log");
    return [...requests, ...logLines(lines, { tab, book: after, newId: freeSheetIds(after) })];
  });
  if (consolidates) await settleReviews(google, gathered);
  return true;
}

function isSame(one: Memory, other: Memory): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

/** What stands in the folder beside the workbooks on Google. */
export const PAGES = {
  dashboard: "bao-cao.html",
  mails: "thu-xem-truoc.html",
  summary: "summary.json",
} as const;

function keepPages(
  { gathered, workspace, now }: Applying,
  summary: Summary,
  mails: readonly Mail[],
): void {
  const backup: Backup = { workspace, stamp: stampOf(now) };
  const keep = (name: string, text: string) =>
    keepPrevious(join(workspace, name), new TextEncoder().encode(text), backup);
  keep(PAGES.dashboard, dashboard(gathered.board, gathered.snapshot));
  keep(PAGES.mails, previewPage({ mails, note: "" }));
  keep(PAGES.summary, `${JSON.stringify(summary, null, 2)}\n`);
}
