import type { Board } from "../../board/board.ts";
import { DIRECTOR, REVIEW_STATE } from "../../domain/sheet-words.ts";
import { sameText } from "../../domain/text.ts";
import { means } from "../../edition/meaning.ts";
import { type SheetRecord, textAt, valueAt } from "../../workbook/record.ts";
import { addresseeOf } from "../frame/addressee.ts";
import { type EligibleNominee, eligibilityOf } from "../rows/eligibility.ts";
import { officialQuotes, UNKNOWN_UNIT, UNNAMED } from "../wording/shared-words.vi.ts";
import { FACE } from "./face.vi.ts";
import {
  GONE,
  issuedAlready,
  leftOut,
  refusedCount,
  undecidedCount,
  unverifiedDecided,
} from "./words.vi.ts";

/** Whom a decision names, and what is to be said of all others. */
export interface Decided {
  /** In sheet order. */
  readonly nominees: readonly EligibleNominee[];
  readonly issues: readonly string[];
}

/**
 * The eligible nominees for the award forms of `director` to whom `Xét duyệt` says «Đồng ý», and who
 * have no decision yet.
 *
 * Somebody agreed on is left out, and named, while a row holds him or her back or once the unit has
 * withdrawn the nomination: a decision is never drafted against the rows.
 */
export function decidedOf(board: Board, director: string): Decided {
  const { eligible, held } = eligibilityOf(board);
  const own = eligible.filter(({ authority }) => decides(authority, director, board));
  const agreed = own.filter(({ review }) => says(review, DIRECTOR.agreed, board));
  const nominees = agreed.filter(({ review }) => !isIssued(review));
  const unverified = nominees.filter(({ review }) => !review || !valueAt(review, "discipline"));
  const heldAgreed = held.flatMap(({ record, reasons }) => {
    if (!isOf(record, director, board)) return [];
    const review = board.reckoning.intake.reviews.of(record);
    if (!says(review, DIRECTOR.agreed, board) || isIssued(review)) return [];
    return [{ record, reason: reasons.map(told).join(" ") }];
  });
  const gone = goneAgreed(board, director).map((record) => ({ record, reason: GONE }));
  const open = own.filter(({ review }) => !review || valueAt(review, "director") === undefined);
  const refused = held.filter(
    ({ record }) =>
      isOf(record, director, board) &&
      says(board.reckoning.intake.reviews.of(record), DIRECTOR.refused, board),
  );
  return {
    nominees,
    issues: [
      ...[...heldAgreed, ...gone].map(({ record, reason }) => leftOutIssue(record, reason, board)),
      ...counted(unverifiedDecided, unverified),
      ...counted(undecidedCount, open),
      ...counted(refusedCount, refused),
      ...counted(
        issuedAlready,
        agreed.filter(({ review }) => isIssued(review)),
      ),
    ],
  };
}

function counted(
  issue: (name: string, count: number) => string,
  cases: readonly unknown[],
): readonly string[] {
  return cases.length === 0 ? [] : [issue(FACE.name, cases.length)];
}

function decides(authority: string, director: string, { reckoning }: Board): boolean {
  return sameText(addresseeOf(authority, reckoning.edition.settings), director);
}

/** Whether a row of `Đề cử` or `Xét duyệt` names an award form of the director's. */
function isOf(record: SheetRecord, director: string, board: Board): boolean {
  const form = board.reckoning.joins.rowOf("awardForm", record);
  const authority = typeof form === "symbol" || !form ? undefined : textAt(form, "authority");
  return authority !== undefined && decides(authority, director, board);
}

function says(review: SheetRecord | undefined, word: string, { reckoning }: Board): boolean {
  const { catalogue } = reckoning.edition;
  return review !== undefined && means(review, "director", { word, catalogue });
}

function isIssued(review: SheetRecord | undefined): boolean {
  return review !== undefined && valueAt(review, "decision") !== undefined;
}

/** Agreed on in `Xét duyệt`, and no longer in `Đề cử`. */
function goneAgreed(board: Board, director: string): readonly SheetRecord[] {
  return board.reckoning.intake.reviews.records.filter(
    (review) =>
      textAt(review, "state") === REVIEW_STATE.gone &&
      says(review, DIRECTOR.agreed, board) &&
      !isIssued(review) &&
      isOf(review, director, board),
  );
}

function told({ text, clause }: { readonly text: string; readonly clause: string }): string {
  return `${officialQuotes(text)} (${clause})`;
}

function leftOutIssue(record: SheetRecord, reason: string, { reckoning }: Board): string {
  const unit = reckoning.edition.units.byCode.get(record.unit ?? "")?.name ?? UNKNOWN_UNIT;
  return leftOut(FACE.name, { person: textAt(record, "name") ?? UNNAMED, unit, reason });
}
