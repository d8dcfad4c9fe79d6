import { type ApiFailure, apiFailure } from "./api-failure.ts";

/**
 * What may be sent once more. `anything`: doing it twice leaves what doing it once leaves, so an
 * unknown outcome is repeated too. `refused`: only what Google surely did not do.
 */
export type Repeatable = "anything" | "refused";

export interface Patience {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** From 0 to 1: runs that wait for the same minute do not all come back at once. */
  readonly random: () => number;
}

export const ATTEMPTS_MAX = 8;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 64_000;
/** A wait that Google asks for and that nobody sits out. */
const REFUSED_WAIT = 300_000;

const RATE_REASONS: ReadonlySet<string> = new Set([
  "rateLimitExceeded",
  "userRateLimitExceeded",
  "sharingRateLimitExceeded",
]);

/** Whether Google surely did nothing, may have done it, or says no for good. */
export function fateOf({ status, reason }: ApiFailure): "not-done" | "unknown" | "final" {
  if (status === undefined) return "unknown";
  if (status === 429) return reason === "dailyLimitExceeded" ? "final" : "not-done";
  if (status === 403 && RATE_REASONS.has(reason)) return "not-done";
  if (status === 408 || (status >= 500 && status !== 501)) return "unknown";
  return "final";
}

/**
 * How long to wait before the next attempt; undefined when there is none. `attempt` counts the ones
 * that failed, from 1. Google's own Retry-After goes first; else waits double, up to 64 s, a part of
 * each by chance.
 */
export function waitBefore(
  failure: ApiFailure,
  { attempt, repeats, random }: { attempt: number; repeats: Repeatable; random: number },
): number | undefined {
  const fate = fateOf(failure);
  if (attempt >= ATTEMPTS_MAX || fate === "final") return undefined;
  if (fate === "unknown" && repeats === "refused") return undefined;
  const { retryAfterMs } = failure;
  if (retryAfterMs !== undefined && retryAfterMs > REFUSED_WAIT) return undefined;
  const doubled = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));
  return (retryAfterMs ?? doubled) + Math.round(random * FIRST_WAIT);
}

/**
 * Does one request, again as long as the failure allows it.
 *
 * @throws what the last attempt threw
 */
export async function patiently<Result>(
  { wait, random }: Patience,
  repeats: Repeatable,
  act: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      const pause = waitBefore(apiFailure(error), { attempt, repeats, random: random() });
      if (pause === undefined) throw error;
      await wait(pause);
    }
  }
}
