type Completions = typeof import("../../../../reckoning/completion.ts");
type Deadlines = typeof import("../../../../reckoning/deadline.ts");
type States = typeof import("../../../../reckoning/task-states.ts");

/** The entry script reckons without tasks: nobody asks. */
function unasked(): never {
  throw new RangeError("the entry script reckons no task");
}

export const completionOf: Completions["completionOf"] = unasked;
export const plannedDeadline: Deadlines["plannedDeadline"] = unasked;
export const extensionOf: Deadlines["extensionOf"] = unasked;
export const taskState: States["taskState"] = unasked;
