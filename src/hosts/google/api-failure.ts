/** How a request failed, as far as the answer tells. */
export interface ApiFailure {
  /** undefined: no answer came, so that nobody knows whether Google did what was asked. */
  readonly status: number | undefined;
  /** As Drive names it: `userRateLimitExceeded`; empty where Google gave none. */
  readonly reason: string;
  readonly message: string;
  readonly retryAfterMs: number | undefined;
}

interface Answer {
  readonly status?: unknown;
  readonly headers?: unknown;
  readonly data?: unknown;
}

interface ErrorBody {
  readonly error?: {
    readonly message?: unknown;
    readonly errors?: readonly { readonly reason?: unknown }[];
  };
}

/** What an error of the clients tells; one that came without an answer has no status. */
export function apiFailure(error: unknown): ApiFailure {
  const { response, message } = Object(error) as { response?: Answer; message?: unknown };
  const { error: told } = Object(response?.data ?? {}) as ErrorBody;
  const status = Number(response?.status);
  return {
    status: Number.isInteger(status) && status > 0 ? status : undefined,
    reason: String(told?.errors?.[0]?.reason ?? ""),
    message: String(told?.message ?? message ?? error),
    retryAfterMs: retryAfter(header(response?.headers, "retry-after")),
  };
}

/** The clients bring their own kind of headers, which is not the engine's. */
function header(headers: unknown, name: string): string | undefined {
  const { get } = Object(headers) as { get?: (name: string) => unknown };
  const value = typeof get === "function" ? get.call(headers, name) : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Seconds; a date there is left to the usual waits, since only a clock could read it. */
function retryAfter(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) * 1000 : undefined;
}
