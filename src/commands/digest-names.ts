import type { Board } from "../board/board.ts";
import type {
  DigestMail,
  DigestUnreached,
  DigestWithheld,
  UnreachedReason,
  WithheldReason,
} from "../output/digest-letter.ts";
import { reminderAbout } from "../output/mail-reminder.vi.ts";
import { textAt } from "../workbook/record.ts";
import type { Withheld } from "./remind.ts";
import type { DueGroup, DueUnit } from "./reminder-groups.ts";

/** A unit that the completeness check misses, by its code. */
export interface Unnamed {
  readonly unit: string;
  readonly reason: UnreachedReason | WithheldReason;
}

export function isPending(group: DueGroup): boolean {
  return group.some((unit: DueUnit) => unit.isPending);
}

export function digestLine(group: DueGroup): DigestMail {
  return {
    units: group.map(({ own }) => own.unit.name),
    about: reminderAbout(group.flatMap(({ states }) => states)),
    isEscalation: group.some(({ escalatesTo }) => escalatesTo !== undefined),
    lacksHead: group.some(
      ({ isEscalated, escalatesTo }) => isEscalated && escalatesTo === undefined,
    ),
    isPending: isPending(group),
  };
}

/**
 * Those whom neither a mail of today nor the list of those to be called reaches; Văn phòng, to whom
 * the digest goes, is none of them.
 */
export function namedUnreached(
  missed: readonly Unnamed[],
  { board, groups }: { readonly board: Board; readonly groups: readonly DueGroup[] },
): readonly DigestUnreached[] {
  const { byCode } = board.reckoning.edition.units;
  const going = new Set(groups.flatMap((group) => group.map(({ own }) => own.unit.code)));
  return missed.flatMap(({ unit, reason }) => {
    const known = byCode.get(unit);
    if (known === undefined || isWithheldReason(reason) || going.has(unit)) return [];
    const phone = textAt(known.record, "phone");
    return [{ name: known.name, reason, ...(phone === undefined ? {} : { phone }) }];
  });
}

const WITHHELD: ReadonlySet<string> = new Set<WithheldReason>([
  "stopped",
  "no-address",
  "broken-address",
  "no-office-address",
]);

function isWithheldReason(reason: UnreachedReason | WithheldReason): reason is WithheldReason {
  return WITHHELD.has(reason);
}

export function namedWithheld(
  { unit, reason, phone, tasks }: Withheld,
  board: Board,
): DigestWithheld {
  const name = board.reckoning.edition.units.byCode.get(unit)?.name ?? unit;
  return { name, reason, tasks, ...(phone === undefined ? {} : { phone }) };
}
