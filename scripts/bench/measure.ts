/** One figure: ours beside a reference of the same run, and the limit of their ratio. */
export interface Figure {
  readonly name: string;
  readonly ours: number;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly limit: number | null;
  readonly holds: boolean;
}

/**
 * Milliseconds of each work, the least of several runs: what it costs when nothing disturbs it.
 * All take turns, so that a busy minute of the machine falls on all of them.
 */
export async function leastTimes<Works extends Readonly<Record<string, () => unknown>>>(
  works: Works,
  runs = 7,
): Promise<Readonly<Record<keyof Works, number>>> {
  const least = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      await work();
      const taken = performance.now() - start;
      least.set(name, Math.min(taken, least.get(name) ?? taken));
    }
  }
  return Object.fromEntries(least) as Record<keyof Works, number>;
}

/** `ours` in relation to `reference`; a figure without a limit always holds. */
export function figure(
  name: string,
  ours: number,
  { reference = null, limit = null }: { reference?: number | null; limit?: number | null } = {},
): Figure {
  const ratio = reference === null ? null : ours / reference;
  const holds = ratio === null || limit === null || ratio <= limit;
  return { name, ours, reference, ratio, limit, holds };
}
