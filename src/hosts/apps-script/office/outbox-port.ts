import type { LedgerEntry, Mail } from "../../../domain/mail.ts";
import { settingOf, settingParts } from "../../../edition/settings.ts";
import { readHeartbeat } from "../../../outbox/heartbeat.ts";
import type { OutboxPort } from "../../../outbox/port.ts";
import type { Standing } from "../../../outbox/standing.ts";
import { LEDGER_FAULT } from "../../../output/ledger-sheets.vi.ts";
import { SEND_WORDS } from "../../../output/office-reminders.vi.ts";
import { plainLine } from "../../../output/plain-line.ts";
import { readAddress } from "../../../workbook/email-address.ts";
import { damaged, type LedgerTable } from "../../sheets/ledger-table.ts";
import { readMailLedger } from "../../sheets/mail-ledger.ts";
import type { Gathered } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { writeLedger } from "./ledger-write.ts";
import type { MailMessage, ReminderServices } from "./services.ts";

export type Props = Readonly<Record<string, string>>;

/** Who is named as the sender, and whom an answer reaches. */
export type Sender = Pick<MailMessage, "name" | "replyTo">;

/** A run ends by itself after five of Google's six minutes, the time of a dialog counted. */
const BUDGET_MS = 300_000;

export interface PortPlace {
  /** Read under the lock. */
  readonly props: Props;
  readonly ledger: LedgerTable;
  readonly sender: Sender;
  readonly isStopAsked: () => boolean;
}

/** What every outbox of the script shares; the run that brings it holds the lock already. */
export function mailPort(
  services: ReminderServices,
  { sender, isStopAsked }: Pick<PortPlace, "sender" | "isStopAsked">,
): Pick<OutboxPort, "tryLock" | "unlock" | "quotaLeft" | "send" | "clock" | "isStopAsked"> {
  let sent = 0;
  return {
    tryLock: () => true,
    unlock: () => {},
    quotaLeft: () => services.mailsLeft(),
    send: (mail) => {
      services.sendMail(messageOf(mail, sender));
      services.progress(SEND_WORDS.sending(++sent));
      return "";
    },
    clock: () => clockOf(services),
    isStopAsked,
  };
}

/**
 * The outbox of a workbook: ledger in `Sổ thư`, cursor and heartbeat in script properties, mail by
 * MailApp.
 */
export function outboxPort(services: ReminderServices, place: PortPlace): OutboxPort {
  const { store } = services;
  const { props, ledger } = place;
  const entries = new Map(readMailLedger(ledger).map((entry) => [entry.key, entry]));
  let waiting: readonly LedgerEntry[] = [];
  return {
    ...mailPort(services, place),
    standing: () => standingOf(services, props),
    readKept: () => ({
      ...kept("cursor", props[KEYS.cursor]),
      ...kept("heartbeat", props[KEYS.heartbeat]),
    }),
    readLedger: () => soundLedger(ledger, props),
    writeRows: (rows) => {
      waiting = [...waiting, ...rows];
    },
    flush: () => {
      for (const row of waiting) entries.set(row.key, row);
      writeLedger(services, { ...ledger, entries }, waiting);
      waiting = [];
    },
    writeCursor: (text) => {
      store.setProperty(KEYS.cursor, text);
    },
    clearCursor: () => {
      store.deleteProperty(KEYS.cursor);
    },
    writeHeartbeat: (text) => {
      store.setProperty(KEYS.heartbeat, text);
    },
  };
}

/** Whose run it is, beside what «Thiết lập» and «Bật» recorded. */
export function standingOf(services: ReminderServices, props: Props): Standing {
  const { [KEYS.triggerOwner]: owner = "", [KEYS.office]: home = "" } = props;
  return {
    account: services.who(),
    workbook: services.bookId,
    ...(owner === "" ? {} : { owner }),
    ...(home === "" ? {} : { home }),
  };
}

function clockOf({ now, startedAt }: ReminderServices) {
  const at = now();
  return { at: new Date(at).toISOString(), msLeft: BUDGET_MS - (at - startedAt) };
}

/** CO_QUAN_NGAN, and the first address of EMAIL_VAN_PHONG that is one. */
export function senderOf({ board }: Gathered): Sender {
  const { settings } = board.reckoning.edition;
  const [typed = ""] = settingParts(settings, "EMAIL_VAN_PHONG").flatMap((part) => part.split(","));
  const reading = readAddress(typed.trim());
  return {
    name: plainLine(settingOf(settings, "CO_QUAN_NGAN") ?? board.agency, 100),
    ...(reading.is === "address" ? { replyTo: reading.address } : {}),
  };
}

function messageOf({ to, cc, subject, text, html }: Mail, sender: Sender): MailMessage {
  const addresses = (people: Mail["to"]) => people.map(({ address }) => address).join(",");
  return {
    to: addresses(to),
    ...(cc.length === 0 ? {} : { cc: addresses(cc) }),
    subject,
    body: text,
    htmlBody: html,
    ...sender,
  };
}

/** The ledger, unless lines of the last run are gone from it: their mails would go again. */
function soundLedger(ledger: LedgerTable, props: Props): readonly LedgerEntry[] {
  const entries = readMailLedger(ledger);
  const last = readHeartbeat(props[KEYS.heartbeat]);
  if (last === undefined) return entries;
  const gone = entries.filter(
    ({ day, state }) => day === last.day && (state === "SENT" || state === "UNCERTAIN"),
  );
  const found = new Set(gone.map(({ code }) => code)).size;
  if (found < last.sent) throw damaged(LEDGER_FAULT.lost(last.sent, found));
  return entries;
}

function kept<Name extends string>(name: Name, text: string | undefined) {
  return text === undefined || text === "" ? {} : { [name]: text };
}
