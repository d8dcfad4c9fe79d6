import type { Book } from "./book.ts";
import type { Execution } from "./execution.ts";
import type { Fields } from "./sheets-places.ts";
import { applyRequest } from "./sheets-requests.ts";

/**
 * All of the requests, or none: the first bad one is named, and nothing has changed.
 *
 * @throws Error that names the request, `Invalid requests[2].addSheet: …`
 */
export function applyBatch(run: Execution, book: Book, requests: unknown): readonly unknown[] {
  if (!Array.isArray(requests) || requests.length === 0) {
    throw new Error("Must specify at least one request.");
  }
  const restore = book.saved();
  return requests.map((request: unknown, at) => {
    const entries = Object.entries(Object(request) as Fields);
    const [kind = "", facts] = entries[0] ?? [];
    try {
      if (entries.length !== 1) throw new Error("a request has one kind");
      return applyRequest(run, book, { kind, facts: Object(facts) as Fields });
    } catch (error) {
      restore();
      const why = error instanceof Error ? error.message : String(error);
      if (why.startsWith("NOT SIMULATED")) throw error;
      throw new Error(`Invalid requests[${at}].${kind}: ${why}`);
    }
  });
}
