import type { Board } from "../../board/board.ts";
import type { LedgerEntry, Mail as PlannedMail } from "../../domain/mail.ts";
import { settingOf, settingParts } from "../../edition/settings.ts";
import { isMailAddress, type Mail } from "./eml.ts";

/** From whom a mail goes, and when it says that it was written. */
export interface Sender {
  readonly address: string;
  readonly date: Date;
}

/** A planned mail as it is put into bytes; answers go to Văn phòng where another address sends. */
export function letterOf(mail: PlannedMail, board: Board, { address, date }: Sender): Mail {
  const name = settingOf(board.reckoning.edition.settings, "CO_QUAN_NGAN") ?? board.agency;
  const office = officeAddress(board);
  const isOther = isMailAddress(office) && office.toLowerCase() !== address.toLowerCase();
  const [key = ""] = mail.keys;
  return {
    from: { name, address },
    ...(isOther ? { replyTo: { name, address: office } } : {}),
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: messageIdOf({ key, code: mail.code }, address),
    date,
  };
}

/** The first address of EMAIL_VAN_PHONG as it was typed; empty without one. */
export function officeAddress({ reckoning }: Board): string {
  const [first] = settingParts(reckoning.edition.settings, "EMAIL_VAN_PHONG");
  return first?.split(",")[0]?.trim() ?? "";
}

const KEY_MAX = 100;

/**
 * `SCT-III-2020.HB.2020-05-08.K7Q2AB@so.example`: the same mail, the same id, whenever it goes, so
 * that a person finds it in a server's log, and a mailbox that had it once knows it again. The code
 * tells units apart whose letters ASCII does not have, or whose names are cut.
 */
export function messageIdOf(
  { key, code }: Pick<LedgerEntry, "key" | "code">,
  address: string,
): string {
  const domain = address.split("@")[1] ?? "dien-hinh.local";
  return `${key.replace(/[^\w-]+/g, ".").slice(0, KEY_MAX)}.${code}@${domain}`;
}
