import { planMails } from "../../../commands/remind.ts";
import type { LedgerEntry } from "../../../domain/mail.ts";
import { driveSync } from "../../../outbox/drive.ts";
import type { OutboxPort } from "../../../outbox/port.ts";
import { liveSamples, sendSamples } from "../../../outbox/send-samples.ts";
import { SEND_WORDS } from "../../../output/office-reminders.vi.ts";
import { placeLinks } from "../../sheets/place-links.ts";
import { type Gathered, gather, isUnfinished, unfinishedText } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { mailPort, senderOf, standingOf } from "./outbox-port.ts";
import type { Run } from "./run.ts";
import type { ReminderServices } from "./services.ts";

/** What a property holds with room to spare. */
const SAMPLES_MAX = 12;

/**
 * «Gửi thử cho tôi»: the mails of today as if none had gone, the first of each kind, to the person
 * who clicked. Ledger and cursor are its own and those of earlier days expire; no mode stays on.
 */
export function sampleRun(run: Run, services: ReminderServices): string {
  const gathered = gather(run);
  if (isUnfinished(gathered)) return unfinishedText(gathered);
  const { board } = gathered;
  const { mails } = planMails(board, { ledger: [], linkTo: placeLinks(gathered) });
  const address = services.who();
  const report = driveSync(
    sendSamples({ day: board.asOf, mails, to: { name: address, address } }),
    samplePort(services, gathered, run),
  );
  const rows = "rows" in report ? report.rows : [];
  const sent = rows.filter(({ state }) => state === "SENT").length;
  if ("error" in report && report.error !== undefined) {
    return SEND_WORDS.trouble(sent, rows.length - sent, report.error);
  }
  if (report.ended === "stopped") return SEND_WORDS.samplesStopped(sent);
  return SEND_WORDS.samples(sent, address);
}

function samplePort(services: ReminderServices, gathered: Gathered, run: Run): OutboxPort {
  const { store } = services;
  const { props, board } = gathered;
  let rows = liveSamples(readSamples(props[KEYS.samples]), board.asOf);
  const cursor = props[KEYS.sampleCursor];
  return {
    ...mailPort(services, { sender: senderOf(gathered), isStopAsked: run.isStoppedNow }),
    standing: () => standingOf(services, props),
    readKept: () => (cursor === undefined ? {} : { cursor }),
    readLedger: () => rows,
    writeRows: (written) => {
      const keys = new Set(written.map(({ key }) => key));
      rows = [...rows.filter(({ key }) => !keys.has(key)), ...written].slice(-SAMPLES_MAX);
    },
    flush: () => {
      store.setProperty(KEYS.samples, JSON.stringify(rows));
    },
    writeCursor: (text) => {
      store.setProperty(KEYS.sampleCursor, text);
    },
    clearCursor: () => {
      store.deleteProperty(KEYS.sampleCursor);
    },
    writeHeartbeat: () => {},
  };
}

/** A text that is no list of ours holds nothing: samples prove nothing to anybody. */
function readSamples(text: string | undefined): readonly LedgerEntry[] {
  try {
    const found: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
