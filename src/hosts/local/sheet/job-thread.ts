import { parentPort, workerData } from "node:worker_threads";
import { HostError } from "../../host-error.ts";
import { loadPackage } from "../edition-seed.ts";
import { NO_STOP } from "../stop-switch.ts";
import type { JobOrder } from "./job-runner.ts";
import type { ThreadNews } from "./job-threads.ts";
import { doJob } from "./jobs.ts";

/**
 * A thread of `threadJobs`: does the job that it was given and tells how it goes. What the world
 * refuses is told; a fault of ours ends the thread, which says so itself.
 */
export async function jobThread(): Promise<void> {
  const { job, ...order } = workerData as JobOrder;
  const tell = (news: ThreadNews) => parentPort?.postMessage(news);
  const onProgress = (step: string) => tell({ kind: "step", step });
  try {
    const end = await doJob(
      job,
      { ...order, onProgress, channel: "files", stop: NO_STOP },
      loadPackage(),
    );
    tell({ kind: "end", end });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    tell({ kind: "refused", code: error.code, facts: error.facts });
  }
}
