import { HostError } from "../host-error.ts";
import type { Step } from "./step.ts";

/** What could not be done although the rest was. */
export interface Undone {
  readonly step: Step;
  readonly error: HostError;
}

export interface Outcome {
  readonly done: number;
  readonly undone: readonly Undone[];
}

/**
 * Does the steps in their order. An address that Google refuses, scripts over the day's number, and a
 * version that cannot be kept are passed over and told; anything else ends the run, and the one that follows goes on from there.
 *
 * @throws HostError of the step that ended it
 */
export async function act(
  steps: readonly Step[],
  onStep: (step: Step, at: number) => void,
): Promise<Outcome> {
  const undone: Undone[] = [];
  let noMoreScripts: HostError | undefined;
  for (const [at, step] of steps.entries()) {
    if (step.code === "script-new" && noMoreScripts !== undefined) {
      undone.push({ step, error: noMoreScripts });
      continue;
    }
    onStep(step, at);
    try {
      await step.run();
    } catch (error) {
      if (!(error instanceof HostError) || !isPassedOver(step, error)) throw error;
      if (step.code === "script-new" && !isVersion(error)) noMoreScripts = error;
      undone.push({ step, error });
    }
  }
  return { done: steps.length - undone.length, undone };
}

/** The code itself stands by then: only the copy to go back to was refused. */
export function isVersion({ facts }: HostError): boolean {
  return facts["call"] === "script-version";
}

function isPassedOver({ code }: Step, error: HostError): boolean {
  if (isVersion(error)) return true;
  if (code === "script-new") return error.code === "quota-reached";
  const isSharing = code === "share" || code === "raise" || code === "unshare";
  return isSharing && ["service-failed", "access-refused", "google-missing"].includes(error.code);
}
