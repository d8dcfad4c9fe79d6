import { officialQuotes } from "../wording/shared-words.vi.ts";
import type { Reason } from "./over-limit.ts";

/** Several reasons stand on numbered lines, their clauses beside them; no reason is a blank. */
export function reasonLines(reasons: readonly Reason[]): Reason {
  return {
    text: lines(reasons.map(({ text }) => officialQuotes(text))),
    clause: lines(reasons.map(({ clause }) => clause)),
  };
}

function lines(texts: readonly string[]): string {
  if (texts.length <= 1) return texts[0] ?? "";
  return texts.map((text, index) => `${index + 1}) ${text}`).join("\n");
}
