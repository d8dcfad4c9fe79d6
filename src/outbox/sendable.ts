import type { Mail, MailState } from "../domain/mail.ts";
import type { Ledger } from "./ledger-rows.ts";

const OPEN: ReadonlySet<MailState> = new Set(["PLANNED", "FAILED", "LAPSED"]);

/**
 * The ledger as a gate, whatever was planned: without the mails of which one key went out, or may
 * have gone, and without those that repeat a key of an earlier one.
 */
export function sendable(mails: readonly Mail[], ledger: Ledger): readonly Mail[] {
  const taken = new Set<string>();
  return mails.filter(({ keys }) => {
    const isOpen = keys.every((key) => {
      const state = ledger.get(key)?.state;
      return !taken.has(key) && (state === undefined || OPEN.has(state));
    });
    if (isOpen) for (const key of keys) taken.add(key);
    return isOpen && keys.length > 0;
  });
}
