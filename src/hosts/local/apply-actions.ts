import { basename, join } from "node:path";
import type { Board } from "../../board/board.ts";
import {
  type Summary,
  type SummaryDocument,
  type SummaryReceipts,
  type SummarySource,
  summaryOf,
} from "../../board/summary-json.ts";
import type { Actions, DraftedDocument } from "../../commands/actions.ts";
import { dashboard, trackingBook } from "../../commands/consolidate.ts";
import type { LogEntry, Snapshot } from "../../commands/snapshot.ts";
import { sourceSummary } from "../../documents/trace/sources.ts";
import { originLine } from "../../documents/trace/trace-words.vi.ts";
import { LOG_WORDS } from "../../output/office-words.vi.ts";
import { messageOf } from "../../output/words.vi.ts";
import { keepPrevious } from "./atomic-write.ts";
import { stampOf } from "./clock.ts";
import { rememberLog, rememberRun } from "./journal-file.ts";
import { readLedger } from "./ledger-file.ts";
import { type MadePdfs, makePdfs } from "./make-pdfs.ts";
import { markCopy } from "./mark-copy.ts";
import type { Assessed, RunOptions } from "./run-workspace.ts";
import { isSetUp } from "./send-standing.ts";
import { type StoredDocument, storeDocument } from "./store-document.ts";
import { type WrittenMails, writeMails } from "./write-mails.ts";
import { writeXlsx } from "./write-xlsx.ts";

/** What a run did, for people and for machines. */
export interface RunResult {
  readonly board: Board;
  readonly summary: Summary;
  readonly issues: readonly string[];
  readonly openElsewhere: readonly string[];
  /** Mails that a person's stop left unwritten. */
  readonly mailsLeft: number;
  /** The tables of each document, in the order of the summary's. */
  readonly sources: readonly (readonly SummarySource[])[];
}

/**
 * Does what was planned. `summary.json` is written last, from the receipts: a run that was killed is
 * repeated without harm.
 */
export async function applyActions(
  assessed: Assessed,
  actions: Actions,
  options: RunOptions,
): Promise<RunResult> {
  const { board, snapshot, loaded } = assessed;
  const { workspace } = options;
  const { stored, documents, issues } = storeDocuments(actions.documents, options);
  const mails = actions.reminds ? await mailsOf(board, options) : NO_MAILS;
  const summary = summarize(board, { documents, mails: mails.receipts });
  const log = [...actions.log, ...runLog(stored, mails.count, snapshot)];
  if (actions.copies.length === 0) rememberLog(workspace, log);
  else {
    await writeCopies(actions.copies, loaded, options);
    const remembered = rememberRun(workspace, { log, seen: actions.seen });
    await writeTracking(assessed, { summary, log: remembered }, options);
  }
  return {
    board,
    summary,
    issues: [...actions.issues, ...issues],
    openElsewhere: loaded.openElsewhere,
    mailsLeft: mails.left,
    sources: actions.documents.map(({ sources }) => sources.map(sourceSummary)),
  };
}

export function summarize(board: Board, receipts: SummaryReceipts): Summary {
  return summaryOf(board, { sentence: messageOf, receipts });
}

type Stored = StoredDocument & { readonly document: DraftedDocument };

const NO_MAILS: WrittenMails = { receipts: [], count: 0, left: 0 };
const NO_PDFS: MadePdfs = { byDocument: new Map(), issues: [] };

/** Stores each document, a PDF beside it when one is asked for; the receipts in the same order. */
function storeDocuments(
  drafted: readonly DraftedDocument[],
  { workspace, pdf, onProgress }: RunOptions,
) {
  const stored = drafted.map((document): Stored => {
    onProgress(document.name);
    return { document, ...storeDocument(join(workspace, "van-ban"), document) };
  });
  const paths = stored.map(({ path }) => path);
  const pdfs = pdf === undefined ? NO_PDFS : makePdfs(paths, pdf);
  const documents = stored.map(({ document: { kind, name, origin }, path }): SummaryDocument => {
    const made = pdfs.byDocument.get(path);
    const receipt = { kind, name, location: path, rows: origin.rows };
    return made === undefined ? receipt : { ...receipt, pdf: made };
  });
  return { stored, documents, issues: pdfs.issues };
}

function mailsOf(board: Board, options: RunOptions): Promise<WrittenMails> {
  const { workspace, now, stop, onProgress: onMail } = options;
  const isStopAsked = stop.isAsked;
  return stop.during(() => writeMails({ board, workspace, now, onMail, isStopAsked }));
}

async function writeCopies(
  copies: Actions["copies"],
  loaded: Assessed["loaded"],
  { workspace, now, onProgress }: RunOptions,
): Promise<void> {
  for (const copy of copies) {
    onProgress(copy.book);
    const bytes = loaded.bytes.get(copy.book);
    if (bytes === undefined) throw new RangeError(`no bytes of ${copy.book}`);
    const path = join(workspace, "da-kiem-tra", copy.book);
    keepPrevious(path, await markCopy(bytes, copy), { workspace, stamp: stampOf(now) });
  }
}

/** The three files that say how things stand, the one for machines last. */
async function writeTracking(
  { board, snapshot }: Assessed,
  { summary, log }: { readonly summary: Summary; readonly log: readonly LogEntry[] },
  { workspace, now }: RunOptions,
): Promise<void> {
  const backup = { workspace, stamp: stampOf(now) };
  const keep = (name: string, bytes: Uint8Array) =>
    keepPrevious(join(workspace, name), bytes, backup);
  const channel = isSetUp(workspace) ? "smtp" : "files";
  const ledger = [...readLedger(workspace, channel).values()];
  const isOfFiles = channel === "files";
  keep(
    "so-theo-doi.xlsx",
    await writeXlsx(trackingBook(board, snapshot, { ledger, log, isOfFiles })),
  );
  keep("bao-cao.html", new TextEncoder().encode(dashboard(board, snapshot)));
  keep("summary.json", new TextEncoder().encode(`${JSON.stringify(summary, null, 2)}\n`));
}

function runLog(
  stored: readonly Stored[],
  mailCount: number,
  { moment, who }: Snapshot,
): readonly LogEntry[] {
  const entry = (what: string, after: string): LogEntry => ({
    at: moment,
    who,
    what,
    before: "",
    after,
  });
  return [
    ...stored
      .filter(({ isNew }) => isNew)
      .map(({ path, document }) =>
        entry(LOG_WORDS.drafted, `${basename(path)}; ${originLine(document.origin)}`),
      ),
    ...(mailCount > 0 ? [entry(LOG_WORDS.mailsWritten, String(mailCount))] : []),
  ];
}
