import { OFFICE_FAULT, officeErrorText } from "../../../output/office-errors.vi.ts";
import type { Refused } from "../../../output/panel/panel-answers.ts";
import { HostError } from "../../host-error.ts";
import { KEYS } from "./keys.ts";
import { errorText, toHostError } from "./service-errors.ts";
import type { Services } from "./services.ts";
import { readStop } from "./stop-request.ts";

/** One execution: what it may ask, and how long it may still go on. */
export interface Run {
  readonly services: Services;
  /** True when no further unit of work should begin: Google ends a script after six minutes. */
  readonly isOver: () => boolean;
  /** True once somebody has clicked «Dừng» for this run; a few seconds may pass till it is heard. */
  readonly isStopped: () => boolean;
  /** The same, asked at once by one call: before a step that cannot be taken back. */
  readonly isStoppedNow: () => boolean;
}

/** How an execution ended, in words; nothing was shown yet. */
export interface Outcome {
  readonly ok: boolean;
  readonly code: string;
  readonly text: string;
}

const BUDGET_MS = 290_000;
const LOCK_WAIT_MS = 500;
/** Asking is a call: a run asks by the clock, however many steps it takes meanwhile. */
const STOP_ASKED_MS = 8_000;

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

/** What a run found for a page, or why it found nothing: a page is answered, nothing is thrown. */
export function answered<Found extends object>(
  how: typeof lockedRun,
  services: Services,
  find: (run: Run) => Found | Refused,
): (Found & { readonly ok: true }) | Refused {
  let found: Found | Refused | undefined;
  const outcome = how(services, (run) => {
    found = find(run);
    return "";
  });
  if (found === undefined) return { ...outcome, ok: false };
  return "ok" in found && found.ok === false ? found : { ...(found as Found), ok: true };
}

export function refused(code: string, text: string): Refused {
  return { ok: false, code, text };
}

function startRun(services: Services): Run {
  const startedAt = services.now();
  const isStoppedNow = stopAsker(services, startedAt);
  let askedAt = startedAt;
  return {
    services,
    isOver: () => services.now() - startedAt > BUDGET_MS,
    isStoppedNow,
    isStopped: () => {
      if (services.now() - askedAt < STOP_ASKED_MS) return false;
      askedAt = services.now();
      return isStoppedNow();
    },
  };
}

/** A page's click may be heard before its work has begun: it names the work, and no moment counts. */
function stopAsker({ store, ticket }: Services, startedAt: number): Run["isStoppedNow"] {
  let isStopped = false;
  return () => {
    if (isStopped) return true;
    const asked = readStop(store.getProperty(KEYS.stop));
    isStopped = asked.at > startedAt || (asked.ticket !== "" && asked.ticket === ticket);
    return isStopped;
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
