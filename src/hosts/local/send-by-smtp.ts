import type { Board } from "../../board/board.ts";
import type { SummaryMail } from "../../board/summary-json.ts";
import { planMails } from "../../commands/remind.ts";
import type { Day } from "../../domain/day.ts";
import type { LedgerEntry, Mail } from "../../domain/mail.ts";
import type { Ended } from "../../outbox/deliver.ts";
import { driveAsync } from "../../outbox/drive.ts";
import { NotSent } from "../../outbox/not-sent.ts";
import { sendMails } from "../../outbox/send-mails.ts";
import { liveSamples, type SampleReport, sendSamples } from "../../outbox/send-samples.ts";
import type { Refusal } from "../../outbox/standing.ts";
import { type Unreached, unreachedUnits } from "../../outbox/unreached.ts";
import { SENDING_WORDS } from "../../output/sending-words.vi.ts";
import { HostError, type HostErrorCode } from "../host-error.ts";
import { composeEml } from "./eml.ts";
import { readLedger, replaceLedger } from "./ledger-file.ts";
import { letterOf } from "./mail-letter.ts";
import type { MailServer } from "./mail-settings.ts";
import { outboxFiles } from "./outbox-files.ts";
import { sendStanding } from "./send-standing.ts";
import { handOver } from "./smtp.ts";
import { isAddressee, receiptOf } from "./write-mails.ts";

export interface SmtpRun {
  readonly board: Board;
  readonly workspace: string;
  readonly server: MailServer;
  readonly now: Date;
  /** The account of this computer that runs. */
  readonly account: string;
  readonly onMail: (subject: string) => void;
  /** Whether a person asked to stop after the mail under way. */
  readonly isStopAsked: () => boolean;
}

/** An address that the server would not take a mail for, which it took for the others. */
export interface RefusedAddress {
  readonly address: string;
  readonly units: readonly string[];
}

/** What became of the mails of a run. */
export interface Sending {
  readonly ended: Ended;
  readonly receipts: readonly SummaryMail[];
  readonly rows: readonly LedgerEntry[];
  readonly sent: number;
  readonly waiting: number;
  readonly refused: readonly RefusedAddress[];
  readonly unreached: readonly Unreached[];
  readonly lastCompleteRun?: Day;
  /** The raw text of the error that ended it. */
  readonly error?: string;
}

const REFUSALS: Readonly<Record<Refusal, HostErrorCode>> = {
  "not-set-up": "send-not-set-up",
  copy: "send-copy",
  "other-owner": "send-other-owner",
};

/**
 * Sends what is due by the office's mail server, each mail at most once: the outbox's protocol over
 * a ledger of its own. Under the workspace's lock.
 *
 * @throws HostError "send-not-set-up", "send-copy", "send-other-owner" before anything is done;
 *   "write-refused", "ledger-damaged"
 */
export async function sendBySmtp(run: SmtpRun): Promise<Sending> {
  const { board, workspace, now, account, isStopAsked } = run;
  const refused: RefusedAddress[] = [];
  const standing = sendStanding(workspace, account);
  const report = await driveAsync(
    sendMails({ day: board.asOf, plan: (known) => planMails(board, known) }),
    {
      ...outboxFiles(workspace, now, "smtp"),
      standing: () => standing,
      isStopAsked,
      send: (mail) => sendMail(mail, run, refused),
    },
  );
  if (report.ended === "busy") throw new RangeError("the workspace's lock is the only one");
  if (!("rows" in report)) {
    const owner = standing.owner ?? "";
    throw new HostError(REFUSALS[report.ended], { path: workspace, owner, account });
  }
  const { ended, rows, error, heartbeat } = report;
  const ledger = [...readLedger(workspace, "smtp").values()];
  return {
    ended,
    rows,
    receipts: rows.map(receiptOf),
    sent: heartbeat.sent,
    waiting: heartbeat.waiting,
    refused,
    unreached: unreachedUnits(planMails(board, { ledger: [] }), ledger),
    ...(heartbeat.completeOn === undefined ? {} : { lastCompleteRun: heartbeat.completeOn }),
    ...(error === undefined ? {} : { error }),
  };
}

/**
 * Gửi thử — a sample of each kind of mail that is due, to one address, over a ledger of its own from
 * which samples of other days are dropped. Under the workspace's lock.
 *
 * @throws HostError "write-refused", "ledger-damaged"
 */
export async function sendSamplesBySmtp(run: SmtpRun, to: string): Promise<SampleReport> {
  const { board, workspace, now, isStopAsked } = run;
  const kept = [...readLedger(workspace, "samples").values()];
  const live = liveSamples(kept, board.asOf);
  if (live.length < kept.length) replaceLedger(workspace, live, "samples");
  const { mails } = planMails(board, { ledger: [] });
  return driveAsync(sendSamples({ day: board.asOf, mails, to: { name: "", address: to } }), {
    ...outboxFiles(workspace, now, "samples"),
    isStopAsked,
    send: (mail) => sendMail(mail, run, []),
  });
}

/** What the ledger shall say of the mail: the server's answer, and whom it was not taken for. */
async function sendMail(mail: Mail, run: SmtpRun, refused: RefusedAddress[]): Promise<string> {
  const { board, server, now } = run;
  run.onMail(mail.subject);
  const bytes = await bytesOf(mail, letterOf(mail, board, { address: server.from, date: now }));
  const to = [...mail.to, ...mail.cc].map(({ address }) => address);
  const taken = await handOver(server, { from: server.from, to, bytes });
  if (taken.refused.length === 0) return taken.response;
  refused.push(...taken.refused.map((address) => ({ address, units: mail.units })));
  return SENDING_WORDS.takenWithout(taken.response, taken.refused);
}

/** An address of the mail that is none fails this mail; any other fault concerns them all. */
async function bytesOf(mail: Mail, letter: Parameters<typeof composeEml>[0]): Promise<Uint8Array> {
  try {
    return await composeEml(letter);
  } catch (error) {
    if (!(error instanceof HostError)) throw new NotSent("halted", String(error));
    throw new NotSent(isAddressee(error, mail) ? "refused" : "halted", error.message);
  }
}
