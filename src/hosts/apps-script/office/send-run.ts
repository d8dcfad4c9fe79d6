import type { Day } from "../../../domain/day.ts";
import { dayPlan } from "../../../outbox/day-plan.ts";
import { driveSync } from "../../../outbox/drive.ts";
import { type SendReport, sendMails } from "../../../outbox/send-mails.ts";
import { afterStop, REFUSED_WORDS, SEND_WORDS } from "../../../output/office-reminders.vi.ts";
import { HostError } from "../../host-error.ts";
import { placeLinks } from "../../sheets/place-links.ts";
import { type Gathered, gather, isUnfinished } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { ledgerTable } from "./ledger-places.ts";
import { outboxPort, type Props, senderOf } from "./outbox-port.ts";
import type { Run } from "./run.ts";
import { oneMoreFailure, readFailure } from "./send-due.ts";
import type { ReminderServices } from "./services.ts";

/** What a sending did, in words; with what it read when it read everything. */
export interface Sending {
  readonly text: string;
  readonly report?: SendReport;
  readonly gathered?: Gathered;
  /** A person asked it to end. */
  readonly isStopped: boolean;
}

/** Reading leaves half of the time to the mails, so that every run brings them forward. */
const READING_MS = 150_000;

/**
 * Reads everything and sends what is due, under the lock of the run. What it must leave is named in
 * the store, and the frequent trigger goes on.
 *
 * @throws HostError "zone-differs", "ledger-damaged", and what `gather` and the services throw
 */
export function sendRun(run: Run, services: ReminderServices): Sending {
  const gathered = gather(readingRun(run, services));
  if (isUnfinished(gathered)) {
    services.store.setProperty(KEYS.sendUnfinished, today(services));
    if (!gathered.wentOn) services.store.deleteProperty(KEYS.consolidating);
    const { done, all, isStopped } = gathered;
    return { text: isStopped ? stoppedText(services) : SEND_WORDS.readOn(done, all), isStopped };
  }
  demandZone(services, gathered);
  const { board, props, office } = gathered;
  const port = outboxPort(services, {
    props,
    ledger: ledgerTable(office.workbook),
    sender: senderOf(gathered),
    isStopAsked: run.isStoppedNow,
  });
  const plan = dayPlan(board, { linkTo: placeLinks(gathered) });
  const report = driveSync(sendMails({ day: board.asOf, plan }), port);
  settle(services, props, report);
  const isStopped = report.ended === "stopped";
  return { text: reportText(report, props), report, gathered, isStopped };
}

/** The day by which triggers and failures are counted. */
export function today(services: ReminderServices): Day {
  return services.formatDate(services.now(), services.scriptZone(), "yyyy-MM-dd");
}

/** A person stopped the reading: no mail was planned yet. */
function stoppedText({ store }: ReminderServices): string {
  const hour = store.getProperty(KEYS.remindersOn) ?? "";
  return [SEND_WORDS.stoppedReading, afterStop(hour)].join(" ");
}

function readingRun(run: Run, { now, startedAt }: ReminderServices): Run {
  return { ...run, isOver: () => now() - startedAt > READING_MS };
}

/** The day of every key comes from the workbook's zone, and triggers fire by the script's. */
function demandZone(services: ReminderServices, { api }: Gathered): void {
  const zone = api.properties?.timeZone ?? "";
  const hourIn = (place: string) => services.formatDate(services.now(), place, "yyyy-MM-dd HH");
  if (hourIn(zone) !== hourIn(services.scriptZone())) throw new HostError("zone-differs", { zone });
}

/** What the next trigger must know; a run without trouble writes nothing here. */
function settle(services: ReminderServices, props: Props, report: SendReport): void {
  const { store } = services;
  const forget = (key: string) => {
    if (props[key] !== undefined) store.deleteProperty(key);
  };
  forget(KEYS.sendUnfinished);
  if (report.ended === "quota") store.setProperty(KEYS.quotaAtEnd, String(services.mailsLeft()));
  if (report.ended === "trouble") noteFailure(services, report.error ?? "");
  else forget(KEYS.sendFailure);
}

/** One more failed run of today, for the trigger and for whoever opens the workbook. */
export function noteFailure(services: ReminderServices, text: string): void {
  const before = readFailure(services.store.getProperty(KEYS.sendFailure) ?? undefined);
  const failure = oneMoreFailure(before, { day: today(services), text: text.slice(0, 1000) });
  services.store.setProperty(KEYS.sendFailure, JSON.stringify(failure));
}

export function reportText(report: SendReport, props: Props): string {
  if (report.ended === "other-owner")
    return REFUSED_WORDS["other-owner"](props[KEYS.triggerOwner] ?? "");
  if (report.ended === "not-set-up" || report.ended === "copy") return REFUSED_WORDS[report.ended];
  if (!("rows" in report)) throw new HostError("office-busy");
  const { rows, heartbeat, error = "" } = report;
  const codes = (state: string) =>
    new Set(rows.flatMap((row) => (row.state === state ? [row.code] : []))).size;
  const [uncertain, failed] = [codes("UNCERTAIN"), codes("FAILED")];
  return [
    endedText(heartbeat.ended, { sent: heartbeat.sent, waiting: heartbeat.waiting, error }),
    ...(report.ended === "stopped" ? [afterStop(props[KEYS.remindersOn] ?? "")] : []),
    ...(uncertain > 0 ? [SEND_WORDS.uncertain(uncertain)] : []),
    ...(failed > 0 ? [SEND_WORDS.failed(failed)] : []),
  ].join(" ");
}

interface Counts {
  readonly sent: number;
  readonly waiting: number;
  readonly error: string;
}

function endedText(ended: string, { sent, waiting, error }: Counts): string {
  if (ended === "quota") return SEND_WORDS.quota(sent, waiting);
  if (ended === "time") return SEND_WORDS.time(sent, waiting);
  if (ended === "stopped") return SEND_WORDS.stopped(sent, waiting, error);
  return ended === "trouble" ? SEND_WORDS.trouble(sent, waiting, error) : SEND_WORDS.done(sent);
}
