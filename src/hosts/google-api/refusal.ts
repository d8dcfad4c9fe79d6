import { HostError, type HostErrorCode } from "../host-error.ts";
import { type ApiFailure, apiFailure } from "./api-failure.ts";

/**
 * A request that Google refused, or that got no answer, in the host's own terms. The client's own
 * error is not carried along: it holds the whole request, its token too.
 */
export function refusal(error: unknown, what: string): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof RangeError) throw error;
  const failure = apiFailure(error);
  const { message: reason, status = 0 } = failure;
  return new HostError(codeOf(failure), { file: what, reason, status });
}

const QUOTA_REASONS: ReadonlySet<string> = new Set([
  "dailyLimitExceeded",
  "rateLimitExceeded",
  "userRateLimitExceeded",
  "storageQuotaExceeded",
]);

function codeOf({ status, reason, message }: ApiFailure): HostErrorCode {
  if (/invalid_grant|invalid_rapt/.test(message) || status === 401) return "authorization-missing";
  if (reason === "insufficientPermissions") return "authorization-missing";
  if (status === undefined || status === 408 || (status >= 500 && status !== 501)) {
    return "service-unavailable";
  }
  if (status === 429 || QUOTA_REASONS.has(reason)) return "quota-reached";
  if (status === 404) return "workbook-missing";
  return status === 403 ? "access-refused" : "service-failed";
}
