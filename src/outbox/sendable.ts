import type { LedgerEntry, Mail, MailState } from "../domain/mail.ts";
import type { Ledger } from "./ledger-rows.ts";

const OPEN: ReadonlySet<MailState> = new Set(["PLANNED", "LAPSED"]);

/**
 * The ledger as a gate, whatever was planned: without the mails of which one key went out, or may
 * have gone, and without those that repeat a key of an earlier one.
 *
 * One that was refused waits until its addressees change; the next day's mail has a key of its own.
 */
export function sendable(mails: readonly Mail[], ledger: Ledger): readonly Mail[] {
  const taken = new Set<string>();
  return mails.filter((mail) => {
    const { keys } = mail;
    const isOpen = keys.every((key) => !taken.has(key) && mayGo(mail, ledger.get(key)));
    if (isOpen) for (const key of keys) taken.add(key);
    return isOpen && keys.length > 0;
  });
}

function mayGo({ to, cc }: Mail, row: LedgerEntry | undefined): boolean {
  if (row === undefined || OPEN.has(row.state)) return true;
  return row.state === "FAILED" && !(areSame(to, row.to) && areSame(cc, row.cc));
}

/** The same addresses in any order and case. */
function areSame(now: Mail["to"], then: readonly string[]): boolean {
  const sorted = (all: readonly string[]) =>
    all
      .map((one) => one.toLowerCase())
      .sort()
      .join("\n");
  return sorted(now.map(({ address }) => address)) === sorted(then);
}
