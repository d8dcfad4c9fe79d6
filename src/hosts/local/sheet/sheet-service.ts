import { randomBytes } from "node:crypto";
import { isDraftKind } from "../../../commands/draft.ts";
import type { Day } from "../../../domain/day.ts";
import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { HostError } from "../../host-error.ts";
import { type Backup, FILE_CALLS, type FileCalls } from "../atomic-write.ts";
import { stampOf } from "../clock.ts";
import type { Package } from "../edition-seed.ts";
import { hostErrorText } from "../host-error-text.ts";
import { assessWorkspace, type RunOptions } from "../run-workspace.ts";
import { withWorkspaceLock } from "../workspace-lock.ts";
import { answerEditor, editorOf } from "./editor-lease.ts";
import { findingsView } from "./finding-views.ts";
import { doJob } from "./jobs.ts";
import { LiveWorkspace } from "./live-workspace.ts";
import { plannedMails, type ShownMail } from "./mail-views.ts";
import type {
  BookView,
  EditorRequest,
  EditorView,
  SaveAnswer,
  SaveRequest,
  WorkspaceView,
} from "./protocol.ts";
import type { FindingsView, JobRequest, JobView } from "./protocol-jobs.ts";
import { refused } from "./refused.ts";
import { saveCells } from "./save-cells.ts";
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
  /** The calls by which people's workbooks are written; a test lets one of them fail. */
  readonly calls?: FileCalls;
}

/** Between two kept versions of a book while one page goes on editing. */
const KEEP_EVERY_MS = 60 * 60 * 1000;

/** What the page asks of a workspace, one call after the other. */
export class SheetService {
  private readonly options: ServiceOptions;
  private readonly live: LiveWorkspace;
  private turns: Promise<unknown> = Promise.resolve();
  private job: JobView | undefined;
  private preview: readonly ShownMail[] = [];
  /** When the version before was last kept, and what we wrote since, by file. */
  private readonly kept = new Map<string, { readonly at: number; readonly revision: string }>();

  constructor(options: ServiceOptions) {
    this.options = options;
    this.live = new LiveWorkspace(options.workspace, options.pack, options.asOf);
  }

  /** Reads the workspace for the first time. @throws every HostError of `loadWorkspace` */
  load(): Promise<void> {
    return this.turn(() => this.live.refresh());
  }

  workspace(token: string): Promise<WorkspaceView> {
    return this.turn(async () => {
      await this.live.refresh();
      const editor = editorOf(this.options.workspace, this.options.now(), undefined);
      return workspaceView(this.live, { token, editor, job: this.job });
    });
  }

  book(file: string): Promise<BookView> {
    return this.turn(async () => {
      await this.live.refresh();
      const book = this.live.book(file);
      if (book === undefined) throw refused("not-found", SHEET_WORDS.notFound);
      const { board, checks } = this.live.state;
      const { edition } = board.reckoning;
      const tabs = tabTitles(book).flatMap((title) => {
        const layout = tabLayout(book, title, edition);
        const own = checks.get(file)?.get(title)?.values() ?? [];
        return layout === undefined ? [] : [tabView(book, layout, { edition, checks: own })];
      });
      return { file, revision: book.revision, tabs };
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
      const backup = this.backupOf(file);
      const before = this.live.book(file)?.revision;
      const calls = this.options.calls ?? FILE_CALLS;
      const answer = await saveCells(file, request, { live: this.live, backup, calls });
      const at = this.kept.get(file)?.at ?? this.options.now().getTime();
      if (answer.revision !== before) this.kept.set(file, { at, revision: answer.revision });
      return answer;
    });
  }

  /** Begins a job; `jobView` tells how it goes on. @throws Refused "job-running" | "bad-request" */
  begin(request: JobRequest): JobView {
    if (this.job?.state === "running") throw refused("job-running", SHEET_WORDS.jobRunning);
    const isKind = request.does !== "draft" || isDraftKind(request.kind ?? "");
    if (!isKind) throw refused("bad-request", SHEET_WORDS.badRequest);
    const id = randomBytes(12).toString("base64url");
    const begun: JobView = {
      id,
      does: request.does,
      state: "running",
      step: "",
      lines: [],
      made: [],
    };
    this.job = begun;
    void this.run(request, begun);
    return begun;
  }

  jobView(id: string): JobView {
    if (this.job?.id !== id) throw refused("not-found", SHEET_WORDS.notFound);
    return this.job;
  }

  /** The mails that would be written now, kept for the frames that show them. */
  previewMails(): Promise<readonly ShownMail[]> {
    return this.turn(async () => {
      const { board, snapshot } = await assessWorkspace(this.runOptions(), this.options.pack);
      this.preview = plannedMails(board, snapshot, this.options.now());
      return this.preview;
    });
  }

  previewMail(index: number): ShownMail | undefined {
    return this.preview[index];
  }

  private async run(request: JobRequest, begun: JobView): Promise<void> {
    try {
      const { pack } = this.options;
      const end = await this.locked(() => doJob(request, this.runOptions(begun), pack));
      this.job = { ...begun, ...end };
    } catch (error) {
      if (!(error instanceof HostError)) this.options.onFault(error);
      const why = error instanceof HostError ? hostErrorText(error) : SHEET_WORDS.ourFault;
      this.job = { ...begun, state: "failed", lines: [why] };
    }
  }

  private runOptions(job?: JobView): RunOptions {
    const { workspace, asOf, now, who } = this.options;
    const onProgress = (step: string) => {
      if (job !== undefined) this.job = { ...job, step };
    };
    return { workspace, asOf: asOf(), now: now(), who, onProgress, channel: "files" };
  }

  private leaseContext() {
    const { workspace, now, who } = this.options;
    return { workspace, now: now(), who };
  }

  /** Where the version before goes; undefined while it is one that we ourselves wrote lately. */
  private backupOf(file: string): Backup | undefined {
    const { workspace, now } = this.options;
    const known = this.kept.get(file);
    const isOurs = known !== undefined && known.revision === this.live.book(file)?.revision;
    if (isOurs && now().getTime() - known.at < KEEP_EVERY_MS) return undefined;
    this.kept.delete(file);
    return { workspace, stamp: stampOf(now()) };
  }

  /** One call after the other, under the lock that the commands take as well. */
  private locked<T>(run: () => Promise<T> | T): Promise<T> {
    return this.turn(() => withWorkspaceLock(this.options.workspace, run));
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
