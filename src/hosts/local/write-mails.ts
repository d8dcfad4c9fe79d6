import { join } from "node:path";
import type { Board } from "../../board/board.ts";
import type { SummaryMail } from "../../board/summary-json.ts";
import type { LedgerEntry, Mail } from "../../domain/mail.ts";
import { settingOf } from "../../edition/settings.ts";
import { writeAtomically } from "./atomic-write.ts";
import { composeEml } from "./eml.ts";
import { appendLedger } from "./ledger-file.ts";

export interface Outgoing {
  readonly board: Board;
  readonly workspace: string;
  readonly now: Date;
  readonly onMail: (name: string) => void;
}

/**
 * Writes each mail as `hop-thu/<day>-<unit>.eml`, then its rows in the ledger.
 *
 * The same mail has the same bytes: killed in between, the next run writes the file again over itself.
 *
 * @throws HostError "mail-refused" for an address that is none, "write-refused"
 */
export async function writeMails(
  mails: readonly Mail[],
  outgoing: Outgoing,
): Promise<readonly SummaryMail[]> {
  const receipts: SummaryMail[] = [];
  for (const mail of mails) {
    const file = `${mail.day}-${unitsPart(mail)}${suffixOf(mail)}.eml`;
    outgoing.onMail(file);
    writeAtomically(
      join(outgoing.workspace, "hop-thu", file),
      await composeEml(toEml(mail, outgoing)),
    );
    appendLedger(outgoing.workspace, entriesOf(mail, { file, now: outgoing.now }));
    receipts.push(...receiptsOf(mail, "SENT"));
  }
  return receipts;
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

function toEml(mail: Mail, { board }: Outgoing) {
  const { settings } = board.reckoning.edition;
  const hour = Number(settingOf(settings, "GIO_NHAC") ?? 7);
  const [key = ""] = mail.keys;
  return {
    from: {
      name: settingOf(settings, "CO_QUAN_NGAN") ?? board.agency,
      address: settingOf(settings, "EMAIL_VAN_PHONG") ?? "",
    },
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `${key.replace(/[^\w-]+/g, ".")}@dien-hinh.local`,
    date: new Date(`${mail.day}T${String(hour).padStart(2, "0")}:00:00+07:00`),
  };
}

function entriesOf(mail: Mail, { file, now }: { file: string; now: Date }): readonly LedgerEntry[] {
  const addresses = (list: Mail["to"]) => list.map(({ address }) => address);
  return mail.keys.map((key, index) => ({
    key,
    day: mail.day,
    kind: mail.kind,
    units: mail.units.slice(index, index + 1),
    to: addresses(mail.to),
    cc: addresses(mail.cc),
    subject: mail.subject,
    code: mail.code,
    state: "SENT",
    at: now.toISOString(),
    detail: `hop-thu/${file}`,
    steps: mail.steps.filter((step) => step.startsWith(`${mail.units[index]}|`)),
  }));
}
