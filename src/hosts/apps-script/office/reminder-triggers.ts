import { readHeartbeat } from "../../../outbox/heartbeat.ts";
import { refusalOf } from "../../../outbox/standing.ts";
import { KEYS } from "./keys.ts";
import { type Props, standingOf } from "./outbox-port.ts";
import { heldSince } from "./reminder-status.ts";
import { isRenewing, leaveRenewal, renewRun } from "./renew-run.ts";
import { lockedRun, type Run } from "./run.ts";
import { isSendingDue, readFailure } from "./send-due.ts";
import { noteFailure, sendRun, today } from "./send-run.ts";
import type { ReminderServices } from "./services.ts";

/**
 * The daily trigger: sends what is due, unless a person stopped the sending today; then renews the day
 * in the entry workbooks. Leaves at once for another account, in a copy, and when reminders are off.
 * Shows nothing: nobody is there.
 */
export function dailyReminders(services: ReminderServices): void {
  const props = services.store.getProperties();
  if (!maySend(services, props)) return;
  const isHeld = heldSince(services, props) !== undefined;
  triggeredRun(services, (run) =>
    isHeld ? renewRun(run, services) : sendThenRenew(run, services),
  );
}

/**
 * The frequent trigger's part in reminders: goes on with what an earlier run had to leave, and never
 * with what a person stopped.
 *
 * @returns whether there was anything
 */
export function resumedReminders(services: ReminderServices, props: Props): boolean {
  if (!maySend(services, props)) return false;
  const isHeld = heldSince(services, props) !== undefined;
  if (!isHeld && isSendingDue(dueFacts(services, props))) {
    triggeredRun(services, (run) => sendThenRenew(run, services));
    return true;
  }
  if (!isRenewing(props[KEYS.renewing])) return false;
  triggeredRun(services, (run) => renewRun(run, services));
  return true;
}

function maySend(services: ReminderServices, props: Props): boolean {
  if ((props[KEYS.remindersOn] ?? "") === "") return false;
  return refusalOf(standingOf(services, props)) === undefined;
}

/**
 * Mails go first: what the entry workbooks answer harms none of them. Where a person stopped the
 * run, the frequent trigger renews the day later.
 */
function sendThenRenew(run: Run, services: ReminderServices): string {
  const { text, gathered, report, isStopped } = sendRun(run, services);
  if (isStopped) {
    leaveRenewal(services, today(services));
    return text;
  }
  if (gathered !== undefined && report !== undefined && report.ended !== "time") {
    try {
      renewRun(run, services, gathered);
    } catch (error) {
      services.log(`renewing the day: ${String(error)}`);
    }
  }
  return text;
}

function triggeredRun(services: ReminderServices, work: (run: Run) => string): void {
  const outcome = lockedRun(services, work);
  if (outcome.ok || outcome.code === "office-busy") return;
  services.log(outcome.text);
  noteFailure(services, outcome.text);
}

function dueFacts(services: ReminderServices, props: Props) {
  const zone = services.scriptZone();
  const hourAt = (moment: number) => Number(services.formatDate(moment, zone, "H"));
  const heartbeat = readHeartbeat(props[KEYS.heartbeat]);
  return {
    today: today(services),
    hour: hourAt(services.now()),
    startHour: Number(props[KEYS.remindersOn]),
    heartbeat,
    beatHour: heartbeat && hourAt(Date.parse(heartbeat.at)),
    hasCursor: (props[KEYS.cursor] ?? "") !== "",
    isReading: props[KEYS.sendUnfinished] !== undefined,
    failure: readFailure(props[KEYS.sendFailure]),
    hasNewQuota: () => services.mailsLeft() > Number(props[KEYS.quotaAtEnd] ?? 0),
  };
}
