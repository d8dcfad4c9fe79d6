import { HostError, type HostErrorCode } from "../../host-error.ts";

/** What an error of a Google service means for the work at hand. */
export type ServiceFault =
  /** The file is not there, or the link is wrong. */
  | "missing"
  /** The file is there and the person may not open it. */
  | "refused"
  /** It passes by itself: a read may be tried again. */
  | "passing"
  | "authorization"
  | "quota"
  | "protected"
  | "too-large"
  | "unknown";

/**
 * Errors come as texts, in English or Vietnamese; whole phrases are matched, the surer ones first.
 * A text that stands in no row is unknown: it is never taken for a known one.
 */
export function serviceFault(error: unknown): ServiceFault {
  const text = errorText(error);
  return (
    FAULTS.find(([, phrases]) => phrases.some((phrase) => text.includes(phrase)))?.[0] ?? "unknown"
  );
}

export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(messageIn(error) ?? error);
}

/** An error of another realm is no `Error` here, and has a message all the same. */
function messageIn(error: unknown): unknown {
  return typeof error === "object" && error !== null && "message" in error
    ? error.message
    : undefined;
}

const FAULTS: readonly (readonly [ServiceFault, readonly string[]])[] = [
  [
    "authorization",
    [
      "Authorization is required to perform that action",
      "Cần được cho phép để thực hiện",
      "Required permissions:",
      "insufficient authentication scopes",
    ],
  ],
  [
    "quota",
    [
      "Service invoked too many times for one day",
      "Dịch vụ bị gọi quá nhiều lần trong một ngày",
      "Service using too much computer time for one day",
      "User rate limit exceeded for the day",
    ],
  ],
  [
    "protected",
    [
      "You are trying to edit a protected cell or object",
      "protected range",
      "violates the data validation rules",
    ],
  ],
  [
    "too-large",
    [
      "above the limit of 10000000 cells",
      "contains more than the maximum of 50000 characters",
      "Argument too large",
    ],
  ],
  [
    "missing",
    [
      "is missing (perhaps it was deleted",
      "bị thiếu (có thể tài liệu đã bị xóa",
      "Requested entity was not found",
      "No item with the given ID could be found",
      "Không tìm thấy mục nào có ID đã cung cấp",
      "File not found",
    ],
  ],
  [
    "refused",
    [
      "to access the requested document",
      "Bạn không có quyền truy cập",
      "The caller does not have permission",
      "does not have sufficient permissions",
    ],
  ],
  [
    "passing",
    [
      "a server error occurred",
      "máy chủ đã gặp lỗi",
      "timed out while accessing",
      "Service error",
      "Service unavailable",
      "The service is currently unavailable",
      "Internal error",
      "Backend Error",
      "Empty response",
      "Câu trả lời trống",
      "too many times in a short time",
      "too many times per second",
      "too many scripts running simultaneously",
      "Quota exceeded for quota metric",
      "Rate Limit Exceeded",
    ],
  ],
];

const CODES: Readonly<Record<ServiceFault, HostErrorCode>> = {
  missing: "workbook-missing",
  refused: "access-refused",
  passing: "service-unavailable",
  authorization: "authorization-missing",
  quota: "quota-reached",
  protected: "write-refused",
  "too-large": "workbook-too-large",
  unknown: "service-failed",
};

/** The error as the host's entry says it; errors that have a code keep it, ours fall. */
export function toHostError(error: unknown, what: string): HostError {
  if (error instanceof HostError) return error;
  return new HostError(CODES[serviceFault(error)], { file: what, reason: errorText(error) }, error);
}
