import { ApiError, SCOPE } from "./api-error.ts";
import type { ApiMethod } from "./contract.ts";

/** Who calls, by which program, with which rights. */
export interface Caller {
  readonly user: string;
  /** The OAuth client: `drive.file` sees its files alone. */
  readonly client: string;
  /** Without `https://www.googleapis.com/auth/`. */
  readonly scopes: readonly string[];
  /** Instant of the virtual clock from which the token is refused. */
  readonly until: number;
}

const PREFIX = "https://www.googleapis.com/auth/";

/** Access tokens that the stand-in has given out. */
export class Tokens {
  readonly #callers = new Map<string, Caller>();

  give(caller: Caller): string {
    const token = `token-${this.#callers.size + 1}`;
    const scopes = caller.scopes.map((scope) => scope.replace(PREFIX, ""));
    this.#callers.set(token, { ...caller, scopes });
    return token;
  }

  takeBack(token: string): void {
    this.#callers.delete(token);
  }

  /**
   * @throws ApiError 401 without a token that holds now, 403 when none of its scopes is enough
   */
  callerOf(header: string | undefined, method: ApiMethod, now: number): Caller {
    const [, token = ""] = /^Bearer (.+)$/.exec(header ?? "") ?? [];
    if (token === "") {
      throw new ApiError(
        401,
        "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
        { reason: "required" },
      );
    }
    const caller = this.#callers.get(token);
    if (caller === undefined || caller.until <= now) {
      throw new ApiError(
        401,
        "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
        { reason: "authError" },
      );
    }
    if (!method.scopes.some((scope) => caller.scopes.includes(scope))) {
      throw new ApiError(403, "Request had insufficient authentication scopes.", { reason: SCOPE });
    }
    return caller;
  }
}
