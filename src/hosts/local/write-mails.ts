import { join } from "node:path";
import type { Board } from "../../board/board.ts";
import type { SummaryMail } from "../../board/summary-json.ts";
import type { LedgerEntry, Mail } from "../../domain/mail.ts";
import { settingOf } from "../../edition/settings.ts";
import { dayPlan } from "../../outbox/day-plan.ts";
import { driveAsync } from "../../outbox/drive.ts";
import { NotSent } from "../../outbox/not-sent.ts";
import { sendMails } from "../../outbox/send-mails.ts";
import { HostError } from "../host-error.ts";
import { writeAtomically } from "./atomic-write.ts";
import { composeEml } from "./eml.ts";
import { letterOf, officeAddress } from "./mail-letter.ts";
import { outboxFiles } from "./outbox-files.ts";

export interface Outgoing {
  readonly board: Board;
  readonly workspace: string;
  readonly now: Date;
  readonly onMail: (name: string) => void;
  /** Whether a person asked to stop after the mail under way. */
  readonly isStopAsked: () => boolean;
}

/** What became of the mails of a run. */
export interface WrittenMails {
  readonly receipts: readonly SummaryMail[];
  /** Mails that were written by this run. */
  readonly count: number;
  /** Mails that a person's stop left unwritten. */
  readonly left: number;
}

/**
 * Writes what is due as `hop-thu/<day>-<unit>.eml`, each mail once: the outbox's protocol with files
 * for its world. Under the workspace's lock.
 *
 * An address that is none fails its own mail alone. Where no mail can be written the rest stays
 * planned for the next run.
 *
 * @throws HostError "mail-refused" for a sender that is no address, "write-refused", "ledger-damaged"
 */
export async function writeMails(outgoing: Outgoing): Promise<WrittenMails> {
  const { board, workspace, now, isStopAsked } = outgoing;
  let fault: HostError | undefined;
  const send = async (mail: Mail) => {
    try {
      return await writeMail(mail, outgoing);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const isOwn = error.code === "mail-refused" && isAddressee(error, mail);
      if (!isOwn) fault = error;
      throw new NotSent(isOwn ? "refused" : "halted", error.message);
    }
  };
  const report = await driveAsync(sendMails({ day: board.asOf, plan: dayPlan(board) }), {
    ...outboxFiles(workspace, now),
    isStopAsked,
    send,
  });
  if (fault !== undefined) throw fault;
  if (!("rows" in report)) throw new RangeError(`a workspace is always at home: ${report.ended}`);
  const { ended, rows, heartbeat } = report;
  const left = ended === "stopped" ? heartbeat.waiting : 0;
  return { receipts: rows.map(receiptOf), count: heartbeat.sent, left };
}

/** The file's place in the workspace. */
async function writeMail(mail: Mail, outgoing: Outgoing): Promise<string> {
  const file = `${mail.day}-${unitsPart(mail)}${suffixOf(mail)}.eml`;
  outgoing.onMail(file);
  const { board } = outgoing;
  const sender = { address: officeAddress(board), date: letterDate(mail, board) };
  const bytes = await composeEml(letterOf(mail, board, sender));
  writeAtomically(join(outgoing.workspace, "hop-thu", file), bytes);
  return `hop-thu/${file}`;
}

/** Whether an error is about one of the mail's own addresses, and so about no other mail. */
export function isAddressee({ facts }: HostError, { to, cc }: Mail): boolean {
  return [...to, ...cc].some(({ address }) => address === facts["address"]);
}

/** A row of the ledger as the result tells it. */
export function receiptOf({ kind, units, to, key, state }: LedgerEntry): SummaryMail {
  return { kind, unit: units.join(", "), to, key, state };
}

/** One line of the result a unit of the mail. */
export function receiptsOf(mail: Mail, state: string): readonly SummaryMail[] {
  const to = mail.to.map(({ address }) => address);
  return mail.keys.map((key, index) => ({
    kind: mail.kind,
    unit: mail.units[index] ?? "",
    to,
    key,
    state,
  }));
}

function suffixOf({ kind }: Mail): string {
  return kind === "office-digest" ? "-tong-hop" : "";
}

/** Codes as a file's name may bear them; where one had to change, the mail's own code tells it apart. */
function unitsPart({ units, code }: Mail): string {
  const safe = units.map(fileSafe);
  const isSame = safe.every((part, index) => part === units[index]);
  return isSame ? safe.join("+") : `${safe.join("+")}-${code}`;
}

function fileSafe(code: string): string {
  return code.replace(/[^\p{L}\p{N}_-]+/gu, "_").slice(0, 40);
}

/** Dated to the hour of the reminders, so that equal mails are equal files. */
function letterDate({ day }: Mail, { reckoning }: Board): Date {
  const hour = Number(settingOf(reckoning.edition.settings, "GIO_NHAC") ?? 7);
  return new Date(`${day}T${String(hour).padStart(2, "0")}:00:00+07:00`);
}
