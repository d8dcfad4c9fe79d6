import type { JobView } from "../../protocol-jobs.ts";
import type { Answer, Server } from "../server/calls.ts";
import type { Store } from "./store.ts";

const LOOK_MS = 300;

/**
 * Follows a job from the answer that told of it to its end; a refusal comes back as it is. A server
 * that does not answer for a while is asked again: the job may go on meanwhile.
 */
export async function follow(
  server: Server,
  store: Store,
  begun: Answer<JobView>,
): Promise<Answer<JobView>> {
  let answer = begun;
  let id = "";
  while (answer.kind === "unreached" ? id !== "" : isRunning(answer)) {
    if (answer.kind === "given") {
      id = answer.value.id;
      store.set({ job: answer.value });
    }
    await new Promise((done) => setTimeout(done, LOOK_MS));
    answer = await server.job(id);
  }
  store.set({ job: undefined });
  return answer;
}

function isRunning(answer: Answer<JobView>): boolean {
  return answer.kind === "given" && answer.value.state === "running";
}
