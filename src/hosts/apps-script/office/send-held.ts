import type { Day } from "../../../domain/day.ts";
import type { DueFacts } from "./send-due.ts";

export interface HoldFacts
  extends Pick<DueFacts, "today" | "heartbeat" | "hasCursor" | "isReading" | "failure"> {
  /** When somebody last clicked «Dừng», in milliseconds; 0 for never. */
  readonly stopAt: number;
  readonly stopDay: Day;
}

/**
 * Whether no mail may go by itself today: somebody stopped a sending, or clicked «Dừng» while mails
 * were left of one that had ended, or was cut off before it could say how it ended. It holds until
 * somebody clicks «Gửi», which forgets the click, or until the next day.
 */
export function isSendingHeld(facts: HoldFacts): boolean {
  const { today, stopAt, stopDay, heartbeat, hasCursor, isReading, failure } = facts;
  if (stopDay !== today) return false;
  const ended = heartbeat?.day === today ? heartbeat.ended : undefined;
  if (ended === "stopped") return true;
  if (heartbeat !== undefined && stopAt <= Date.parse(heartbeat.at)) return false;
  const isCutOff = hasCursor || isReading || failure?.day === today;
  return isCutOff || (ended !== undefined && ended !== "done");
}
