import type { LedgerEntry } from "../../../domain/mail.ts";
import { refusalOf } from "../../../outbox/standing.ts";
import {
  REFUSED_WORDS,
  REMINDER_MENU,
  SEND_WORDS,
  SWITCH_WORDS,
  sendQuestion,
  statusText,
  UNCERTAIN_WORDS,
  uncertainQuestion,
} from "../../../output/office-reminders.vi.ts";
import { RUN_WORDS } from "../../../output/office-words.vi.ts";
import { gather, isUnfinished, type Unfinished } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { type Props, standingOf } from "./outbox-port.ts";
import { type Outlook, outlook } from "./preview-run.ts";
import { sendStatus } from "./reminder-status.ts";
import { lockedRun, type Outcome } from "./run.ts";
import { sampleRun } from "./sample-run.ts";
import { noteFailure, sendRun } from "./send-run.ts";
import type { ReminderServices } from "./services.ts";
import { turnOff, turnOn } from "./switch-run.ts";
import { resolveRun, uncertainMails } from "./uncertain-run.ts";

/** What a person is asked; every question is asked before the lock is taken. */
export interface Talk {
  /** OK or Cancel. */
  readonly confirms: (title: string, text: string) => boolean;
  /** Yes, No, or neither. */
  readonly decides: (title: string, text: string) => boolean | undefined;
}

/** What the person is told in the end; undefined when nothing is left to say. */
type Told = string | undefined;

/** «Gửi thử cho tôi». */
export function sampleFromMenu(services: ReminderServices): Told {
  return lockedRun(services, (run) => sampleRun(run, services)).text;
}

/**
 * «Gửi ngay»: says how many mails would go and how many would wait, asks, then sends under the lock
 * what is due by then. Where nobody sends yet, the person who says yes does from now on.
 */
export function sendFromMenu(services: ReminderServices, talk: Talk): Told {
  const props = services.store.getProperties();
  const refused = menuRefusal(services, props);
  if (refused !== undefined) return refused;
  const looked = lookAhead(services);
  if (looked.found === undefined) return looked.text;
  const { mails, waits, quotaLeft, tomorrow } = looked.found;
  if (mails.length === 0) return SEND_WORDS.nothing(tomorrow);
  const account = services.who();
  const asked = { mails: mails.length, waits, quotaLeft, tomorrow, account };
  if (!talk.confirms(REMINDER_MENU.sendNow, sendQuestion(asked))) return undefined;
  return sendConfirmed(services).text;
}

/** Sends what is due by now, once a person has said yes; what held the mails of today is forgotten. */
export function sendConfirmed(services: ReminderServices): Outcome {
  const outcome = lockedRun(services, (run) => {
    claim(services);
    if (!run.isStoppedNow()) services.store.deleteProperty(KEYS.stop);
    return sendRun(run, services).text;
  });
  if (!outcome.ok && outcome.code !== "office-busy") noteFailure(services, outcome.text);
  return outcome;
}

/** «Bật nhắc việc». */
export function turnOnFromMenu(services: ReminderServices, talk: Talk): Told {
  const owner = services.store.getProperty(KEYS.triggerOwner) ?? "";
  const account = services.who();
  const isOther = owner !== "" && owner.toLowerCase() !== account.toLowerCase();
  if (isOther && !talk.confirms(REMINDER_MENU.turnOn, SWITCH_WORDS.takeOver(owner, account)))
    return;
  return lockedRun(services, () => turnOn(services)).text;
}

/** «Tắt nhắc việc». */
export function turnOffFromMenu(services: ReminderServices): Told {
  return lockedRun(services, () => turnOff(services)).text;
}

/** «Tình trạng gửi thư», from what the script keeps alone. */
export function statusFromMenu(services: ReminderServices): Told {
  return statusText(sendStatus(services, services.store.getProperties()));
}

/**
 * «Xử lý thư chưa rõ»: one question a mail, each answer into the ledger before the next is asked. Only
 * the account that sends can find a mail in its sent mails; «gửi lại» is asked twice.
 */
export function uncertainFromMenu(services: ReminderServices, talk: Talk): Told {
  const props = services.store.getProperties();
  const refused = menuRefusal(services, props);
  if (refused !== undefined) return refused;
  let mails: readonly (readonly LedgerEntry[])[] = [];
  const listed = lockedRun(services, () => {
    mails = uncertainMails(services);
    return mails.length === 0 ? UNCERTAIN_WORDS.none : UNCERTAIN_WORDS.left(mails.length);
  });
  if (!listed.ok || mails.length === 0) return listed.text;
  const told = mails.flatMap((entries, at) => {
    const place = `${at + 1}/${mails.length}`;
    return (
      settleOne(services, talk, { entries, place, owner: props[KEYS.triggerOwner] ?? "" }) ?? []
    );
  });
  return told.length > 0 ? told.join("\n") : undefined;
}

interface Unsettled {
  readonly entries: readonly LedgerEntry[];
  readonly place: string;
  readonly owner: string;
}

/** What was recorded; undefined when the person leaves the mail for later. */
function settleOne(
  services: ReminderServices,
  talk: Talk,
  { entries, place, owner }: Unsettled,
): string | undefined {
  const [entry] = entries;
  if (entry === undefined) return undefined;
  const units = entries.flatMap((one) => one.units).join(", ");
  const at = shownMoment(services, entry);
  const title = REMINDER_MENU.uncertain;
  const isSeen = talk.decides(title, uncertainQuestion({ units, entry, at, owner, place }));
  if (isSeen === undefined) return undefined;
  if (!isSeen && !talk.confirms(title, UNCERTAIN_WORDS.again(units))) return undefined;
  const verdict = isSeen ? "seen" : "not-seen";
  const outcome = lockedRun(services, () => resolveRun(services, { key: entry.key, verdict }));
  return `${units}: ${outcome.text}`;
}

/** The moment of a line of the ledger as people read it; as it stands where it is none. */
export function shownMoment(services: ReminderServices, { at }: LedgerEntry): string {
  const moment = Date.parse(at);
  return Number.isNaN(moment)
    ? at
    : services.formatDate(moment, services.scriptZone(), "HH:mm dd/MM/yyyy");
}

/** Why this account may not send here; nobody chosen yet is no reason. */
export function menuRefusal(services: ReminderServices, props: Props): string | undefined {
  const standing = standingOf(services, props);
  if (standing.home === undefined) return REFUSED_WORDS["not-set-up"];
  const refusal = refusalOf({ ...standing, owner: standing.owner ?? standing.account });
  if (refusal === "other-owner") return REFUSED_WORDS["other-owner"](standing.owner ?? "");
  return refusal === undefined ? undefined : REFUSED_WORDS[refusal];
}

/** Where nobody sends yet, this account does. Under the lock. */
function claim({ store, who }: ReminderServices): void {
  if ((store.getProperty(KEYS.triggerOwner) ?? "") === "")
    store.setProperty(KEYS.triggerOwner, who());
}

/** What is said of a reading that had to end before anything was asked. */
function unsentText({ done, all, isStopped }: Unfinished): string {
  return isStopped ? RUN_WORDS.stopped : SEND_WORDS.readOn(done, all);
}

function lookAhead(services: ReminderServices): Outcome & { readonly found?: Outlook } {
  let found: Outlook | undefined;
  const outcome = lockedRun(services, (run) => {
    const gathered = gather(run);
    if (isUnfinished(gathered)) return unsentText(gathered);
    found = outlook(gathered, services);
    return "";
  });
  return found === undefined ? outcome : { ...outcome, found };
}
