import type { CellEdit } from "./protocol.ts";
import type { Conflict, Refusal, RefusalCode } from "./protocol-refusal.ts";

/** A call that is not done; the server answers with its status and tells people why. */
export class Refused extends Error {
  readonly status: number;
  readonly body: Refusal | Conflict;

  constructor(status: number, body: Refusal | Conflict) {
    super(body.message);
    this.name = "Refused";
    this.status = status;
    this.body = body;
  }
}

export const STATUS: Readonly<Record<RefusalCode, number>> = {
  "not-let-in": 401,
  "token-stale": 403,
  "foreign-request": 403,
  "not-found": 404,
  "wrong-method": 405,
  "not-json": 415,
  "too-large": 413,
  "too-slow": 408,
  "bad-request": 400,
  "cell-locked": 400,
  "editor-held": 409,
  "file-changed": 409,
  "job-running": 409,
  "file-held": 423,
  "workspace-busy": 423,
  "world-refused": 422,
  "our-fault": 500,
};

export function refused(code: Exclude<RefusalCode, "file-changed">, message: string): Refused {
  return new Refused(STATUS[code], { code, message });
}

/** Both sides of a file that somebody else has changed. */
export function conflict(
  message: string,
  sides: {
    readonly revision: string;
    readonly theirs: readonly CellEdit[];
    readonly yours: readonly CellEdit[];
  },
): Refused {
  return new Refused(STATUS["file-changed"], { code: "file-changed", message, ...sides });
}
