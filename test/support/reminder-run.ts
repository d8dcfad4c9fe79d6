import { planMails } from "../../src/commands/remind.ts";
import { addDays, type Day } from "../../src/domain/day.ts";
import type { LedgerEntry, Mail, MailState } from "../../src/domain/mail.ts";
import { type EditionFixture, editionBoard, type Row } from "./edition-fixture.ts";

/** What a host notes of a mail: one entry a key. */
export function entriesOf(mail: Mail, state: MailState = "SENT"): readonly LedgerEntry[] {
  return mail.keys.map((key) => ({
    key,
    day: mail.day,
    kind: mail.kind,
    units: mail.units,
    to: mail.to.map(({ address }) => address),
    cc: mail.cc.map(({ address }) => address),
    subject: mail.subject,
    code: mail.code,
    state,
    at: `${mail.day}T00:00:00Z`,
    steps: mail.steps,
  }));
}

/** The mails to units, without the office's digest. */
export function unitMails(mails: readonly Mail[]): readonly Mail[] {
  return mails.filter(({ kind }) => kind !== "office-digest");
}

export function digestOf(mails: readonly Mail[]): Mail {
  const digest = mails.find(({ kind }) => kind === "office-digest");
  if (digest === undefined) throw new RangeError("no digest");
  return digest;
}

export function daysFrom(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** One run a day, every mail sent: what went out on which day, as `unit: steps`. */
export function runDays(
  days: readonly Day[],
  fixtureOn: (day: Day) => Omit<EditionFixture, "asOf">,
): { readonly sent: readonly string[]; readonly ledger: readonly LedgerEntry[] } {
  const sent: string[] = [];
  let ledger: readonly LedgerEntry[] = [];
  for (const day of days) {
    const { mails } = planMails(editionBoard({ ...fixtureOn(day), asOf: day }), { ledger });
    for (const { units, steps } of unitMails(mails)) {
      sent.push(`${day} ${units.join("+")}: ${steps.map(stepName).join(" ")}`);
    }
    ledger = [...ledger, ...mails.flatMap((mail) => entriesOf(mail))];
  }
  return { sent, ledger };
}

/** `HB|T01|before-7|2020-05-10` is `before-7`. */
function stepName(id: string): string {
  return id.split("|")[2] ?? "";
}

/** A task that every unit owes through the end of a day. */
export function taskRow(more: Row = {}): Row {
  return {
    Mã: "T01",
    Việc: "Gửi kế hoạch",
    "Thực hiện": "Mã không trống",
    Hạn: "13/05/2020",
    "Kiểu hạn": "Đến hết ngày",
    "Gửi đến": "Văn phòng",
    "Nhắc trước": "7; 1",
    "Nhắc lại sau hạn": 2,
    "Báo cáo cấp trên sau": 3,
    "Căn cứ": "V.2.a",
    ...more,
  };
}

/** An edition of these tasks and no other rule. */
export function only(...tasks: readonly Row[]) {
  return { "Thời hạn": tasks, "Định mức": [], "Điều kiện": [] };
}
