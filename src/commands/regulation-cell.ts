import type { RawCell } from "../workbook/table.ts";

const NUMBER = /^#(%?)(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;
const DAY = /^#(\d{4}-\d{2}-\d{2})$/;

/**
 * A cell of the office workbook as text that no spreadsheet reads as anything else.
 *
 * Text stays as it is; what is no text begins with `#`: `#12`, `#%0.2`, `#2020-05-08`, `#TRUE`.
 */
export function encodeCell(cell: RawCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell.startsWith("#") ? `#'${cell}` : cell;
  if (typeof cell === "number") return `#${cell}`;
  if (typeof cell === "boolean") return cell ? "#TRUE" : "#FALSE";
  if (cell.kind === "day") return `#${cell.day}`;
  return cell.kind === "percent" ? `#%${cell.fraction}` : `#!${cell.text}`;
}

/** What `encodeCell` was given; a cell that is no text comes back as it is, a blank text as none. */
export function decodeCell(cell: RawCell): RawCell {
  if (typeof cell !== "string" || !cell.startsWith("#")) return cell === "" ? null : cell;
  if (cell.startsWith("#'")) return cell.slice(2);
  if (cell.startsWith("#!")) return { kind: "error", text: cell.slice(2) };
  if (cell === "#TRUE" || cell === "#FALSE") return cell === "#TRUE";
  const day = DAY.exec(cell)?.[1];
  if (day !== undefined) return { kind: "day", day };
  const [, percent, digits] = NUMBER.exec(cell) ?? [];
  if (digits === undefined) return cell;
  return percent === "%" ? { kind: "percent", fraction: Number(digits) } : Number(digits);
}
