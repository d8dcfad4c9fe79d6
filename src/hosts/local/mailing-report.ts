import type { LedgerEntry } from "../../domain/mail.ts";
import { WITHHELD_WORDS } from "../../output/digest-words.vi.ts";
import { SENDING_WORDS, UNREACHED_WORDS, uncertainText } from "../../output/sending-words.vi.ts";
import { STOP_WORDS } from "../../output/stop-words.vi.ts";
import type { MailingResult } from "./mailing.ts";

/** What `remind` did by the mail server, as a person reads it; `folder` as it may be typed again. */
export function mailingText(result: MailingResult, folder: string): string {
  switch (result.does) {
    case "send":
      return sendingLines(result, folder).join("\n");
    case "send-nothing":
      return STOP_WORDS.held(folder);
    case "set-up":
      return [
        SENDING_WORDS.setUp(result.account, result.from, result.server),
        SENDING_WORDS.setUpLedger(result.ledgerRows),
        SENDING_WORDS.nextStep(folder),
      ].join("\n");
    case "sample":
      return result.count === 0
        ? SENDING_WORDS.noSamples
        : SENDING_WORDS.samples(result.count, result.to);
    case "list-uncertain":
      return result.mails.length === 0
        ? SENDING_WORDS.noUncertain
        : [
            SENDING_WORDS.uncertainHead,
            ...result.mails.map(({ row, messageId }) => uncertainText(row, { messageId, folder })),
          ].join("\n\n");
    case "resolve":
      return result.verdict === "seen"
        ? SENDING_WORDS.seen(result.code)
        : SENDING_WORDS.notSeen(result.code);
  }
}

type Sent = Extract<MailingResult, { does: "send" }>;

function sendingLines(result: Sent, folder: string): readonly string[] {
  const { ended, sent, waiting, rows, refused, unreached, lastCompleteRun } = result;
  const uncertain = mailsIn(rows, "UNCERTAIN").length;
  return [
    SENDING_WORDS.ended[ended],
    SENDING_WORDS.counts(sent, waiting),
    ...(ended === "stopped" ? [STOP_WORDS.next(folder)] : []),
    ...(uncertain === 0 ? [] : [`! ${SENDING_WORDS.uncertainCount(uncertain, folder)}`]),
    ...mailsIn(rows, "FAILED").map(
      ({ units, detail = "" }) => `! ${SENDING_WORDS.failed(units.join(", "), detail)}`,
    ),
    ...refused.map(({ address, units }) => `! ${SENDING_WORDS.refused(address, units.join(", "))}`),
    ...unreached.map(({ unit, reason }) => {
      const words = { ...UNREACHED_WORDS, ...WITHHELD_WORDS };
      return `! ${SENDING_WORDS.unreached(unit, words[reason])}`;
    }),
    ...(lastCompleteRun === undefined ? [] : [SENDING_WORDS.lastComplete(lastCompleteRun)]),
  ];
}

/** One row a mail in this state. */
function mailsIn(
  rows: readonly LedgerEntry[],
  state: LedgerEntry["state"],
): readonly LedgerEntry[] {
  return [
    ...new Map(rows.filter((row) => row.state === state).map((row) => [row.code, row])).values(),
  ];
}
