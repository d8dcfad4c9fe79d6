import type { TaskState } from "../../reckoning/task-states.ts";
import { wayOf } from "./shared-words.vi.ts";

/** Where and how the results of tasks are sent, each way once; a task that sends nothing has none. */
export function sendingWays(states: readonly Pick<TaskState, "task">[]): readonly string[] {
  const ways = states.flatMap(({ task: { sendTo, sendHow } }) =>
    sendTo === "" ? [] : [wayOf(sendTo, sendHow)],
  );
  return [...new Set(ways)];
}
