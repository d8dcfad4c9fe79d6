import type { Board } from "../../board/board.ts";
import type { Actions } from "../../commands/actions.ts";
import { assess } from "../../commands/assess.ts";
import { consolidate } from "../../commands/consolidate.ts";
import { draftDocuments } from "../../commands/draft.ts";
import type { DraftOrder } from "../../commands/draft-reach.ts";
import { readingNotes } from "../../commands/reading-notes.ts";
import type { Snapshot } from "../../commands/snapshot.ts";
import { OWN_FORM_WORDS } from "../../documents/own-form/own-form-words.vi.ts";
import type { Day } from "../../domain/day.ts";
import type { Channel } from "./channel.ts";
import { momentText } from "./clock.ts";
import type { Package } from "./edition-seed.ts";
import { readLastSeen, readLog } from "./journal-file.ts";
import { readLedger } from "./ledger-file.ts";
import { type LoadedWorkspace, loadWorkspace } from "./load-workspace.ts";
import type { PdfHost } from "./make-pdfs.ts";
import { officeForms } from "./own-forms.ts";
import type { StopSwitch } from "./stop-switch.ts";

export interface RunOptions {
  readonly workspace: string;
  readonly asOf: Day;
  readonly now: Date;
  readonly who: string;
  readonly onProgress: (step: string) => void;
  /** Whose ledger says what was sent. */
  readonly channel: Channel;
  /** By which a person ends the writing or sending of mails. */
  readonly stop: StopSwitch;
  /** Given when a PDF is to stand beside each document. */
  readonly pdf?: PdfHost;
}

/** A workspace read and assessed: nothing is written yet. */
export interface Assessed {
  readonly loaded: LoadedWorkspace;
  readonly snapshot: Snapshot;
  readonly board: Board;
  /** What is wrong with the office's own forms: while something is, nothing is drafted. */
  readonly formFaults: readonly string[];
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
