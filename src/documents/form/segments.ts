import type { Filled, Owed } from "./filled.ts";

/** A stretch of a line as templates print it: `text` plain, then `owed` highlighted. */
export interface Segment {
  readonly text: string;
  readonly owed: string;
}

/** What a slot of a template prints for a value, a blank, or several of them in a row. */
export function segments(...values: readonly Filled[]): readonly Segment[] {
  return values.map((value) =>
    typeof value === "string" ? { text: value, owed: "" } : { text: "", owed: `[${value.owed}]` },
  );
}

export function isOwed(value: unknown): value is Owed {
  return typeof value === "object" && value !== null && "owed" in value;
}

/** Lines of a list: each ends in «;», the last in «.». */
export function listLines(
  lines: readonly Filled[],
): readonly { readonly line: readonly Segment[] }[] {
  return markedLines(lines, ".");
}

/** Lines of several pieces: each ends in «;», the last in «.». */
export function pieceLines(
  lines: readonly (readonly Filled[])[],
): readonly { readonly line: readonly Segment[] }[] {
  return lines.map((pieces, index) => ({
    line: segments(...pieces, index === lines.length - 1 ? "." : ";"),
  }));
}

/** Lines that end in «;», the last in `lastMark`. */
export function markedLines(
  lines: readonly Filled[],
  lastMark: string,
): readonly { readonly line: readonly Segment[] }[] {
  return lines.map((line, index) => ({
    line: segments(withoutMark(line), index === lines.length - 1 ? lastMark : ";"),
  }));
}

function withoutMark(line: Filled): Filled {
  return typeof line === "string" ? line.replace(/[\s.,;]+$/, "") : line;
}
