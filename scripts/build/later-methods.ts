/**
 * Bundled first: `at`, which nobody has proved Apps Script to have. esbuild lowers syntax, not methods.
 */
for (const owner of [Array.prototype, String.prototype]) {
  if ("at" in owner) continue;
  Object.defineProperty(owner, "at", { value: at, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? whole + this.length : whole];
}
