import { type Day, daysBetween, isDay } from "../../../domain/day.ts";
import { daysSinceComplete, readHeartbeat } from "../../../outbox/heartbeat.ts";
import type { SendStatus } from "../../../output/office-reminders.vi.ts";
import { KEYS } from "./keys.ts";
import type { Props } from "./outbox-port.ts";
import { readFailure } from "./send-due.ts";
import { isSendingHeld } from "./send-held.ts";
import { today } from "./send-run.ts";
import type { ReminderServices } from "./services.ts";
import { readStop } from "./stop-request.ts";

function daysSince(day: Day | undefined, now: Day): number {
  return day === undefined || !isDay(day) ? 0 : daysBetween(day, now);
}

/** How sending stands, from what the script keeps alone: no workbook is read. */
export function sendStatus(services: ReminderServices, props: Props): SendStatus {
  const day = today(services);
  const heartbeat = readHeartbeat(props[KEYS.heartbeat]);
  const failure = readFailure(props[KEYS.sendFailure]);
  const hour = props[KEYS.remindersOn] ?? "";
  return {
    isOn: hour !== "",
    owner: props[KEYS.triggerOwner] ?? "",
    hour,
    since: props[KEYS.remindersSince] ?? "",
    daysSinceRun: daysSince(heartbeat?.day ?? props[KEYS.remindersSince], day),
    daysSinceComplete: daysSinceComplete(heartbeat, day),
    completeOn: heartbeat?.completeOn,
    waiting: heartbeat?.waiting ?? 0,
    failure: failure?.text,
    heldSince: heldSince(services, props),
  };
}

/** When somebody's «Dừng» began to hold today's mails back; undefined while nothing does. */
export function heldSince(services: ReminderServices, props: Props): string | undefined {
  const stopAt = readStop(props[KEYS.stop]).at;
  if (stopAt === 0) return undefined;
  const shown = (pattern: string) => services.formatDate(stopAt, services.scriptZone(), pattern);
  const isHeld = isSendingHeld({
    today: today(services),
    stopAt,
    stopDay: shown("yyyy-MM-dd"),
    heartbeat: readHeartbeat(props[KEYS.heartbeat]),
    hasCursor: (props[KEYS.cursor] ?? "") !== "",
    isReading: props[KEYS.sendUnfinished] !== undefined,
    failure: readFailure(props[KEYS.sendFailure]),
  });
  return isHeld ? shown("HH:mm") : undefined;
}
