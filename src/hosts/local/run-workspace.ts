import { basename, join } from "node:path";
import type { Board } from "../../board/board.ts";
import {
  type Summary,
  type SummaryReceipts,
  type SummarySource,
  summaryOf,
} from "../../board/summary-json.ts";
import type { Actions, DraftedDocument } from "../../commands/actions.ts";
import { assess } from "../../commands/assess.ts";
import { consolidate, dashboard, trackingBook } from "../../commands/consolidate.ts";
import { draftDocuments } from "../../commands/draft.ts";
import type { DraftOrder } from "../../commands/draft-reach.ts";
import { readingNotes } from "../../commands/reading-notes.ts";
import type { LogEntry, Snapshot } from "../../commands/snapshot.ts";
import { OWN_FORM_WORDS } from "../../documents/own-form/own-form-words.vi.ts";
import { sourceSummary } from "../../documents/trace/sources.ts";
import { originLine } from "../../documents/trace/trace-words.vi.ts";
import type { Day } from "../../domain/day.ts";
import { messageOf } from "../../output/words.vi.ts";
import { type Backup, keepPrevious } from "./atomic-write.ts";
import type { Channel } from "./channel.ts";
import { momentText, stampOf } from "./clock.ts";
import type { Package } from "./edition-seed.ts";
import { readLastSeen, readLog, rememberLog, rememberRun } from "./journal-file.ts";
import { readLedger } from "./ledger-file.ts";
import { type LoadedWorkspace, loadWorkspace } from "./load-workspace.ts";
import { type MadePdfs, makePdfs, type PdfHost } from "./make-pdfs.ts";
import { markCopy } from "./mark-copy.ts";
import { officeForms } from "./own-forms.ts";
import { isSetUp } from "./send-standing.ts";
import { type StoredDocument, storeDocument } from "./store-document.ts";
import { writeMails } from "./write-mails.ts";
import { writeXlsx } from "./write-xlsx.ts";

export interface RunOptions {
  readonly workspace: string;
  readonly asOf: Day;
  readonly now: Date;
  readonly who: string;
  readonly onProgress: (step: string) => void;
  /** Whose ledger says what was sent. */
  readonly channel: Channel;
  /** Given when a PDF is to stand beside each document. */
  readonly pdf?: PdfHost;
}

const NO_PDFS: MadePdfs = { byDocument: new Map(), issues: [] };

/** A workspace read and assessed: nothing is written yet. */
export interface Assessed {
  readonly loaded: LoadedWorkspace;
  readonly snapshot: Snapshot;
  readonly board: Board;
  /** What is wrong with the office's own forms: while something is, nothing is drafted. */
  readonly formFaults: readonly string[];
}

/** What a run did, for people and for machines. */
export interface RunResult {
  readonly board: Board;
  readonly summary: Summary;
  readonly issues: readonly string[];
  readonly openElsewhere: readonly string[];
  /** The tables of each document, in the order of the summary's. */
  readonly sources: readonly (readonly SummarySource[])[];
}

/** Reads the workspace and assesses it. @throws every HostError of `loadWorkspace` */
export async function assessWorkspace(options: RunOptions, pack: Package): Promise<Assessed> {
  const { workspace, asOf, now, who, channel } = options;
  const loaded = await loadWorkspace(workspace, pack.declarations, options.onProgress);
  const ours = packageForms(pack);
  const forms = officeForms(workspace, ours);
  const snapshot: Snapshot = {
    declarations: pack.declarations,
    office: loaded.office,
    entries: loaded.entries,
    asOf,
    moment: momentText(now),
    who,
    ledger: [...readLedger(workspace, channel).values()],
    lastSeen: readLastSeen(workspace),
    log: readLog(workspace),
    templates: "templates" in forms ? forms.templates : ours,
  };
  options.onProgress(snapshot.office.name);
  const formFaults = "faults" in forms ? forms.faults : [];
  return { loaded, snapshot, board: assess(snapshot), formFaults };
}

/** The forms that the package brings, by file name. */
export function packageForms({ templates }: Package): Snapshot["templates"] {
  return new Map([...templates.documents].map(([name, bytes]) => [`${name}.docx`, bytes]));
}

