import type { Day } from "../../../domain/day.ts";
import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { FILE_CALLS, type FileCalls } from "../atomic-write.ts";
import type { Package } from "../edition-seed.ts";
import { assessWorkspace } from "../run-workspace.ts";
import { NO_STOP } from "../stop-switch.ts";
import { answerEditor, editorOf } from "./editor-lease.ts";
import { findingsView } from "./finding-views.ts";
import { JobDesk } from "./job-desk.ts";
import type { JobRunner } from "./job-runner.ts";
import { KeptVersions } from "./kept-versions.ts";
import { LiveWorkspace } from "./live-workspace.ts";
import { plannedMails, type ShownMail } from "./mail-views.ts";
import type { OpenBook } from "./open-book.ts";
import type { BookView, SaveAnswer, SaveRequest, WorkspaceView } from "./protocol.ts";
import type { EditorRequest, EditorView } from "./protocol-editor.ts";
import type { FindingsView } from "./protocol-jobs.ts";
import { refused } from "./refused.ts";
import { saveCells } from "./save-cells.ts";
import { SharedLock } from "./shared-lock.ts";
import { tabLayout, tabTitles, tabView } from "./tab-view.ts";
import { workspaceView } from "./workspace-view.ts";

export interface ServiceOptions {
  readonly workspace: string;
  readonly pack: Package;
  /** The day that everything is judged by, asked anew each time. */
  readonly asOf: () => Day;
  readonly now: () => Date;
  /** User and computer. */
  readonly who: string;
  /** A fault of ours, for the window in which the server runs. */
  readonly onFault: (error: unknown) => void;
  readonly runJob: JobRunner;
  /** The calls by which people's workbooks are written; a test lets one of them fail. */
  readonly calls?: FileCalls;
}

/** What the page asks of a workspace, one call after the other. */
export class SheetService {
  readonly jobs: JobDesk;
  private readonly options: ServiceOptions;
  private readonly live: LiveWorkspace;
  private readonly lock: SharedLock;
  private readonly versions: KeptVersions;
  private turns: Promise<unknown> = Promise.resolve();
  private preview: readonly ShownMail[] = [];

  constructor(options: ServiceOptions) {
    const { workspace, pack, asOf, now, who, runJob, onFault } = options;
    this.options = options;
    this.live = new LiveWorkspace(workspace, pack, asOf);
    this.lock = new SharedLock(workspace);
    this.versions = new KeptVersions(workspace, now);
    this.jobs = new JobDesk({
      runJob,
      order: () => ({ workspace, asOf: asOf(), now: now(), who }),
      locked: (run) => this.lock.run(run),
      onFault,
    });
  }

  /** Reads the workspace for the first time. @throws every HostError of `loadWorkspace` */
  load(): Promise<void> {
    return this.turn(() => this.live.refresh());
  }

  workspace(token: string): Promise<WorkspaceView> {
    return this.turn(async () => {
      await this.live.refresh();
      const editor = editorOf(this.options.workspace, this.options.now(), undefined);
      return workspaceView(this.live, { token, editor, job: this.jobs.job });
    });
  }

  book(file: string): Promise<BookView> {
    return this.turn(async () => {
      await this.live.refresh();
      const book = this.live.book(file);
      if (book === undefined) throw refused("not-found", SHEET_WORDS.fileGone(file));
      const { judgement, state } = this.live;
      const { board, checks } = state;
      const { edition } = board.reckoning;
      const tabs = tabTitles(book).flatMap((title) => {
        const layout = tabLayout(book, title, edition);
        const own = checks.get(file)?.get(title)?.values() ?? [];
        return layout === undefined ? [] : [tabView(book, layout, { edition, checks: own })];
      });
      return { file, revision: book.revision, judgement, tabs };
    });
  }

  findings(): Promise<FindingsView> {
    return this.turn(async () => {
      await this.live.refresh();
      return findingsView(this.live);
    });
  }

  editor(request: EditorRequest): Promise<EditorView> {
    return this.locked(() => answerEditor(request, this.leaseContext()));
  }

  /** @throws Refused "editor-held" for a page that does not edit, and all of `saveCells` */
  save(file: string, request: SaveRequest): Promise<SaveAnswer> {
    return this.locked(async () => {
      const editor = answerEditor({ page: request.page, wants: "keep" }, this.leaseContext());
      if (!editor.isYou) throw refused("editor-held", heldWords(editor));
      const calls = this.options.calls ?? FILE_CALLS;
      const keep = (book: OpenBook) => this.versions.keep(book);
      const answer = await saveCells(file, request, { live: this.live, keep, calls });
      this.versions.saved(file, answer.revision);
      return answer;
    });
  }

  /** The mails that would be written now, kept for the frames that show them. */
  previewMails(): Promise<readonly ShownMail[]> {
    return this.turn(async () => {
      const { workspace, pack, asOf, who } = this.options;
      const now = this.options.now();
      const { board, snapshot } = await assessWorkspace(
        {
          workspace,
          asOf: asOf(),
          now,
          who,
          onProgress: () => {},
          channel: "files",
          stop: NO_STOP,
        },
        pack,
      );
      this.preview = plannedMails(board, snapshot, now);
      return this.preview;
    });
  }

  previewMail(index: number): ShownMail | undefined {
    return this.preview[index];
  }

  private leaseContext() {
    const { workspace, now, who } = this.options;
    return { workspace, now: now(), who };
  }

  /** One call after the other, under the lock that the commands take as well. */
  private locked<T>(run: () => Promise<T> | T): Promise<T> {
    return this.turn(() => this.lock.run(run));
  }

  private turn<T>(run: () => Promise<T> | T): Promise<T> {
    const own = this.turns.then(run);
    this.turns = own.catch(() => undefined);
    return own;
  }
}

function heldWords({ who, since }: EditorView): string {
  if (who === undefined || since === undefined) return SHEET_WORDS.notEditing;
  return SHEET_WORDS.held(who, since);
}
