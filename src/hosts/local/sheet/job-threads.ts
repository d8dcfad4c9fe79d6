import { Worker } from "node:worker_threads";
import { HostError, type HostErrorCode, type HostFacts } from "../../host-error.ts";
import { type JobOrder, type JobRunner, JobStopped } from "./job-runner.ts";
import type { JobEnd } from "./jobs.ts";

/** What a job's thread tells. */
export type ThreadNews =
  | { readonly kind: "step"; readonly step: string }
  | { readonly kind: "end"; readonly end: JobEnd }
  | { readonly kind: "refused"; readonly code: HostErrorCode; readonly facts: HostFacts };

/**
 * Runs each job in a thread of its own, so that typing is answered meanwhile.
 *
 * @param script what the thread runs: it calls `jobThread`
 */
export function threadJobs(script: URL): JobRunner {
  return (order, onStep) => {
    const thread = new Worker(script, { workerData: order satisfies JobOrder });
    let isStopped = false;
    const ended = new Promise<JobEnd>((resolve, reject) => {
      thread.on("message", (news: ThreadNews) => {
        if (news.kind === "step") onStep(news.step);
        else if (news.kind === "end") resolve(news.end);
        else reject(new HostError(news.code, news.facts));
      });
      thread.on("error", reject);
      thread.on("exit", () => reject(isStopped ? new JobStopped() : new RangeError("no end")));
    });
    const stop = () => {
      isStopped = true;
      void thread.terminate();
    };
    return { ended, stop };
  };
}
