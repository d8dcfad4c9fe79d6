import type { Board } from "../board/board.ts";
import type { Day } from "../domain/day.ts";
import type { Place } from "../domain/finding.ts";
import type { LedgerEntry, Mail } from "../domain/mail.ts";
import { daysOff } from "../edition/days-off.ts";
import { type Settings, settingOf, settingParts } from "../edition/settings.ts";
import type { WithheldReason } from "../output/digest-letter.ts";
import type { Office } from "../output/mail-reminder.vi.ts";
import { conferenceName } from "../output/mail-subject.vi.ts";
import { readAddress } from "../workbook/email-address.ts";
import { textAt } from "../workbook/record.ts";
import { digestMail } from "./digest-mail.ts";
import {
  digestLine,
  isPending,
  namedUnreached,
  namedWithheld,
  type Unnamed,
} from "./digest-names.ts";
import { dayOfKey, editionKey, mailKey, unitOfKey } from "./edition-key.ts";
import { type LedgerBook, ledgerBook } from "./ledger-book.ts";
import {
  blockOf,
  byAddress,
  type DueGroup,
  dueUnit,
  isEscalating,
  isPressing,
} from "./reminder-groups.ts";
import { type MailContext, reminderMail } from "./reminder-mail.ts";

export interface RemindOptions {
  readonly ledger: readonly LedgerEntry[];
  /** Address of a cell, where the host knows one. */
  readonly linkTo?: (place: Place) => string | undefined;
  readonly lastCompleteRun?: Day;
  readonly quotaLeft?: number;
  /** Whom the completeness check misses; the digest names those without a mail of today. */
  readonly unreached?: readonly Unnamed[];
}

/** Một đơn vị không được gửi thư — a unit that is to be called instead. */
export interface Withheld {
  readonly unit: string;
  readonly reason: WithheldReason;
  readonly phone?: string;
  /** Tasks that a mail would have listed. */
  readonly tasks: number;
}

export interface PlannedMails {
  /** Mails whose keys the ledger does not know, or knows as FAILED; the most overdue first. */
  readonly mails: readonly Mail[];
  /**
   * Mails whose keys wait in the ledger as PLANNED, written anew as things stand: they go first. A
   * digest of an earlier day leads them: else a quota that is always short would keep it from Văn phòng.
   */
  readonly pending: readonly Mail[];
  /** Keys that wait in the ledger, and about which nothing is left to say. */
  readonly lapsed: readonly string[];
  readonly withheld: readonly Withheld[];
}

const NOTHING: PlannedMails = { mails: [], pending: [], lapsed: [], withheld: [] };

/**
 * The mails of the day: at most one a unit, and one digest for Văn phòng. The same board and ledger
 * give the same mails; a ledger that holds them gives none. Nothing on a day off.
 */
export function planMails(board: Board, options: RemindOptions): PlannedMails {
  const { asOf, reckoning } = board;
  const { settings } = reckoning.edition;
  const isDayOff = daysOff(settings);
  if (isDayOff(asOf)) return NOTHING;
  const book = ledgerBook(options.ledger);
  const context = mailContext(board, { ...options, isDayOff });
  const due = board.units.flatMap((own) =>
    blockOf(own) === undefined ? (dueUnit(own, { ...context, book }) ?? []) : [],
  );
  const groups = byAddress(due);
  const withheld = [...withheldUnits(board), ...withheldOffice(context.office, settings)];
  const digest = planDigest({ context, book, groups, withheld, options });
  const mailsOf = (isWanted: (group: DueGroup) => boolean) =>
    groups.filter(isWanted).map((group) => reminderMail(group, context));
  const mails = [...mailsOf((group) => !isPending(group)), ...digest.mails];
  const waited = mailsOf(isPending);
  const isOldDigest = digest.pending.some(({ keys: [key = ""] }) => dayOfKey(key) < asOf);
  const pending = isOldDigest ? [...digest.pending, ...waited] : [...waited, ...digest.pending];
  return { mails, pending, lapsed: lapsedKeys(book, pending, asOf), withheld };
}

