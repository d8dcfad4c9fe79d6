import type { RawCell } from "./table.ts";

/** A cell as text that is equal for equal cells: a day is `YYYY-MM-DD`, a blank is "". */
export function cellText(cell: RawCell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if (cell.kind === "day") return cell.day;
  return cell.kind === "percent" ? `${Number((cell.fraction * 100).toFixed(6))} %` : cell.text;
}
