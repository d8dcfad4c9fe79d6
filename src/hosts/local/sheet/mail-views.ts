import { type AddressObject, simpleParser } from "mailparser";
import type { Board } from "../../../board/board.ts";
import type { Snapshot } from "../../../commands/snapshot.ts";
import type { MailAddress } from "../../../domain/mail.ts";
import { dayPlan } from "../../../outbox/day-plan.ts";
import { momentText } from "../clock.ts";
import { letterOf, officeAddress } from "../mail-letter.ts";
import type { MailView } from "./protocol-files.ts";

/** A mail as people see it, with its HTML, which is shown in a frame of its own. */
export interface ShownMail {
  readonly view: MailView;
  readonly html: string;
}

/** A file of `hop-thu/`, read as a mail program would. */
export async function mailOfFile(name: string, bytes: Uint8Array): Promise<ShownMail> {
  const mail = await simpleParser(Buffer.from(bytes), { skipImageLinks: true });
  return {
    view: {
      name,
      from: addresses(mail.from),
      to: addresses(mail.to),
      cc: addresses(mail.cc),
      replyTo: addresses(mail.replyTo),
      subject: mail.subject ?? "",
      date: mail.date === undefined ? "" : momentText(mail.date),
      text: mail.text ?? "",
      frame: `/frames/mails/${encodeURIComponent(name)}`,
    },
    html: typeof mail.html === "string" ? mail.html : "",
  };
}

/** The mails that «Nhắc việc» would write now. */
export function plannedMails(board: Board, snapshot: Snapshot, now: Date): readonly ShownMail[] {
  const planned = dayPlan(board)(snapshot);
  return [...planned.pending, ...planned.mails].map((mail, index) => {
    const letter = letterOf(mail, board, { address: officeAddress(board), date: now });
    return {
      view: {
        name: "",
        from: addressText([letter.from]),
        to: addressText(letter.to),
        cc: addressText(letter.cc),
        replyTo: addressText(letter.replyTo === undefined ? [] : [letter.replyTo]),
        subject: letter.subject,
        date: "",
        text: letter.text,
        frame: `/frames/preview/${index}`,
      },
      html: letter.html,
    };
  });
}

function addresses(found: AddressObject | AddressObject[] | undefined): string {
  const all = found === undefined ? [] : Array.isArray(found) ? found : [found];
  return all.map(({ text }) => text).join(", ");
}

function addressText(all: readonly MailAddress[]): string {
  return all
    .map(({ name, address }) => (name === "" ? address : `${name} <${address}>`))
    .join(", ");
}