function mailContext(
  board: Board,
  { isDayOff, linkTo }: Pick<RemindOptions, "linkTo"> & Pick<MailContext, "isDayOff">,
): MailContext {
  const { settings } = board.reckoning.edition;
  const phone = settingOf(settings, "DIEN_THOAI_VAN_PHONG");
  return {
    board,
    asOf: board.asOf,
    isDayOff,
    isEscalating: isEscalating(settings),
    edition: editionKey(settings),
    conference: conferenceName({
      title: settingOf(settings, "TEN_HOI_NGHI") ?? "",
      ordinal: board.ordinal,
    }),
    agency: settingOf(settings, "CO_QUAN_NGAN") ?? board.agency,
    office: { addresses: officeAddresses(settings), ...(phone === undefined ? {} : { phone }) },
    ...(linkTo === undefined ? {} : { linkTo }),
  };
}

function officeAddresses(settings: Settings): readonly string[] {
  return settingParts(settings, "EMAIL_VAN_PHONG")
    .flatMap((part) => part.split(","))
    .flatMap((part) => {
      const reading = readAddress(part.trim());
      return reading.is === "address" ? [reading.address] : [];
    });
}

/**
 * Keys that wait although their mail is no longer to be written, or goes out under a later key. One
 * whose unit had another mail today waits on: whether it is still to be written shows tomorrow.
 */
function lapsedKeys(book: LedgerBook, pending: readonly Mail[], asOf: Day): readonly string[] {
  const going = new Set(pending.flatMap(({ keys }) => keys));
  return book.entries
    .filter(({ state, key }) => state === "PLANNED" && !going.has(key))
    .filter(({ key }) => !book.hasMailedKeyPart(unitOfKey(key), asOf))
    .map(({ key }) => key);
}

function withheldUnits(board: Board): readonly Withheld[] {
  return board.units.flatMap((own) => {
    const reason = blockOf(own);
    const tasks = own.tasks.filter(isPressing).length;
    if (reason === undefined || tasks === 0) return [];
    const phone = textAt(own.unit.record, "phone");
    return [{ unit: own.unit.code, reason, tasks, ...(phone === undefined ? {} : { phone }) }];
  });
}

function withheldOffice({ addresses }: Office, settings: Settings): readonly Withheld[] {
  if (addresses.length > 0) return [];
  return [{ unit: officeCode(settings), reason: "no-office-address", tasks: 0 }];
}

function officeCode(settings: Settings): string {
  return settingOf(settings, "MA_VAN_PHONG") ?? "";
}

interface DigestSource {
  readonly context: MailContext;
  readonly book: LedgerBook;
  readonly groups: readonly DueGroup[];
  readonly withheld: readonly Withheld[];
  readonly options: RemindOptions;
}

function planDigest(source: DigestSource): Pick<PlannedMails, "mails" | "pending"> {
  const { context, book, groups, options } = source;
  const code = officeCode(context.board.reckoning.edition.settings);
  const keyUnit = `${code}-digest`;
  const [planned] = book.plannedKeys(keyUnit);
  const isDone = book.wasMailed(keyUnit, context.asOf);
  if (isDone || context.office.addresses.length === 0) return { mails: [], pending: [] };
  const { lastCompleteRun, quotaLeft } = options;
  const mail = digestMail({
    ...context,
    book,
    officeCode: code,
    key: planned ?? mailKey(context.edition, keyUnit, context.asOf),
    mails: groups.map((group) => digestLine(group)),
    withheld: source.withheld.map((one) => namedWithheld(one, context.board)),
    unreached: namedUnreached(options.unreached ?? [], { board: context.board, groups }),
    ...(lastCompleteRun === undefined ? {} : { lastCompleteRun }),
    ...(quotaLeft === undefined ? {} : { quotaLeft }),
  });
  return planned === undefined ? { mails: [mail], pending: [] } : { mails: [], pending: [mail] };
}
