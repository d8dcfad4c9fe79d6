/** A source of the same numbers in [0, 1) for the same seed: mulberry32. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `from` through `to`. */
export function wholeFrom(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** @throws RangeError for an empty list */
export function oneOf<T>(random: Random, choices: readonly T[]): T {
  return at(choices, Math.floor(random() * choices.length));
}

/** The element at `index`, counted round and round. @throws RangeError for an empty list */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("an empty list has no element");
  return found;
}
