import type { Board } from "../../board/board.ts";
import type { LedgerEntry } from "../../domain/mail.ts";
import { driveAsync } from "../../outbox/drive.ts";
import { readHeartbeat } from "../../outbox/heartbeat.ts";
import { resolveUncertain } from "../../outbox/resolve-uncertain.ts";
import { uncertainMails } from "../../outbox/uncertain-mails.ts";
import { HostError } from "../host-error.ts";
import type { Mailing } from "./cli-mailing.ts";
import { appendLedger, readLedger } from "./ledger-file.ts";
import { messageIdOf } from "./mail-letter.ts";
import { type MailServer, readMailServer, writeBlankSettings } from "./mail-settings.ts";
import { outboxFiles } from "./outbox-files.ts";
import type { RunOptions } from "./run-workspace.ts";
import { type Sending, sendBySmtp, sendSamplesBySmtp } from "./send-by-smtp.ts";
import { recordStanding } from "./send-standing.ts";
import { greet, serverName, serverRefused } from "./smtp.ts";

export interface MailingContext extends RunOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether somebody sees what is said: a schedule sends nothing that a person stopped today. */
  readonly isWatched: boolean;
  /** Reads the workspace, for what needs to know who owes what. */
  readonly board: () => Promise<Board>;
}

export type MailingResult =
  | ({ readonly does: "send"; readonly server: string } & Sending)
  | { readonly does: "send-nothing" }
  | {
      readonly does: "set-up";
      readonly account: string;
      readonly from: string;
      readonly server: string;
      readonly ledgerRows: number;
    }
  | { readonly does: "sample"; readonly to: string; readonly count: number }
  | { readonly does: "list-uncertain"; readonly mails: readonly UncertainMail[] }
  | { readonly does: "resolve"; readonly code: string; readonly verdict: "seen" | "not-seen" };

/** All rows of one uncertain mail, with the id by which a server's log knows it. */
export interface UncertainMail {
  readonly row: LedgerEntry;
  readonly messageId: string;
}

/**
 * Does what `remind` was asked to do by the office's mail server. Under the workspace's lock.
 *
 * @throws every HostError of `readMailServer` and `sendBySmtp` · "mail-server-refused" when no mail
 *   could go · "mail-not-uncertain" for a code that no uncertain mail bears
 */
export async function runMailing(
  mailing: Mailing,
  context: MailingContext,
): Promise<MailingResult> {
  switch (mailing.does) {
    case "send":
      return send(context);
    case "set-up":
      return setUp(mailing.filesSent, context);
    case "sample":
      return sample(mailing.to, context);
    case "list-uncertain":
      return { does: "list-uncertain", mails: await uncertain(context) };
    case "resolve":
      return resolve(mailing, context);
  }
}

/** A schedule cannot know better than the person who stopped the sending of today. */
async function send(context: MailingContext): Promise<MailingResult> {
  const { workspace, asOf, now, stop, isWatched } = context;
  const server = serverOf(context);
  const { heartbeat } = await outboxFiles(workspace, now, "smtp").readKept();
  const last = readHeartbeat(heartbeat);
  if (!isWatched && last?.ended === "stopped" && last.day === asOf) return { does: "send-nothing" };
  const run = await smtpRun(server, context);
  const sending = await stop.during(() => sendBySmtp(run));
  return { does: "send", server: serverName(server), ...sending };
}

/** Where nothing was ever filled in, a file to fill in is left behind. */
async function setUp(filesSent: boolean, context: MailingContext): Promise<MailingResult> {
  const { workspace, who } = context;
  const server = serverOf(context, () => writeBlankSettings(workspace));
  await greet(server);
  if (filesSent) appendLedger(workspace, rowsOfFiles(workspace), "smtp");
  recordStanding(workspace, who);
  return {
    does: "set-up",
    account: who,
    from: server.from,
    server: serverName(server),
    ledgerRows: readLedger(workspace, "smtp").size,
  };
}

/** Rows of mails that were written as files, and about which the ledger of sending says nothing. */
function rowsOfFiles(workspace: string): readonly LedgerEntry[] {
  const known = readLedger(workspace, "smtp");
  const written = [...readLedger(workspace, "files").values()];
  return written.filter(({ key, state }) => state === "SENT" && !known.has(key));
}

async function sample(to: string | undefined, context: MailingContext): Promise<MailingResult> {
  const server = serverOf(context);
  const address = to ?? server.from;
  const run = await smtpRun(server, context);
  const report = await context.stop.during(() => sendSamplesBySmtp(run, address));
  if (!("rows" in report)) throw new RangeError("the workspace's lock is the only one");
  const [failed] = report.rows.filter(({ state }) => state !== "SENT");
  if (failed !== undefined)
    throw serverRefused(serverName(server), failed.detail ?? report.error ?? "");
  return { does: "sample", to: address, count: report.rows.length };
}

async function smtpRun(server: MailServer, context: MailingContext) {
  const { workspace, now, who, onProgress: onMail, stop } = context;
  const board = await context.board();
  return { board, workspace, server, now, account: who, onMail, isStopAsked: stop.isAsked };
}

/** One a mail, although each of its units has a row. */
async function uncertain({ workspace, now, environment }: MailingContext) {
  const rows = (await driveAsync(uncertainMails(), filesOnly(workspace, now))) ?? [];
  const byMail = new Map<string, LedgerEntry>();
  for (const row of rows) {
    const name = [row.code, row.subject, row.day].join("|");
    const before = byMail.get(name);
    const units = [...(before?.units ?? []), ...row.units];
    byMail.set(name, { ...(before ?? row), units });
  }
  const from = senderOf(workspace, environment);
  return [...byMail.values()].map((row) => ({ row, messageId: messageIdOf(row, from) }));
}

async function resolve(
  { code, verdict }: Extract<Mailing, { does: "resolve" }>,
  context: MailingContext,
): Promise<MailingResult> {
  const { workspace, now, who } = context;
  const found = (await uncertain(context)).find(({ row }) => row.code === code);
  const key = found?.row.key ?? "";
  const steps = resolveUncertain({ key, verdict, who });
  const { ended } = await driveAsync(steps, filesOnly(workspace, now));
  if (ended === "resolved") return { does: "resolve", code, verdict };
  throw new HostError("mail-not-uncertain", { code, path: workspace });
}

/** The port of what sends nothing. */
function filesOnly(workspace: string, now: Date) {
  const send = () => {
    throw new RangeError("nothing is sent here");
  };
  return { ...outboxFiles(workspace, now, "smtp"), send, isStopAsked: () => false };
}

function serverOf({ workspace, environment }: MailingContext, onMissing = () => {}): MailServer {
  try {
    return readMailServer(workspace, environment);
  } catch (error) {
    if (error instanceof HostError && error.code === "mail-settings-missing") onMissing();
    throw error;
  }
}

/** The sender's address as it stands now; settings that cannot be read hide no uncertain mail. */
function senderOf(workspace: string, environment: MailingContext["environment"]): string {
  try {
    return readMailServer(workspace, environment).from;
  } catch (error) {
    if (error instanceof HostError) return "";
    throw error;
  }
}
