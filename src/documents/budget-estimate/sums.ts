import type { BudgetEstimate } from "./content.ts";

type Amount = { readonly amountVnd?: number };

/** The sum of the lines that have an amount; undefined where there are lines and none has one. */
export function sumVnd(lines: readonly Amount[]): number | undefined {
  const known = lines.flatMap(({ amountVnd }) => amountVnd ?? []);
  if (known.length === 0 && lines.length > 0) return undefined;
  return known.reduce((sum, amount) => sum + amount, 0);
}

/** Tổng cộng — of all three parts. */
export function totalVnd(estimate: BudgetEstimate): number | undefined {
  return sumVnd(linesOf(estimate));
}

/** How many lines of all three parts have no amount. */
export function missingCount(estimate: BudgetEstimate): number {
  return linesOf(estimate).filter(({ amountVnd }) => amountVnd === undefined).length;
}

function linesOf({ prizes, costs, units }: BudgetEstimate): readonly Amount[] {
  return [...prizes, ...costs, ...units];
}
