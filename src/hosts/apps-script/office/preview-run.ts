import type { PlannedMails } from "../../../commands/remind.ts";
import { planMails } from "../../../commands/remind.ts";
import type { Mail } from "../../../domain/mail.ts";
import { dayPlan } from "../../../outbox/day-plan.ts";
import { readHeartbeat } from "../../../outbox/heartbeat.ts";
import { ledgerOf } from "../../../outbox/ledger-rows.ts";
import { sendable } from "../../../outbox/sendable.ts";
import { unreachedUnits } from "../../../outbox/unreached.ts";
import { previewPage } from "../../../output/office-preview.vi.ts";
import { readMailLedger } from "../../sheets/mail-ledger.ts";
import { placeLinks } from "../../sheets/place-links.ts";
import { type Gathered, gather, isUnfinished, unfinishedText } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { ledgerTable } from "./ledger-places.ts";
import type { Run } from "./run.ts";
import type { SetUpServices } from "./services.ts";

/** «Xem trước»: the exact mails of today as a page. Nothing is sent and nothing is written. */
export function previewRun(run: Run, services: SetUpServices): string {
  const gathered = gather(run);
  if (isUnfinished(gathered)) return previewPage({ mails: [], note: unfinishedText(gathered) });
  return previewPage({ mails: outlook(gathered, services).mails, note: "" });
}

/** What a sending would do now. */
export interface Outlook {
  /** In the order of sending. */
  readonly mails: readonly Mail[];
  readonly quotaLeft: number;
  /** Mails for which the quota does not reach. */
  readonly waits: number;
  /** Names of units that had their mail of the day before something new came up. */
  readonly tomorrow: readonly string[];
}

export function outlook(gathered: Gathered, services: SetUpServices): Outlook {
  const { board, props, office } = gathered;
  const ledger = readMailLedger(ledgerTable(office.workbook));
  const { completeOn } = readHeartbeat(props[KEYS.heartbeat]) ?? {};
  const quotaLeft = services.mailsLeft();
  const { mails, pending } = dayPlan(board, { linkTo: placeLinks(gathered) })({
    ledger,
    quotaLeft,
    ...(completeOn === undefined ? {} : { lastCompleteRun: completeOn }),
  });
  const going = sendable([...pending, ...mails], ledgerOf(ledger));
  const waits = going.length - fitting(going, quotaLeft);
  return { mails: going, quotaLeft, waits, tomorrow: heldBack(gathered, { ledger, going }) };
}

/** As many as the quota takes, in their order; one that is too long is passed over. */
function fitting(mails: readonly Mail[], quotaLeft: number): number {
  let left = quotaLeft;
  let count = 0;
  for (const { to, cc } of mails) {
    const addressees = to.length + cc.length;
    if (addressees > left) continue;
    left -= addressees;
    count++;
  }
  return count;
}

function heldBack(
  { board }: Gathered,
  known: { readonly ledger: ReturnType<typeof readMailLedger>; readonly going: readonly Mail[] },
): readonly string[] {
  const { mails } = planMails(board, { ledger: [] });
  const toUnits: Pick<PlannedMails, "mails" | "withheld"> = {
    mails: mails.filter(({ kind }) => kind !== "office-digest"),
    withheld: [],
  };
  const going = new Set(known.going.flatMap(({ units }) => units));
  return unreachedUnits(toUnits, known.ledger)
    .filter(({ unit, reason }) => reason === "not-planned" && !going.has(unit))
    .map(({ unit }) => board.reckoning.edition.units.byCode.get(unit)?.name ?? unit);
}
