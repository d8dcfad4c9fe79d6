import { mailCode } from "../../../src/commands/mail-code.ts";
import type { LedgerEntry, Mail, MailState } from "../../../src/domain/mail.ts";

export const DAY = "2020-05-04";

/** A mail to these units, who share one address. */
export function mailTo(...units: readonly string[]): Mail {
  const keys = units.map((unit) => `SCT-III-2020|${unit}|${DAY}`);
  const code = mailCode(keys);
  return {
    kind: "unit-reminder",
    day: DAY,
    keys,
    units,
    to: [{ name: units.join("; "), address: `${units[0]}@so.example` }],
    cc: [],
    subject: `Nhắc ${units.join(", ")} (mã ${code})`,
    code,
    text: "",
    html: "",
    steps: units.map((unit) => `${unit}|T01|last|${DAY}`),
  };
}

export function rowsIn(mail: Mail, state: MailState, detail?: string): readonly LedgerEntry[] {
  return mail.keys.map((key, index) => ({
    key,
    day: mail.day,
    kind: mail.kind,
    units: mail.units.slice(index, index + 1),
    to: mail.to.map(({ address }) => address),
    cc: [],
    subject: mail.subject,
    code: mail.code,
    state,
    at: `${DAY}T00:00:00.000Z`,
    steps: mail.steps.slice(index, index + 1),
    ...(detail === undefined ? {} : { detail }),
  }));
}
