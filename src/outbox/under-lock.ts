import { type Asking, ask } from "./port.ts";

/**
 * Does the work while no other run can; undefined when another run holds the lock.
 *
 * When the work throws, the lock is not given back here: rows may wait in a buffer, and a run that
 * read the ledger without them would plan what is already decided. The host frees the lock at its end.
 */
export function* underLock<T>(work: () => Asking<T>): Asking<T | undefined> {
  if (!(yield* ask("tryLock"))) return undefined;
  const done = yield* work();
  try {
    yield* ask("unlock");
  } catch {
    // Everything is durable by now, and the host frees the lock at the end of the execution.
    return done;
  }
  return done;
}
