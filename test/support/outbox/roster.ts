import { mailKey } from "../../../src/commands/edition-key.ts";
import { type LedgerBook, ledgerBook } from "../../../src/commands/ledger-book.ts";
import { mailCode } from "../../../src/commands/mail-code.ts";
import type { PlannedMails } from "../../../src/commands/remind.ts";
import type { LedgerEntry, Mail } from "../../../src/domain/mail.ts";

const EDITION = "SCT-III-2020";
const FIRST = "2020-05-04";
const SHARING = 30;

/** A unit of the world: what it owes goes on until it is done. */
export interface RosterUnit {
  readonly code: string;
  readonly address: string;
  /** Days since the first on which a step falls: every `every` days. */
  readonly every: number;
  /** It has no address: the office is to call. */
  readonly isWithheld: boolean;
}

/**
 * Units of which every fifth rests a day. Of the first, every third shares its address with the one
 * before; the others write alone, so that a thousand units are near a thousand mails.
 */
export function rosterOf(count: number): readonly RosterUnit[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `u${index}`,
    address: `u${index % 3 === 2 && index < SHARING ? index - 1 : index}@so.example`,
    every: index % 5 === 4 ? 2 : 1,
    isWithheld: false,
  }));
}

interface Due {
  readonly unit: RosterUnit;
  readonly step: string;
  readonly key: string;
  readonly isPending: boolean;
}

/**
 * The mails of a day, planned as `planMails` plans them, without a board: the same ledger book, keys,
 * codes and steps. `done` are the units that owe nothing any more.
 */
export function planRoster(
  units: readonly RosterUnit[],
  day: string,
  { ledger, done }: { readonly ledger: readonly LedgerEntry[]; readonly done: ReadonlySet<string> },
): PlannedMails {
  const book = ledgerBook(ledger);
  const due = units
    .filter(({ code, isWithheld }) => !isWithheld && !done.has(code))
    .flatMap((unit) => dueUnit(unit, day, book) ?? []);
  const groups = [...byAddress(due).values()];
  const isPending = (group: readonly Due[]) => group.some((one) => one.isPending);
  const pending = groups.filter(isPending).map((group) => mailOf(group, day));
  const mails = groups.filter((group) => !isPending(group)).map((group) => mailOf(group, day));
  const digest = digestOf(book, day);
  const going = new Set([...pending, ...(digest.pending ?? [])].flatMap(({ keys }) => keys));
  return {
    mails: [...mails, ...(digest.mails ?? [])],
    pending: [...pending, ...(digest.pending ?? [])],
    lapsed: book.entries
      .filter(({ state, key }) => state === "PLANNED" && !going.has(key))
      .filter(({ key }) => !book.hasMailedKeyPart(key.split("|")[1] ?? "", day))
      .map(({ key }) => key),
    withheld: units
      .filter(({ isWithheld }) => isWithheld)
      .map(({ code }) => ({ unit: code, reason: "no-address" as const, tasks: 1 })),
  };
}

function dueUnit(unit: RosterUnit, day: string, book: LedgerBook): Due | undefined {
  const late = Math.floor(daysFrom(FIRST, day) / unit.every) * unit.every;
  const step = `${unit.code}|T01|after-${Math.max(late, 0)}|${FIRST}`;
  if (late < 0 || book.covered.has(step)) return undefined;
  if (book.wasMailed(unit.code, day)) return undefined;
  const [planned] = book.plannedKeys(unit.code);
  const key = planned ?? mailKey(EDITION, unit.code, day);
  return { unit, step, key, isPending: planned !== undefined };
}

function byAddress(due: readonly Due[]): ReadonlyMap<string, readonly Due[]> {
  const groups = new Map<string, Due[]>();
  for (const one of due) {
    const own = groups.get(one.unit.address);
    if (own === undefined) groups.set(one.unit.address, [one]);
    else own.push(one);
  }
  return groups;
}

function mailOf(group: readonly Due[], day: string): Mail {
  const keys = group.map(({ key }) => key);
  const units = group.map(({ unit }) => unit.code);
  const code = mailCode(keys);
  return {
    kind: "unit-reminder",
    day,
    keys,
    units,
    to: [...new Set(group.map(({ unit }) => unit.address))].map((address) => ({
      name: units.join("; "),
      address,
    })),
    cc: [],
    subject: `Nhắc ${units.join(", ")} (mã ${code})`,
    code,
    text: "",
    html: "",
    steps: group.map(({ step }) => step),
  };
}

function digestOf(book: LedgerBook, day: string): Partial<Pick<PlannedMails, "mails" | "pending">> {
  const [planned] = book.plannedKeys("VP-digest");
  if (book.wasMailed("VP-digest", day)) return {};
  const key = planned ?? mailKey(EDITION, "VP-digest", day);
  const code = mailCode([key]);
  const mail: Mail = {
    kind: "office-digest",
    day,
    keys: [key],
    units: ["VP"],
    to: [{ name: "Văn phòng", address: "vp@so.example" }],
    cc: [],
    subject: `Tổng hợp (mã ${code})`,
    code,
    text: "",
    html: "",
    steps: [],
  };
  return planned === undefined ? { mails: [mail] } : { pending: [mail] };
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysFrom(first: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000);
}
