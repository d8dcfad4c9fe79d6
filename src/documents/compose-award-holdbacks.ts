import type { Board } from "../board/board.ts";
import { textAt } from "../workbook/record.ts";
import { addresseeOf } from "./compose-award-submission.ts";
import {
  ANY_AUTHORITY,
  officialQuotes,
  UNKNOWN_FORM,
  UNKNOWN_UNIT,
  UNNAMED,
} from "./compose-words.vi.ts";
import type { AwardHoldbacks, Frame, HeldBack } from "./content.ts";
import type { Eligibility, HeldNominee } from "./eligibility.ts";
import { quotaUses } from "./quota-uses.ts";
import { sortedByUnit } from "./unit-order.ts";

/**
 * The internal file beside the Tờ trình of all authorities: who is held back with every reason and
 * clause, and what each unit has used of its quotas.
 *
 * It may say what `Xét duyệt` says, discipline included: it never leaves the office.
 */
export function composeAwardHoldbacks(
  board: Board,
  frame: Frame,
  { held }: Eligibility,
): AwardHoldbacks {
  const collectives = held.filter(({ subject }) => subject === "collective");
  const others = held.filter(({ subject }) => subject !== "collective");
  return {
    frame,
    authority: authoritiesOf(board),
    asOf: board.asOf,
    held: [...sorted(collectives, board, "collectives"), ...sorted(others, board, "persons")].map(
      (nominee) => toHeldBack(nominee, board),
    ),
    quotas: quotaUses(board),
  };
}

/** Everyone who decides on an award form, in the order of the rows. */
function authoritiesOf({ reckoning }: Board): string {
  const { awardForms, settings } = reckoning.edition;
  const names = awardForms.records.flatMap((form) => {
    const authority = textAt(form, "authority");
    return authority === undefined ? [] : [addresseeOf(authority, settings)];
  });
  return names.length === 0 ? ANY_AUTHORITY : [...new Set(names)].join("; ");
}

function sorted(
  held: readonly HeldNominee[],
  board: Board,
  are: "persons" | "collectives",
): readonly HeldNominee[] {
  const byRecord = new Map(held.map((nominee) => [nominee.record, nominee]));
  const nameOf = (record: HeldNominee["record"]) => textAt(record, "name") ?? "";
  return sortedByUnit([...byRecord.keys()], board, { nameOf, are }).flatMap(
    (record) => byRecord.get(record) ?? [],
  );
}

/** One row a nominee; several reasons stand on numbered lines, their clauses beside them. */
function toHeldBack({ record, reasons }: HeldNominee, { reckoning }: Board): HeldBack {
  const unit = reckoning.edition.units.byCode.get(record.unit ?? "");
  return {
    name: textAt(record, "name") ?? UNNAMED,
    unit: unit?.name ?? UNKNOWN_UNIT,
    form: textAt(record, "awardForm") ?? UNKNOWN_FORM,
    reason: lines(reasons.map(({ text }) => officialQuotes(text))),
    clause: lines(reasons.map(({ clause }) => clause)),
  };
}

function lines(texts: readonly string[]): string {
  if (texts.length === 1) return texts[0] ?? "";
  return texts.map((text, index) => `${index + 1}) ${text}`).join("\n");
}