/** Which parts of the work a command does. */
export interface Parts {
  readonly consolidates: boolean;
  readonly drafts: readonly DraftOrder[];
  readonly reminds: boolean;
}

/**
 * What a command wants done, decided before anything is written; the mails alone are planned by the
 * outbox, once it has brought the ledger in order.
 */
export function planActions({ board, snapshot, formFaults }: Assessed, parts: Parts): Actions {
  const isRefused = formFaults.length > 0 && parts.drafts.length > 0;
  const refused = isRefused ? [...formFaults, OWN_FORM_WORDS.nothingDrafted] : [];
  const drafted = (isRefused ? [] : parts.drafts).map(({ kind, ...reach }) =>
    draftDocuments(kind, board, { ...snapshot, ...reach }),
  );
  const nothing = { copies: [], log: [], seen: snapshot.lastSeen };
  return {
    ...(parts.consolidates ? consolidate(board, snapshot) : nothing),
    documents: drafted.flatMap(({ documents }) => documents),
    reminds: parts.reminds,
    issues: [...readingNotes(snapshot), ...refused, ...drafted.flatMap(({ issues }) => issues)],
  };
}

/**
 * Does what was planned. `summary.json` is written last, from the receipts: a run that was killed is
 * repeated without harm.
 */
export async function apply(
  assessed: Assessed,
  actions: Actions,
  options: RunOptions,
): Promise<RunResult> {
  const { board, snapshot, loaded } = assessed;
  const { workspace, now } = options;
  const backup: Backup = { workspace, stamp: stampOf(now) };
  const stored = actions.documents.map((document) => {
    options.onProgress(document.name);
    return { document, ...storeDocument(join(workspace, "van-ban"), document) };
  });
  const paths = stored.map(({ path }) => path);
  const pdfs = options.pdf === undefined ? NO_PDFS : makePdfs(paths, options.pdf);
  const documents = stored.map(({ document: { kind, name, origin }, path }) => {
    const pdf = pdfs.byDocument.get(path);
    const receipt = { kind, name, location: path, rows: origin.rows };
    return pdf === undefined ? receipt : { ...receipt, pdf };
  });
  const mails = actions.reminds
    ? await writeMails({ board, workspace, now, onMail: options.onProgress })
    : { receipts: [], count: 0 };
  for (const copy of actions.copies) {
    options.onProgress(copy.book);
    const bytes = loaded.bytes.get(copy.book);
    if (bytes === undefined) throw new RangeError(`no bytes of ${copy.book}`);
    keepPrevious(join(workspace, "da-kiem-tra", copy.book), await markCopy(bytes, copy), backup);
  }
  const summary = summarize(board, { documents, mails: mails.receipts });
  const made = stored.filter(({ isNew }) => isNew);
  const ownLog = [...actions.log, ...runLog(made, mails.count, snapshot)];
  if (actions.copies.length === 0) rememberLog(workspace, ownLog);
  else {
    const log = rememberRun(workspace, { log: ownLog, seen: actions.seen });
    const shown = isSetUp(workspace) ? "smtp" : "files";
    const ledger = [...readLedger(workspace, shown).values()];
    const tracking = await writeXlsx(
      trackingBook(board, snapshot, { ledger, log, isOfFiles: shown === "files" }),
    );
    keepPrevious(join(workspace, "so-theo-doi.xlsx"), tracking, backup);
    const page = new TextEncoder().encode(dashboard(board, snapshot));
    keepPrevious(join(workspace, "bao-cao.html"), page, backup);
    keepPrevious(join(workspace, "summary.json"), encodeJson(summary), backup);
  }
  return {
    board,
    summary,
    issues: [...actions.issues, ...pdfs.issues],
    openElsewhere: loaded.openElsewhere,
    sources: actions.documents.map(({ sources }) => sources.map(sourceSummary)),
  };
}

export function summarize(board: Board, receipts: SummaryReceipts): Summary {
  return summaryOf(board, { sentence: messageOf, receipts });
}

function runLog(
  documents: readonly (StoredDocument & { readonly document: DraftedDocument })[],
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
    ...documents.map(({ path, document }) =>
      entry("Lập văn bản", `${basename(path)}; ${originLine(document.origin)}`),
    ),
    ...(mailCount > 0 ? [entry("Ghi thư nhắc", String(mailCount))] : []),
  ];
}

function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
