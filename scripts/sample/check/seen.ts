import type { Line } from "./books.ts";

/** What the check itself finds, in the few facts that it compares. */
export interface Seen {
  readonly code: string;
  readonly rule?: string;
  readonly unit?: string | undefined;
  /** Absent: on no row. */
  readonly line?: Line;
}

/** The text by which a finding of the check and a planted one are the same. */
export function seenKey({ code, rule, unit, line }: Seen): string {
  const place = line === undefined ? "no row" : `${line.book}:${line.row}`;
  return [code, rule ?? "-", unit ?? "-", place].join(" | ");
}
