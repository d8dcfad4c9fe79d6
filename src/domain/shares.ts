/**
 * The shares of a whole in tenths of a percent, adding up to exactly 1000; all 0 for an empty whole.
 *
 * Each share is rounded down, then the largest fractions are rounded up first; of equal fractions
 * the earlier group goes first. Integers throughout, so that no share hangs on a float.
 *
 * @throws RangeError for a count that is negative or not whole
 */
export function largestRemainders(counts: readonly number[]): readonly number[] {
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) {
    throw new RangeError("a group is counted in whole numbers");
  }
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) return counts.map(() => 0);
  const floors = counts.map((count) => Math.floor((count * WHOLE) / whole));
  const missing = WHOLE - floors.reduce((sum, floor) => sum + floor, 0);
  const raised = new Set(
    counts
      .map((count, index) => ({ index, fraction: (count * WHOLE) % whole }))
      .sort((one, other) => other.fraction - one.fraction || one.index - other.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

/** A part of a whole in tenths of a percent, halves rounded up; 0 for an empty whole. */
export function shareTenths(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 2 * WHOLE + whole) / (2 * whole));
}

const WHOLE = 1000;
