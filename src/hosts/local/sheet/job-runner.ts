import type { Day } from "../../../domain/day.ts";
import type { Job, JobEnd } from "./jobs.ts";

/** A job, and of which workspace, day and moment. It can be sent to another thread. */
export interface JobOrder {
  readonly job: Job;
  readonly workspace: string;
  readonly asOf: Day;
  readonly now: Date;
  /** User and computer. */
  readonly who: string;
}

/** A job that goes on. */
export interface JobRun {
  /** Rejects with a HostError, with `JobStopped`, or with a fault of ours. */
  readonly ended: Promise<JobEnd>;
  /** Ends it wherever it stands, as a kill would: what was written stays, a rerun goes on from there. */
  readonly stop: () => void;
}

/** Begins a job; `onStep` hears what is being done. The workspace's lock is held by whoever asks. */
export type JobRunner = (order: JobOrder, onStep: (step: string) => void) => JobRun;

/** Somebody stopped the job. */
export class JobStopped extends Error {}
