import { ApiError } from "./api-error.ts";
import type { ApiMethod } from "./contract.ts";

export interface Quota {
  readonly user: number;
  readonly project: number;
}

/** Requests a minute; Google's own figures unless a test sets others. */
export interface Quotas {
  readonly sheetsReads: Quota;
  readonly sheetsWrites: Quota;
  readonly drive: Quota;
  readonly script: Quota;
  /** New script projects a day and user. */
  readonly scriptProjectsADay: number;
}

export const GOOGLE_QUOTAS: Quotas = {
  sheetsReads: { user: 60, project: 300 },
  sheetsWrites: { user: 60, project: 300 },
  drive: { user: 12_000, project: 12_000 },
  script: { user: 60, project: 300 },
  scriptProjectsADay: 50,
};

const MINUTE = 60_000;
const DAY = 86_400_000;

type Group = Exclude<keyof Quotas, "scriptProjectsADay">;

/** Counts requests in windows of the virtual clock. */
export class QuotaCounts {
  readonly #quotas: Quotas;
  readonly #counts = new Map<string, { window: number; count: number }>();

  constructor(quotas: Quotas) {
    this.#quotas = quotas;
  }

  /**
   * Counts a request.
   *
   * @throws ApiError 429 (Sheets, Script) or 403 (Drive) over a quota, with `retry-after` seconds
   */
  count(method: ApiMethod, user: string, now: number): void {
    const group = groupOf(method);
    const { user: own, project } = this.#quotas[group];
    const isOver =
      this.#add(`${group} ${user}`, now, MINUTE) > own || this.#add(group, now, MINUTE) > project;
    if (isOver) throw refused(group, now);
    if (method.id === "script.projects.create") {
      const made = this.#add(`made ${user}`, now, DAY);
      if (made > this.#quotas.scriptProjectsADay) throw tooManyProjects();
    }
  }

  #add(key: string, now: number, length: number): number {
    const window = Math.floor(now / length);
    const before = this.#counts.get(key);
    const count = before?.window === window ? before.count + 1 : 1;
    this.#counts.set(key, { window, count });
    return count;
  }
}

function groupOf({ id, httpMethod }: ApiMethod): Group {
  if (id.startsWith("drive.")) return "drive";
  if (id.startsWith("script.")) return "script";
  return httpMethod === "GET" || id.endsWith(".search") ? "sheetsReads" : "sheetsWrites";
}

function refused(group: Group, now: number): ApiError {
  const seconds = Math.ceil((MINUTE - (now % MINUTE)) / 1000);
  const headers = { "retry-after": String(seconds) };
  if (group === "drive") {
    const message = "User rate limit exceeded.";
    return new ApiError(403, message, { reason: "userRateLimitExceeded", headers });
  }
  const what = {
    sheetsReads: "Read requests",
    sheetsWrites: "Write requests",
    script: "Requests",
  }[group];
  return new ApiError(
    429,
    `Quota exceeded for quota metric '${what}' and limit '${what} per minute per user'.`,
    { reason: "rateLimitExceeded", headers },
  );
}

function tooManyProjects(): ApiError {
  return new ApiError(429, "You have created too many script projects today.", {
    reason: "dailyLimitExceeded",
  });
}
