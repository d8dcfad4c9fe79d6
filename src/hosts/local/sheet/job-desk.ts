import { randomBytes } from "node:crypto";
import { isDraftKind } from "../../../commands/draft.ts";
import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { HostError } from "../../host-error.ts";
import { hostErrorText } from "../host-error-text.ts";
import { type JobOrder, type JobRun, type JobRunner, JobStopped } from "./job-runner.ts";
import type { JobRequest, JobView } from "./protocol-jobs.ts";
import { refused } from "./refused.ts";

export interface JobDeskParts {
  readonly runJob: JobRunner;
  /** Of which workspace, day and moment a job that begins now is. */
  readonly order: () => Omit<JobOrder, "job">;
  /** Runs under the workspace's lock. */
  readonly locked: <T>(run: () => Promise<T>) => Promise<T>;
  readonly onFault: (error: unknown) => void;
}

/** One job at a time, and what is known of the last one. */
export class JobDesk {
  private readonly parts: JobDeskParts;
  private shown: JobView | undefined;
  private run: JobRun | undefined;
  private isStopping = false;

  constructor(parts: JobDeskParts) {
    this.parts = parts;
  }

  get job(): JobView | undefined {
    return this.shown;
  }

  /** Begins a job; `view` tells how it goes on. @throws Refused "job-running" | "bad-request" */
  begin(request: JobRequest): JobView {
    if (this.shown?.state === "running") throw refused("job-running", SHEET_WORDS.jobRunning);
    const isKind = request.does !== "draft" || isDraftKind(request.kind ?? "");
    if (!isKind) throw refused("bad-request", SHEET_WORDS.badRequest);
    const id = randomBytes(12).toString("base64url");
    const { does } = request;
    const begun: JobView = { id, does, state: "running", step: "", lines: [], made: [] };
    this.shown = begun;
    this.isStopping = false;
    void this.follow(request, begun);
    return begun;
  }

  /** @throws Refused "not-found" for another job than the last */
  view(id: string): JobView {
    if (this.shown?.id !== id) throw refused("not-found", SHEET_WORDS.notFound);
    return this.shown;
  }

  /** Ends a job where it stands; one that is over stays as it ended. @throws as `view` */
  stop(id: string): JobView {
    const job = this.view(id);
    this.isStopping = true;
    this.run?.stop();
    return job;
  }

  private async follow({ page: _, ...job }: JobRequest, begun: JobView): Promise<void> {
    const { locked, runJob, order, onFault } = this.parts;
    try {
      const end = await locked(() => {
        if (this.isStopping) throw new JobStopped();
        this.run = runJob({ job, ...order() }, (step) => {
          if (this.shown?.id === begun.id) this.shown = { ...begun, step };
        });
        return this.run.ended;
      });
      this.shown = { ...begun, ...end };
    } catch (error) {
      if (error instanceof JobStopped) {
        this.shown = { ...begun, state: "stopped", lines: [SHEET_WORDS.jobStopped] };
        return;
      }
      const isWorld = error instanceof HostError;
      if (!isWorld) onFault(error);
      const why = isWorld ? hostErrorText(error) : SHEET_WORDS.ourFault;
      this.shown = { ...begun, state: "failed", lines: [why] };
    } finally {
      this.run = undefined;
    }
  }
}
