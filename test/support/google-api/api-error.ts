const STATUS: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ABORTED",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
  501: "UNIMPLEMENTED",
  502: "UNAVAILABLE",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
};

/** What Google answers instead of a result. */
export class ApiError extends Error {
  readonly code: number;
  /** As Drive names it: `rateLimitExceeded`. */
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: number,
    message: string,
    { reason = "badRequest", headers = {} }: Partial<Pick<ApiError, "reason" | "headers">> = {},
  ) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.headers = headers;
  }

  get body(): unknown {
    const { code, message, reason } = this;
    return {
      error: {
        code,
        message,
        errors: [{ message, domain: "global", reason }],
        status: STATUS[code] ?? "UNKNOWN",
        ...(reason === SCOPE ? { details: [{ "@type": ERROR_INFO, reason: TOO_FEW }] } : {}),
      },
    };
  }
}

const ERROR_INFO = "type.googleapis.com/google.rpc.ErrorInfo";
const TOO_FEW = "ACCESS_TOKEN_SCOPE_INSUFFICIENT";
export const SCOPE = "insufficientPermissions";

export function invalid(message: string): ApiError {
  return new ApiError(400, message, { reason: "invalid" });
}

export function notFound(message = "Requested entity was not found."): ApiError {
  return new ApiError(404, message, { reason: "notFound" });
}

/** Whatever went wrong as an answer; what nobody simulated says so and is never an answer of Google. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const why = error instanceof Error ? error.message : String(error);
  if (why.startsWith("NOT SIMULATED")) return new ApiError(501, why, { reason: "notSimulated" });
  if (error instanceof RangeError || error instanceof TypeError) {
    return new ApiError(500, `The stand-in failed: ${error.stack}`, { reason: "standInFailed" });
  }
  return invalid(why);
}
