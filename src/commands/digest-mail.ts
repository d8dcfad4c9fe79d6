import type { UnitBoard } from "../board/board.ts";
import { sortedKinds } from "../board/finding-counts.ts";
import { addDays, type Day } from "../domain/day.ts";
import type { LedgerEntry, Mail } from "../domain/mail.ts";
import type {
  DigestLetter,
  DigestMail,
  DigestTrouble,
  DigestUnit,
  DigestUnreached,
  DigestWithheld,
} from "../output/digest-letter.ts";
import { digestAbout, digestBody } from "../output/mail-digest.vi.ts";
import { mailHtml } from "../output/mail-html.ts";
import { subjectOf } from "../output/mail-subject.vi.ts";
import { mailText } from "../output/mail-text.ts";
import { isTakenWithout } from "../output/sending-words.vi.ts";
import { unitOfKey } from "./edition-key.ts";
import type { LedgerBook } from "./ledger-book.ts";
import { mailCode } from "./mail-code.ts";
import { byUrgency, isPressing, mostDaysLate } from "./reminder-groups.ts";
import type { MailContext } from "./reminder-mail.ts";

export interface DigestContext extends MailContext {
  readonly officeCode: string;
  readonly key: string;
  readonly book: LedgerBook;
  readonly mails: readonly DigestMail[];
  readonly withheld: readonly DigestWithheld[];
  readonly unreached: readonly DigestUnreached[];
  readonly lastCompleteRun?: Day;
  readonly quotaLeft?: number;
}

/** Thư tổng hợp của Văn phòng: one a day, whatever there is to say, so that its absence is news. */
export function digestMail(context: DigestContext): Mail {
  const { asOf, conference, edition, officeCode, key, office } = context;
  const letter = digestLetter(context);
  const body = digestBody(letter);
  const code = mailCode([key]);
  const about = digestAbout(letter);
  return {
    kind: "office-digest",
    day: asOf,
    keys: [key],
    units: [officeCode],
    to: office.addresses.map((address) => ({ name: officeName(context), address })),
    cc: [],
    subject: subjectOf({ edition, units: [officeCode], about, conference, code }),
    code,
    text: mailText(body),
    html: mailHtml(body),
    steps: [],
  };
}

function officeName({ board, officeCode }: DigestContext): string {
  return board.reckoning.edition.units.byCode.get(officeCode)?.name ?? officeCode;
}

function digestLetter(context: DigestContext): DigestLetter {
  const { board, book, asOf, conference, lastCompleteRun, quotaLeft } = context;
  const { mails, withheld, unreached } = context;
  const lastSent = lastSentOf(book.entries, asOf);
  const trouble = (entry: LedgerEntry) => troubleOf(entry, context);
  return {
    conference,
    day: asOf,
    skipped: daysOffBefore(context),
    owing: owingUnits(board.units),
    mails,
    ...(lastSent === undefined ? {} : { lastSent }),
    uncertain: book.entries.filter(({ state }) => state === "UNCERTAIN").map(trouble),
    failed: book.entries.filter((entry) => isStillFailed(entry, book.entries)).map(trouble),
    partly: book.entries.filter((entry) => isLastPartly(entry, book.entries)).map(trouble),
    withheld,
    unreached,
    findings: sortedKinds(board.findings),
    ...(lastCompleteRun === undefined ? {} : { lastCompleteRun }),
    ...(quotaLeft === undefined ? {} : { quotaLeft }),
  };
}

/** Units with something pressing, the most overdue first, else in sheet order. */
function owingUnits(boards: readonly UnitBoard[]): readonly DigestUnit[] {
  return boards
    .map(({ unit, tasks }) => ({ name: unit.name, states: byUrgency(tasks.filter(isPressing)) }))
    .filter(({ states }) => states.length > 0)
    .sort((one, other) => mostDaysLate(other.states) - mostDaysLate(one.states));
}

const DAYS_OFF_SHOWN = 60;

/** Days off right before `asOf`, earliest first. */
function daysOffBefore({ asOf, isDayOff }: DigestContext): readonly Day[] {
  const days: Day[] = [];
  for (let day = addDays(asOf, -1); isDayOff(day) && days.length < DAYS_OFF_SHOWN; ) {
    days.unshift(day);
    day = addDays(day, -1);
  }
  return days;
}

function lastSentOf(entries: readonly LedgerEntry[], asOf: Day): DigestLetter["lastSent"] {
  const sent = entries.filter(({ state, day }) => state === "SENT" && day <= asOf);
  const day = sent.reduce((last, entry) => (entry.day > last ? entry.day : last), "");
  if (day === "") return undefined;
  const codes = new Set(sent.filter((entry) => entry.day === day).map(({ code }) => code));
  return { day, count: codes.size };
}

/** A mail that failed, until one of the same unit went out. */
function isStillFailed(failed: LedgerEntry, entries: readonly LedgerEntry[]): boolean {
  if (failed.state !== "FAILED") return false;
  const unit = unitOfKey(failed.key);
  return !entries.some(
    ({ state, day, key }) => state === "SENT" && day >= failed.day && unitOfKey(key) === unit,
  );
}

/** The last mail to a unit, where the server would not take it for one of its addresses. */
function isLastPartly(entry: LedgerEntry, entries: readonly LedgerEntry[]): boolean {
  if (!isTakenWithout(entry)) return false;
  const unit = unitOfKey(entry.key);
  return !entries.some(
    ({ state, day, key }) => state === "SENT" && day > entry.day && unitOfKey(key) === unit,
  );
}

function troubleOf(entry: LedgerEntry, { board }: DigestContext): DigestTrouble {
  const { byCode } = board.reckoning.edition.units;
  return { entry, units: entry.units.map((code) => byCode.get(code)?.name ?? code) };
}
