import { OFFICE_FAULT, officeErrorText } from "../../../output/office-errors.vi.ts";
import { HostError } from "../../host-error.ts";
import { KEYS } from "./keys.ts";
import { errorText, toHostError } from "./service-errors.ts";
import type { Services } from "./services.ts";

/** One execution: what it may ask, and how long it may still go on. */
export interface Run {
  readonly services: Services;
  /** True when no further unit of work should begin: Google ends a script after six minutes. */
  readonly isOver: () => boolean;
  /** True once somebody has clicked «Dừng» since the run began. */
  readonly isStopped: () => boolean;
}

/** How an execution ended, in words; nothing was shown yet. */
export interface Outcome {
  readonly ok: boolean;
  readonly code: string;
  readonly text: string;
}

const BUDGET_MS = 290_000;
const LOCK_WAIT_MS = 500;

/**
 * Does work while nobody else does. Nothing may ask the person anything in it: a dialog would give
 * the lock away. Buffered writes are out before it is free again.
 */
export function lockedRun(services: Services, work: (run: Run) => string): Outcome {
  return told(services, () => {
    if (!services.lock.tryLock(LOCK_WAIT_MS)) throw new HostError("office-busy");
    try {
      const text = work(startRun(services));
      services.flush();
      return text;
    } finally {
      services.lock.releaseLock();
    }
  });
}

/** An execution that only reads, and needs no lock. */
export function openRun(services: Services, work: (run: Run) => string): Outcome {
  return told(services, () => work(startRun(services)));
}

function startRun(services: Services): Run {
  const startedAt = services.now();
  return {
    services,
    isOver: () => services.now() - startedAt > BUDGET_MS,
    isStopped: () => Number(services.store.getProperty(KEYS.stop) ?? 0) > startedAt,
  };
}

/** A refusal of the world is said with what to do; a fault of ours is said as one, and logged. */
function told(services: Services, work: () => string): Outcome {
  try {
    return { ok: true, code: "done", text: work() };
  } catch (error) {
    if (isOurs(error)) {
      services.log(error.stack ?? error.message);
      return { ok: false, code: "fault", text: OFFICE_FAULT(error.message) };
    }
    const refused = toHostError(error, "Google");
    if (refused.code === "service-failed") services.log(errorText(error));
    return { ok: false, code: refused.code, text: officeErrorText(refused.code, refused.facts) };
  }
}

function isOurs(error: unknown): error is Error {
  return (
    error instanceof RangeError ||
    error instanceof TypeError ||
    error instanceof ReferenceError ||
    error instanceof SyntaxError
  );
}
