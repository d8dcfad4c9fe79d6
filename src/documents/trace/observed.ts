interface Behind {
  readonly raw: object;
  readonly touch: () => void;
}

const behind = new WeakMap<object, Behind>();

/**
 * `raw` with some of its members read through `touch`: whoever reads one of `keys` has used it.
 *
 * The members that are not named only choose; reading them counts for nothing.
 */
export function observed<T extends object>(
  raw: T,
  keys: readonly (keyof T)[],
  touch: () => void,
): T {
  const copy = { ...raw };
  for (const key of keys) {
    if (!(key in raw)) continue;
    const get = () => {
      touch();
      return raw[key];
    };
    Object.defineProperty(copy, key, { get, enumerable: true });
  }
  behind.set(copy, { raw, touch });
  return copy;
}

/** What stands behind an observed thing, to be looked at without using it; a thing itself otherwise. */
export function unobserved<T extends object>(thing: T): T {
  return (behind.get(thing)?.raw as T | undefined) ?? thing;
}

/** Whether `test` holds of a thing; only one of which it holds counts as used. */
export function chosen<T extends object>(thing: T, test: (raw: T) => boolean): boolean {
  if (!test(unobserved(thing))) return false;
  behind.get(thing)?.touch();
  return true;
}
