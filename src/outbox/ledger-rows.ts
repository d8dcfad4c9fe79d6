import type { LedgerEntry, Mail, MailState } from "../domain/mail.ts";

/** The ledger folded: the row of each key that counts. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

export function ledgerOf(rows: readonly LedgerEntry[]): Ledger {
  return new Map(rows.map((row) => [row.key, row]));
}

export function withRows(ledger: Ledger, rows: readonly LedgerEntry[]): Ledger {
  return new Map([...ledger, ...rows.map((row) => [row.key, row] as const)]);
}

/** What happened to a row, and when. */
export interface Happening {
  readonly state: MailState;
  readonly at: string;
  readonly detail?: string;
}

/**
 * One row a key of the mail, all in the same state. Each bears the steps of its own unit, and those
 * alone: they are the steps of the mail as it goes out.
 */
export function rowsOf(mail: Mail, happening: Happening, ledger: Ledger): readonly LedgerEntry[] {
  return mail.keys.map((key, index) => {
    const unit = mail.units[index] ?? "";
    const row: LedgerEntry = {
      key,
      day: mail.day,
      kind: mail.kind,
      units: [unit],
      to: mail.to.map(({ address }) => address),
      cc: mail.cc.map(({ address }) => address),
      subject: mail.subject,
      code: mail.code,
      state: happening.state,
      at: happening.at,
      steps: mail.steps.filter((step) => step.startsWith(`${unit}|`)),
    };
    return moved(row, happening, ledger.get(key));
  });
}

/** The row in its new state; its time never goes back, whatever became of the clock. */
export function moved(
  row: LedgerEntry,
  { state, at, detail }: Happening,
  before: LedgerEntry | undefined = row,
): LedgerEntry {
  const { detail: _, ...rest } = row;
  const later = before !== undefined && before.at > at ? before.at : at;
  return { ...rest, state, at: later, ...(detail === undefined ? {} : { detail }) };
}

/** Whether both rows speak of the same mail in the same state, at whatever moment. */
export function sayTheSame(one: LedgerEntry, other: LedgerEntry): boolean {
  const said = ({ at: _, detail: __, ...rest }: LedgerEntry) =>
    JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return said(one) === said(other);
}
