import type { Mail, MailAddress } from "../domain/mail.ts";
import { mailHtml } from "../output/mail-html.ts";
import {
  headName,
  type Office,
  type ReminderLetter,
  reminderAbout,
  reminderBody,
} from "../output/mail-reminder.vi.ts";
import { subjectOf } from "../output/mail-subject.vi.ts";
import { mailText } from "../output/mail-text.ts";
import { plainLine } from "../output/plain-line.ts";
import { mailCode } from "./mail-code.ts";
import type { DueGroup, DueUnit } from "./reminder-groups.ts";
import { type LetterContext, reminderUnit } from "./reminder-letter.ts";

export interface MailContext extends LetterContext {
  /** `SCT-III-2020` */
  readonly edition: string;
  /** The conference's name with its ordinal. */
  readonly conference: string;
  readonly agency: string;
  readonly office: Office;
}

/** One mail for units that share their addresses: all their tasks, all their keys. */
export function reminderMail(group: DueGroup, context: MailContext): Mail {
  const { asOf, conference, agency, office, edition } = context;
  const to = toAddresses(group);
  const escalating = group.filter(({ escalatesTo }) => escalatesTo !== undefined);
  const isEscalation = escalating.length > 0;
  const units = group.map(({ own, states }) => reminderUnit(own, states, context));
  const letter: ReminderLetter = { conference, agency, day: asOf, units, isEscalation, office };
  const body = reminderBody(letter);
  const keys = group.map(({ key }) => key);
  const codes = group.map(({ own }) => own.unit.code);
  const code = mailCode(keys);
  const about = reminderAbout(group.flatMap(({ states }) => states));
  return {
    kind: isEscalation ? "escalation" : "unit-reminder",
    day: asOf,
    keys,
    units: codes,
    to,
    cc: ccAddresses(escalating, to),
    subject: subjectOf({ edition, units: codes, about, conference, code }),
    code,
    text: mailText(body),
    html: mailHtml(body),
    steps: group.flatMap(({ steps }) => steps),
  };
}

const NAME_MAX = 100;

function toAddresses(group: DueGroup): readonly MailAddress[] {
  const name = plainLine(group.map(({ own }) => own.unit.shortName).join("; "), NAME_MAX);
  return different(group.flatMap(({ to }) => to)).map((address) => ({ name, address }));
}

/** Heads that the mail does not reach already; by their office, not by their names. */
function ccAddresses(
  group: readonly DueUnit[],
  to: readonly MailAddress[],
): readonly MailAddress[] {
  const reached = new Set(to.map(({ address }) => address.toLowerCase()));
  const heads = group.flatMap(({ escalatesTo, own }) =>
    escalatesTo === undefined || reached.has(escalatesTo.toLowerCase())
      ? []
      : [{ name: plainLine(headName(own.unit.shortName), NAME_MAX), address: escalatesTo }],
  );
  const addresses = different(heads.map(({ address }) => address));
  return addresses.flatMap((address) => heads.find((head) => head.address === address) ?? []);
}

/** The addresses without those that differ only by case. */
function different(addresses: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return addresses.filter((address) => {
    const key = address.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
