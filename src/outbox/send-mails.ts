import type { PlannedMails } from "../commands/remind.ts";
import type { Day } from "../domain/day.ts";
import type { LedgerEntry, Mail } from "../domain/mail.ts";
import { type Delivery, deliver, type Ended } from "./deliver.ts";
import { type Heartbeat, heartbeatText, readHeartbeat } from "./heartbeat.ts";
import { writePlan } from "./plan-rows.ts";
import { type Asking, ask } from "./port.ts";
import { recover } from "./recover.ts";
import { sendable } from "./sendable.ts";
import { type Refusal, refusalOf } from "./standing.ts";
import { isStopAsked } from "./stop-asked.ts";
import { underLock } from "./under-lock.ts";

/** What planning is told: the ledger as it stands under the lock, and what the digest says of runs. */
export interface Known {
  readonly ledger: readonly LedgerEntry[];
  readonly quotaLeft?: number;
  readonly lastCompleteRun?: Day;
}

export type Plan = (known: Known) => Pick<PlannedMails, "mails" | "pending" | "lapsed">;

export interface SendRun {
  /** The day of the mails, fixed when the run began. */
  readonly day: Day;
  /** `planMails` of the day's board. */
  readonly plan: Plan;
}

/** What a run did; a run that left at once did nothing. */
export type SendReport =
  | { readonly ended: Refusal | "busy" }
  | {
      readonly ended: Ended;
      /** The raw text of the error that ended it. */
      readonly error?: string;
      /** One row for each key that was planned, as it stands now. */
      readonly rows: readonly LedgerEntry[];
      readonly heartbeat: Heartbeat;
    };

/**
 * Nhắc việc — sends what is due, at most once whatever happens: the whole protocol.
 *
 * Leaves at once for another account, in a copy, before set-up («not-set-up», «copy»,
 * «other-owner»), and while another run is at work («busy»). Under the lock: what a run that was cut
 * off had left is brought into the ledger; every due key is written down as PLANNED; then the mails
 * go, those that waited first, each behind a durable cursor; then the run leaves its heartbeat. What
 * is not reached stays PLANNED for the next run, and so does what a person's stop left («stopped»).
 * An error of `send` that is not surely «not sent»
 * makes the mail UNCERTAIN, and from there a person alone leads on (`resolveUncertain`).
 *
 * @throws what the port throws, but for `send`; then repeating the run is safe
 */
export function* sendMails(run: SendRun): Asking<SendReport> {
  const refusal = refusalOf(yield* ask("standing"));
  if (refusal !== undefined) return { ended: refusal };
  return (yield* underLock(() => sendDue(run))) ?? { ended: "busy" };
}

function* sendDue({ day, plan }: SendRun): Asking<SendReport> {
  const kept = yield* ask("readKept");
  const ledger = yield* recover(kept.cursor);
  const quotaLeft = yield* ask("quotaLeft");
  const before = readHeartbeat(kept.heartbeat);
  const { mails, pending, lapsed } = plan({
    ledger: [...ledger.values()],
    ...(quotaLeft === undefined ? {} : { quotaLeft }),
    ...(before?.completeOn === undefined ? {} : { lastCompleteRun: before.completeOn }),
  });
  const going = sendable([...pending, ...mails], ledger);
  const planned = yield* writePlan({ mails: going, lapsed }, ledger);
  const delivery = yield* deliver(going, { ledger: planned, quotaLeft });
  const heartbeat = yield* beat({ day, going, delivery, before });
  const { ended } = heartbeat;
  const { error } = delivery;
  const rows = going.flatMap(({ keys }) => keys.flatMap((key) => delivery.ledger.get(key) ?? []));
  return { ended, rows, heartbeat, ...(error === undefined ? {} : { error }) };
}

function* beat(run: {
  readonly day: Day;
  readonly going: readonly Mail[];
  readonly delivery: Delivery;
  readonly before: Heartbeat | undefined;
}): Asking<Heartbeat> {
  const { day, going, delivery, before } = run;
  const { at } = yield* ask("clock");
  const countOf = (state: LedgerEntry["state"]) =>
    going.filter(({ keys: [key = ""] }) => delivery.ledger.get(key)?.state === state).length;
  const waiting = countOf("PLANNED");
  const ended = yield* endedAs(delivery);
  const completeOn = ended === "done" && waiting === 0 ? day : before?.completeOn;
  const heartbeat: Heartbeat = {
    at,
    day,
    ended,
    sent: countOf("SENT"),
    waiting,
    ...(completeOn === undefined ? {} : { completeOn }),
  };
  yield* ask("writeHeartbeat", heartbeatText(heartbeat));
  return heartbeat;
}

/**
 * A stop that was asked while the quota, the time or an error ended the run is a stop all the same:
 * nothing may go on by itself. One that is asked later than this is later than the heartbeat's moment.
 */
function* endedAs({ ended }: Delivery): Asking<Ended> {
  if (ended === "done" || ended === "stopped") return ended;
  return (yield* isStopAsked()) ? "stopped" : ended;
}
