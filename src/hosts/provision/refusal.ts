import { type ApiFailure, apiFailure } from "../google-api/api-failure.ts";
import { HostError, type HostErrorCode } from "../host-error.ts";

/** A call that Google refused, or that got no answer, in the host's own terms. */
export function refusal(error: unknown, call: string): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof RangeError) throw error;
  const failure = apiFailure(error);
  const facts = { call, status: failure.status ?? 0, detail: failure.message };
  return new HostError(codeOf(failure), facts, error);
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
  if (status === undefined || status >= 500 || status === 408) return "service-unavailable";
  if (/Apps Script API/i.test(message) && status === 403) return "script-api-off";
  if (status === 429 || QUOTA_REASONS.has(reason)) return "quota-reached";
  if (status === 403) return "access-refused";
  return status === 404 ? "google-missing" : "service-failed";
}
