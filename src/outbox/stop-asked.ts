import { type Asking, ask } from "./port.ts";

/**
 * Whether somebody asked this run to stop. A host that cannot say has heard nobody: the mail before
 * is written down nowhere yet, and an error here would make it uncertain.
 */
export function* isStopAsked(): Asking<boolean> {
  try {
    return yield* ask("isStopAsked");
  } catch {
    return false;
  }
}
