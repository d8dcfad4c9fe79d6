import type { RawCell } from "../../workbook/table.ts";

/** A sign that says «this one»: x, v, ✓, in a column that is headed by what it means. */
export function isTick(cell: RawCell): boolean {
  return cell === true || (typeof cell === "string" && /^[xv✓✔☑√]$/iu.test(cell.trim()));
}
