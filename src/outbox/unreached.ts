import { type CoveredSteps, coveredSteps } from "../commands/covered-steps.ts";
import type { PlannedMails } from "../commands/remind.ts";
import type { LedgerEntry, Mail } from "../domain/mail.ts";
import type { UnreachedReason, WithheldReason } from "../output/digest-letter.ts";
import { ledgerOf } from "./ledger-rows.ts";

export interface Unreached {
  readonly unit: string;
  /** Why it was not, for all we know. */
  readonly reason: UnreachedReason | WithheldReason;
  /** Key of the row that says so, where the ledger has one. */
  readonly key?: string;
}

/**
 * Kiểm tra đủ — the units that should have been reminded by now and were not, each with its reason.
 *
 * `expected` is planned from the board with an empty ledger, so that a row that was never written,
 * or was lost, is missed too: the ledger is only asked for proof of what was sent.
 */
export function unreachedUnits(
  expected: Pick<PlannedMails, "mails" | "withheld">,
  ledger: readonly LedgerEntry[],
): readonly Unreached[] {
  const rows = [...ledgerOf(ledger).values()];
  const sent = coveredSteps(rows.filter(({ state }) => state === "SENT"));
  const sentKeys = new Set(rows.flatMap(({ state, key }) => (state === "SENT" ? [key] : [])));
  const missing = expected.mails.flatMap((mail) =>
    mail.units.flatMap((unit, index): readonly Unreached[] => {
      const key = mail.keys[index] ?? "";
      const steps = stepsOf(mail, unit);
      const isDone = steps.length === 0 ? sentKeys.has(key) : steps.every(sent.has);
      return isDone ? [] : [{ unit, ...evidence({ key, steps, unit }, rows) }];
    }),
  );
  return [...missing, ...expected.withheld.map(({ unit, reason }) => ({ unit, reason }))];
}

function stepsOf({ steps }: Mail, unit: string): readonly string[] {
  return steps.filter((step) => step.startsWith(`${unit}|`));
}

const REASONS = [
  { state: "UNCERTAIN", reason: "uncertain" },
  { state: "PLANNED", reason: "waiting" },
  { state: "FAILED", reason: "failed" },
] as const;

/** The row that speaks of the same key or steps, the one that needs a person first. */
function evidence(
  wanted: { readonly key: string; readonly steps: readonly string[]; readonly unit: string },
  rows: readonly LedgerEntry[],
): Omit<Unreached, "unit"> {
  for (const { state, reason } of REASONS) {
    const row = rows.find((candidate) => candidate.state === state && speaksOf(candidate, wanted));
    if (row !== undefined) return { reason, key: row.key };
  }
  return { reason: "not-planned" };
}

function speaksOf(
  row: LedgerEntry,
  {
    key,
    steps,
    unit,
  }: { readonly key: string; readonly steps: readonly string[]; readonly unit: string },
): boolean {
  if (row.key === key) return true;
  if (!row.units.includes(unit)) return false;
  const covered: CoveredSteps = coveredSteps([row]);
  return steps.some(covered.has);
}
