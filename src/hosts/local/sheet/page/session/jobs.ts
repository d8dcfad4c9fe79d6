import type { JobRequest, JobView } from "../../protocol-jobs.ts";
import type { Answer, Server } from "../server/calls.ts";
import type { Store } from "./store.ts";

const LOOK_MS = 300;

/** Begins a command and follows it to its end; a refusal comes back as it is. */
export async function follow(
  server: Server,
  store: Store,
  request: JobRequest,
): Promise<Answer<JobView>> {
  let answer = await server.begin(request);
  while (answer.kind === "given" && answer.value.state === "running") {
    store.set({ job: answer.value });
    await new Promise((done) => setTimeout(done, LOOK_MS));
    answer = await server.job(answer.value.id);
  }
  store.set({ job: undefined });
  return answer;
}
