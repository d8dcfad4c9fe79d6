import type { Day } from "../../../domain/day.ts";
import type { Heartbeat } from "../../../outbox/heartbeat.ts";

/** Runs of a day that failed, as the store keeps them. */
export interface SendFailure {
  readonly day: Day;
  readonly count: number;
  /** What a person reads. */
  readonly text: string;
}

/** What the frequent trigger knows before it reads any workbook. */
export interface DueFacts {
  readonly today: Day;
  /** Of Vietnam, 0-23. */
  readonly hour: number;
  /** Hour of the daily trigger. */
  readonly startHour: number;
  readonly heartbeat: Heartbeat | undefined;
  /** Hour at which the heartbeat was left. */
  readonly beatHour: number | undefined;
  readonly hasCursor: boolean;
  readonly isReading: boolean;
  readonly failure: SendFailure | undefined;
  /** Asked only when the quota ended the last run: whether more are left now than then. */
  readonly hasNewQuota: () => boolean;
}

/** No mail goes later in the day by itself. */
const LAST_HOUR = 20;
/** Papers that were returned since the morning reach units without a mail of the day. */
const AFTERNOON = 15;
/** A fault that stays is not tried all day: the account's trigger minutes are counted. */
const TRIES_A_DAY = 4;

/**
 * Whether the frequent trigger has anything to send: what an earlier run had to leave, a daily run
 * that did not happen, and, once in the afternoon, what came up since the morning.
 */
export function isSendingDue(facts: DueFacts): boolean {
  const { today, hour, startHour, heartbeat, failure } = facts;
  if (hour < startHour || hour >= LAST_HOUR) return false;
  if (failure?.day === today && failure.count >= TRIES_A_DAY) return false;
  if (facts.hasCursor || facts.isReading) return true;
  if (heartbeat === undefined || heartbeat.day !== today) return hour > startHour;
  if (heartbeat.ended === "time" || heartbeat.ended === "trouble") return true;
  if (heartbeat.ended === "stopped") return true;
  if (heartbeat.ended === "quota") return facts.hasNewQuota();
  return hour >= AFTERNOON && (facts.beatHour ?? 0) < AFTERNOON;
}

/** One more failed run of the day. */
export function oneMoreFailure(
  before: SendFailure | undefined,
  { day, text }: Omit<SendFailure, "count">,
): SendFailure {
  return { day, text, count: (before?.day === day ? before.count : 0) + 1 };
}

/** The failure of a text of ours; undefined for any other text. */
export function readFailure(text: string | undefined): SendFailure | undefined {
  try {
    const found: unknown = JSON.parse(text ?? "");
    return isFailure(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isFailure(found: unknown): found is SendFailure {
  if (typeof found !== "object" || found === null) return false;
  const { day, count, text } = found as Partial<Record<keyof SendFailure, unknown>>;
  return typeof day === "string" && typeof count === "number" && typeof text === "string";
}
