import type { TaskState } from "../../reckoning/task-states.ts";
import { wayOf } from "./shared-words.vi.ts";

/** Where and how the results of tasks are sent, each way once; a task that sends nothing has none. */
export function sendingWays(states: readonly Pick<TaskState, "task">[]): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const { sendTo, sendHow } of states.map(({ task }) => task)) {
    if (sendTo === "") continue;
    places.set(sendHow, (places.get(sendHow) ?? new Set()).add(sendTo));
  }
  return [...places].map(([how, to]) => wayOf([...to].join(", "), how));
}
