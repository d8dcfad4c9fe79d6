import { type Day, daysBetween, isDay } from "../../../domain/day.ts";
import { daysSinceComplete, readHeartbeat } from "../../../outbox/heartbeat.ts";
import type { SendStatus } from "../../../output/office-reminders.vi.ts";
import { KEYS } from "./keys.ts";
import type { Props } from "./outbox-port.ts";
import { readFailure } from "./send-due.ts";

function daysSince(day: Day | undefined, today: Day): number {
  return day === undefined || !isDay(day) ? 0 : daysBetween(day, today);
}

/** How sending stands, from what the script keeps alone: no workbook is read. */
export function sendStatus(props: Props, today: Day): SendStatus {
  const heartbeat = readHeartbeat(props[KEYS.heartbeat]);
  const failure = readFailure(props[KEYS.sendFailure]);
  const hour = props[KEYS.remindersOn] ?? "";
  return {
    isOn: hour !== "",
    owner: props[KEYS.triggerOwner] ?? "",
    hour,
    since: props[KEYS.remindersSince] ?? "",
    daysSinceRun: daysSince(heartbeat?.day ?? props[KEYS.remindersSince], today),
    daysSinceComplete: daysSinceComplete(heartbeat, today),
    completeOn: heartbeat?.completeOn,
    waiting: heartbeat?.waiting ?? 0,
    failure: failure?.text,
  };
}
