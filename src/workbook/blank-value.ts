import type { RawCell } from "./table.ts";

const VISIBLE =
  /[^\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/;

/** Whether a cell holds nothing that anyone typed; an unticked box is nothing. */
export function isBlankCell(raw: RawCell): boolean {
  if (raw === null || raw === false || raw === "") return true;
  return typeof raw === "string" && !VISIBLE.test(raw);
}
