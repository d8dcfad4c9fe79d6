/** One figure: ours beside a reference of the same run, and the limit of their ratio. */
export interface Figure {
  readonly name: string;
  readonly ours: number;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly limit: number | null;
  readonly holds: boolean;
}

const RUNS = 5;

/** What is measured, in milliseconds, and what beside it. */
export interface Comparison {
  readonly name: string;
  readonly ours: () => unknown;
  readonly reference?: () => unknown;
  readonly limit?: number;
  readonly runs?: number;
}

/**
 * The least of several runs of each: what the work costs when nothing disturbs it. Both take
 * turns, so that a busy minute of the machine falls on both.
 */
export async function compare(comparison: Comparison): Promise<Figure> {
  const { name, ours, reference, limit, runs = RUNS } = comparison;
  let own = Number.POSITIVE_INFINITY;
  let other = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    own = Math.min(own, await time(ours));
    if (reference !== undefined) other = Math.min(other, await time(reference));
  }
  return figure(name, own, { reference: reference === undefined ? null : other, limit });
}

export function figure(
  name: string,
  ours: number,
  { reference, limit = null }: { reference: number | null; limit?: number | null | undefined },
): Figure {
  const ratio = reference === null ? null : ours / reference;
  const holds = ratio === null || limit === null || ratio <= limit;
  return { name, ours, reference, ratio, limit, holds };
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
