import type { BudgetEstimate } from "./content.ts";

/** The sum of those that have an amount. */
export function sumVnd(lines: readonly { readonly amountVnd?: number }[]): number {
  return lines.reduce((sum, { amountVnd = 0 }) => sum + amountVnd, 0);
}

/** Tổng cộng — of all three parts. */
export function totalVnd({ prizes, costs, units }: BudgetEstimate): number {
  return sumVnd(prizes) + sumVnd(costs) + sumVnd(units);
}

/** How many lines of all three parts have no amount. */
export function missingCount({ prizes, costs, units }: BudgetEstimate): number {
  return [...prizes, ...costs, ...units].filter(({ amountVnd }) => amountVnd === undefined).length;
}
