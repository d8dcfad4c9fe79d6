import type { LedgerEntry } from "../../../domain/mail.ts";
import { driveSync } from "../../../outbox/drive.ts";
import { recover } from "../../../outbox/recover.ts";
import { resolveUncertain, type Verdict } from "../../../outbox/resolve-uncertain.ts";
import { UNCERTAIN_WORDS } from "../../../output/office-reminders.vi.ts";
import { HostError } from "../../host-error.ts";
import { readWorkbook } from "../../sheets/read-workbook.ts";
import { DECLARATIONS } from "./declarations.ts";
import { KEYS } from "./keys.ts";
import { ledgerTable } from "./ledger-places.ts";
import { fetchBook } from "./load-books.ts";
import { outboxPort, type Props } from "./outbox-port.ts";
import type { ReminderServices } from "./services.ts";

/**
 * The mails of which nobody knows whether they went, one entry a mail; what a run that was cut off
 * had left is in the ledger first. Under the lock.
 */
export function uncertainMails(services: ReminderServices): readonly (readonly LedgerEntry[])[] {
  const { port, props } = ledgerPort(services);
  const cursor = props[KEYS.cursor];
  const ledger = driveSync(recover(cursor === "" ? undefined : cursor), port);
  const mails = new Map<string, LedgerEntry[]>();
  for (const entry of ledger.values()) {
    if (entry.state !== "UNCERTAIN") continue;
    const name = [entry.code, entry.subject, entry.day].join("|");
    mails.set(name, [...(mails.get(name) ?? []), entry]);
  }
  return [...mails.values()];
}

/** What a person saw, into the ledger; under the lock. */
export function resolveRun(
  services: ReminderServices,
  { key, verdict }: { readonly key: string; readonly verdict: Verdict },
): string {
  const { port } = ledgerPort(services);
  const report = driveSync(resolveUncertain({ key, verdict, who: services.who() }), port);
  if (report.ended === "busy") throw new HostError("office-busy");
  if (report.ended === "not-uncertain") return UNCERTAIN_WORDS.gone;
  return verdict === "seen" ? UNCERTAIN_WORDS.seen : UNCERTAIN_WORDS.notSeen;
}

/** The outbox of a run that sends nothing: the office workbook alone is read. */
function ledgerPort(services: ReminderServices) {
  const props: Props = services.store.getProperties();
  const office = readWorkbook(fetchBook(services, services.bookId), DECLARATIONS.office);
  const port = outboxPort(services, {
    props,
    ledger: ledgerTable(office),
    sender: { name: "" },
    isStopAsked: () => false,
  });
  return { port, props };
}
