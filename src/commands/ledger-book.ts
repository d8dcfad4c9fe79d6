import type { Day } from "../domain/day.ts";
import type { LedgerEntry } from "../domain/mail.ts";
import { type CoveredSteps, coveredSteps } from "./covered-steps.ts";
import { dayOfKey, keyPart, unitOfKey } from "./edition-key.ts";

/** Sổ thư đã gập — the ledger with the last entry of each key, asked by unit. */
export interface LedgerBook {
  /** The last entry of each key, in the order of first mention. */
  readonly entries: readonly LedgerEntry[];
  /** Steps that went out, or may have. */
  readonly covered: CoveredSteps;
  /** Keys of the unit, or of the office's digest, that wait to be sent; the latest first. */
  readonly plannedKeys: (unit: string) => readonly string[];
  /** Whether a mail of this unit went out, or may have, on the day. */
  readonly wasMailed: (unit: string, day: Day) => boolean;
  /** The same of a unit as keys name it. */
  readonly hasMailedKeyPart: (part: string, day: Day) => boolean;
}

export function ledgerBook(ledger: readonly LedgerEntry[]): LedgerBook {
  const byKey = new Map<string, LedgerEntry>();
  for (const entry of ledger) byKey.set(entry.key, entry);
  const entries = [...byKey.values()];
  const gone = entries.filter(({ state }) => state === "SENT" || state === "UNCERTAIN");
  const mailed = new Set<string>();
  for (const { key, day } of gone) {
    for (const on of [day, dayOfKey(key)]) mailed.add(`${unitOfKey(key)}|${on}`);
  }
  const planned = new Map<string, string[]>();
  for (const { key, state } of entries) {
    if (state !== "PLANNED") continue;
    planned.set(unitOfKey(key), [...(planned.get(unitOfKey(key)) ?? []), key]);
  }
  return {
    entries,
    covered: coveredSteps(gone),
    plannedKeys: (unit) =>
      [...(planned.get(keyPart(unit)) ?? [])].sort((one, other) =>
        dayOfKey(one) < dayOfKey(other) ? 1 : -1,
      ),
    wasMailed: (unit, day) => mailed.has(`${keyPart(unit)}|${day}`),
    hasMailedKeyPart: (part, day) => mailed.has(`${part}|${day}`),
  };
}
