import { HostError, type HostErrorCode } from "../host-error.ts";
import { type ApiFailure, apiFailure } from "./api-failure.ts";

/** What a call was for; the words of each stand in output/google-errors.vi.ts. */
export type CallName =
  | "account"
  | "find"
  | "create"
  | "mark"
  | "read"
  | "write"
  | "script"
  | "script-version"
  | "share"
  | "export"
  | "token";

export interface CallPlace {
  readonly call: CallName;
  /** Name or id of the file that it was about. */
  readonly file?: string;
}

/**
 * A call that Google refused, or that got no answer, in the hosts' own terms. The client's own error is
 * not carried along: it holds the whole request, its token too. What is no answer of Google's falls
 * through as it is.
 */
export function refusal(error: unknown, place: CallPlace): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof RangeError) throw error;
  const failure = apiFailure(error);
  const { message: detail, status = 0 } = failure;
  return new HostError(codeOf(failure), { ...place, status, detail });
}

/** Whether an answer came: without one the network is what is broken, for every call alike. */
export function isAnswered({ facts }: HostError): boolean {
  return facts["status"] !== 0;
}

const QUOTA_REASONS: ReadonlySet<string> = new Set([
  "dailyLimitExceeded",
  "rateLimitExceeded",
  "userRateLimitExceeded",
  "sharingRateLimitExceeded",
  "storageQuotaExceeded",
  "quotaExceeded",
]);

/** Signed by somebody who has not agreed to all that is asked for. */
const SCOPE_REASONS: ReadonlySet<string> = new Set([
  "insufficientPermissions",
  "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
]);

function codeOf({ status, reason, message }: ApiFailure): HostErrorCode {
  if (/invalid_grant|invalid_rapt/.test(message) || status === 401) return "authorization-missing";
  if (SCOPE_REASONS.has(reason)) return "authorization-missing";
  const isPassing = status === undefined || status === 408 || (status >= 500 && status !== 501);
  if (isPassing) return "service-unavailable";
  if (/Apps Script API/i.test(message) && status === 403) return "script-api-off";
  if (status === 429 || QUOTA_REASONS.has(reason)) return "quota-reached";
  if (status === 403) return "access-refused";
  return status === 404 ? "google-missing" : "service-failed";
}
