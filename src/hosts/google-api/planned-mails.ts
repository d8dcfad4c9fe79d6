import type { Mail } from "../../domain/mail.ts";
import { dayPlan } from "../../outbox/day-plan.ts";
import { ledgerOf } from "../../outbox/ledger-rows.ts";
import { sendable } from "../../outbox/sendable.ts";
import { GOOGLE_WORDS } from "../../output/google-words.vi.ts";
import { HostError } from "../host-error.ts";
import type { Consolidating } from "../sheets/consolidation.ts";
import { declaredTab } from "../sheets/declared-tab.ts";
import { ledgerTableOf } from "../sheets/ledger-table.ts";
import { readMailLedger } from "../sheets/mail-ledger.ts";
import { placeLinks } from "../sheets/place-links.ts";

export interface PlannedToday {
  /** In the order of sending. */
  readonly mails: readonly Mail[];
  readonly issues: readonly string[];
}

/** The mails that would go today by the workbook's own `Sổ thư`; this host sends none. */
export function plannedMails(read: Consolidating): PlannedToday {
  const { board, office, snapshot } = read;
  try {
    const tab = declaredTab(snapshot.declarations, "office", "mailLedger");
    const ledger = readMailLedger(ledgerTableOf(office.workbook, tab));
    const { mails, pending } = dayPlan(board, { linkTo: placeLinks(read) })({ ledger });
    return { mails: sendable([...pending, ...mails], ledgerOf(ledger)), issues: [] };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { mails: [], issues: [GOOGLE_WORDS.ledgerDamaged(String(error.facts["reason"]))] };
  }
}
