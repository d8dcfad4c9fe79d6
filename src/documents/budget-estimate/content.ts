import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";

/** Khoản chi — one line of the estimate. */
export interface CostLine {
  readonly name: string;
  readonly measure: Filled;
  readonly quantity: Filled;
  readonly priceVnd: Filled;
  /** Absent while nobody can reckon it. */
  readonly amountVnd?: number;
  /** Who owes what lacks of it. */
  readonly owed?: string;
}

/** Dự toán của một đơn vị for its own conference. */
export interface UnitEstimate {
  readonly unit: string;
  readonly heldOn: Filled;
  readonly delegates: Filled;
  /** Absent while the unit has typed none; 0 where it holds no conference. */
  readonly amountVnd?: number;
  readonly isGivenUp: boolean;
}

/** Dự toán kinh phí: every sum is that of its own lines. */
export interface BudgetEstimate {
  readonly frame: Frame;
  /** Prize money, an award form and subject a line. */
  readonly prizes: readonly CostLine[];
  /** Lines that no row can fill. */
  readonly costs: readonly CostLine[];
  readonly units: readonly UnitEstimate[];
}
