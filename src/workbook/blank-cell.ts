import { BLANK, suspicious, withFaults } from "./fault.ts";
import { hasHidden } from "./suspicious-text.ts";
import type { Fault, Reading } from "./value.ts";

/** A cell that only looks blank is blank; a warning says so where hidden signs stand in it. */
export function blankWithDoubt(raw: string): Reading {
  return withFaults(BLANK, hiddenFaults(raw));
}

/** A warning where signs that no one sees stand in a cell; else none. */
export function hiddenFaults(raw: string): readonly Fault[] {
  return hasHidden(raw) ? [suspicious("hidden", raw)] : NONE;
}

const NONE: readonly Fault[] = Object.freeze([]);
