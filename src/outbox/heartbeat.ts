import { type Day, daysBetween } from "../domain/day.ts";
import type { Ended } from "./deliver.ts";

/** Dấu của lần chạy gần nhất — what a run leaves behind for the next one, and for whoever opens the workbook. */
export interface Heartbeat {
  readonly at: string;
  readonly day: Day;
  readonly ended: Ended;
  /** Mails handed over by that run. */
  readonly sent: number;
  /** Mails that were due and wait. */
  readonly waiting: number;
  /** The day of the last run after which nothing waited; none yet. */
  readonly completeOn?: Day;
}

export function heartbeatText(heartbeat: Heartbeat): string {
  return JSON.stringify(heartbeat);
}

/** The heartbeat of a text of ours; undefined for any other text, and for none. */
export function readHeartbeat(text: string | undefined): Heartbeat | undefined {
  if (text === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(text);
    return isHeartbeat(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Days since the last run after which nothing waited, as of `today`; undefined before the first.
 * More than one, on a day with reminders, means that sending stands still: a red banner.
 */
export function daysSinceComplete(
  heartbeat: Heartbeat | undefined,
  today: Day,
): number | undefined {
  const day = heartbeat?.completeOn;
  return day === undefined ? undefined : daysBetween(day, today);
}

function isHeartbeat(found: unknown): found is Heartbeat {
  if (typeof found !== "object" || found === null) return false;
  const { at, day, ended, sent, waiting, completeOn } = found as Partial<
    Record<keyof Heartbeat, unknown>
  >;
  return (
    typeof at === "string" &&
    typeof day === "string" &&
    ["done", "quota", "time", "trouble", "stopped"].includes(String(ended)) &&
    typeof sent === "number" &&
    typeof waiting === "number" &&
    (completeOn === undefined || typeof completeOn === "string")
  );
}
