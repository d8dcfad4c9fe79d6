import type { RuleState } from "./rule-state.ts";

export type CellValue = string | number | boolean;

/** One cell as the file holds it. A day is its serial number under a date format. */
export interface Cell {
  value: CellValue;
  /** Begins with `=`; its value is what a test says it is, until then it is still loading. */
  formula?: string;
  format?: string;
  note?: string;
  rule?: RuleState;
  /** Colours, weights, wraps: what was set, by the name of its setter. */
  look?: Map<string, unknown>;
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === "" && cell.formula === undefined);
}
