import type { Board } from "../../board/board.ts";
import { textAt } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import { quotaUses } from "../figures/quota-uses.ts";
import { addresseeOf } from "../frame/addressee.ts";
import type { Frame } from "../frame/frame.ts";
import { internalFrame } from "../frame/internal-frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { withdrawnReviews } from "../rows/candidates.ts";
import { type Eligibility, eligibilityOf, type HeldNominee } from "../rows/eligibility.ts";
import { reasonLines } from "../rows/reason-lines.ts";
import { sortedByUnit } from "../rows/unit-order.ts";
import { madeOf } from "../trace/made-of.ts";
import { heldBackCount, nobodyEligible, withdrawnCount } from "../wording/issues.vi.ts";
import { UNKNOWN_FORM, UNKNOWN_UNIT, UNNAMED } from "../wording/shared-words.vi.ts";
import type { AwardHoldbacks, HeldBack } from "./content.ts";
import { FACE } from "./face.vi.ts";
import { ANY_AUTHORITY, SUBMISSION } from "./words.vi.ts";

/** The one internal file of the edition; it also says that nobody is eligible. */
export function composeHoldbacks(board: Board, { asOf }: ComposeRequest): Composed<AwardHoldbacks> {
  const { frame, issues } = internalFrame(FACE, board, asOf);
  if (frame === undefined) return { contents: [], issues };
  const eligibility = eligibilityOf(board);
  const content = composeAwardHoldbacks(board, frame, eligibility);
  const held = content.held.length;
  const withdrawn = withdrawnReviews(board).length;
  return {
    contents: [{ content, about: aboutEdition(board) }],
    issues: [
      ...issues,
      ...(eligibility.eligible.length === 0 ? [nobodyEligible(SUBMISSION)] : []),
      ...(held === 0 ? [] : [heldBackCount(SUBMISSION, held)]),
      ...(withdrawn === 0 ? [] : [withdrawnCount(SUBMISSION, withdrawn)]),
    ],
  };
}

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
  const { text, clause } = reasonLines(reasons);
  const heldBack: HeldBack = {
    name: textAt(record, "name") ?? UNNAMED,
    unit: unit?.name ?? UNKNOWN_UNIT,
    form: textAt(record, "awardForm") ?? UNKNOWN_FORM,
    reason: text,
    clause,
  };
  return madeOf(heldBack, record);
}
