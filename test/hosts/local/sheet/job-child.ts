import { jobThread } from "../../../../src/hosts/local/sheet/job-thread.ts";

/** What a job's thread runs. */
await jobThread();
