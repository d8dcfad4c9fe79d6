import { type ApiFailure, apiFailure } from "../google-api/api-failure.ts";
import { HostError, type HostErrorCode } from "../host-error.ts";

/**
 * A call that Google refused, or that got no answer, in the host's own terms. The client's own error is
 * not carried along: it holds the whole request.
 */
export function refusal(error: unknown, call: string): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof RangeError) throw error;
  const failure = apiFailure(error);
  const facts = { call, status: failure.status ?? 0, detail: failure.message };
  return new HostError(codeOf(failure), facts);
}

const QUOTA_REASONS: ReadonlySet<string> = new Set([
  "dailyLimitExceeded",
  "rateLimitExceeded",
  "userRateLimitExceeded",
  "sharingRateLimitExceeded",
  "storageQuotaExceeded",
  "quotaExceeded",
]);

function codeOf({ status, reason, message }: ApiFailure): HostErrorCode {
  if (/invalid_grant|invalid_rapt/.test(message) || status === 401) return "authorization-missing";
  const isPassing = status === undefined || status === 408 || (status >= 500 && status !== 501);
  if (isPassing) return "service-unavailable";
  if (/Apps Script API/i.test(message) && status === 403) return "script-api-off";
  if (status === 429 || QUOTA_REASONS.has(reason)) return "quota-reached";
  if (status === 403) return "access-refused";
  return status === 404 ? "google-missing" : "service-failed";
}
