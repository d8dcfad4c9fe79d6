import type { Board } from "../../board/board.ts";
import { foldText } from "../../domain/text.ts";
import { valueAt } from "../../workbook/record.ts";
import { addresseeOf } from "../frame/addressee.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { councilName } from "../frame/council.ts";
import type { Frame } from "../frame/frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { awardAnnexes, formOrder } from "../rows/award-annexes.ts";
import { type EligibleNominee, eligibilityOf } from "../rows/eligibility.ts";
import { undecided, unverified } from "../wording/issues.vi.ts";
import { owedMinutes } from "../wording/shared-words.vi.ts";
import type { AwardSubmission } from "./content.ts";
import { FACE } from "./face.vi.ts";

/** A Tờ trình for each authority that has somebody to decide on. */
export function composeAwardSubmissions(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<AwardSubmission> {
  const composed = submissionsOf(eligibilityOf(board).eligible, board).map((submission) => {
    const { authority } = submission;
    const { frame, issues } = composeFrame(FACE, board, { asOf, to: [authority] });
    if (frame === undefined) return { contents: [], issues };
    const content = composeAwardSubmission(board, frame, submission);
    return {
      contents: [{ content, about: authority }],
      issues: [...issues, ...submissionIssues(submission)],
    };
  });
  return {
    contents: composed.flatMap(({ contents }) => contents),
    issues: composed.flatMap(({ issues }) => issues),
  };
}

/** The nominees of one Tờ trình: those on whom one authority decides. */
export interface Submission {
  /** In full, as addressed: «Giám đốc Sở Công Thương». */
  readonly authority: string;
  readonly nominees: readonly EligibleNominee[];
}

/** One submission a deciding authority that has eligible nominees, by «Thứ tự» of its first form. */
export function submissionsOf(
  eligible: readonly EligibleNominee[],
  { reckoning }: Board,
): readonly Submission[] {
  const byAuthority = new Map<string, { authority: string; nominees: EligibleNominee[] }>();
  for (const nominee of eligible) {
    const authority = addresseeOf(nominee.authority, reckoning.edition.settings);
    const key = foldText(authority);
    const own = byAuthority.get(key);
    if (own === undefined) byAuthority.set(key, { authority, nominees: [nominee] });
    else own.nominees.push(nominee);
  }
  const firstOrder = ({ nominees }: Submission) => Math.min(...nominees.map(formOrder));
  return [...byAuthority.values()].sort((one, other) => firstOrder(one) - firstOrder(other));
}

/**
 * Tờ trình đề nghị khen thưởng, an annex an award form.
 *
 * Number and day of the council's minutes stand in no row: Văn phòng owes them.
 *
 * @source III.3.b, V.3.b
 */
export function composeAwardSubmission(
  board: Board,
  frame: Frame,
  { authority, nominees }: Submission,
): AwardSubmission {
  const council = councilName(board);
  return {
    frame,
    authority,
    minutes: { owed: owedMinutes(council) },
    forms: awardAnnexes(nominees, board),
  };
}

/** What must still be known of those submitted; none of it holds anybody back. */
export function submissionIssues({ authority, nominees }: Submission): readonly string[] {
  const { name } = FACE;
  const blank = (key: string) =>
    nominees.filter(({ review }) => review === undefined || valueAt(review, key) === undefined)
      .length;
  const unknown = blank("discipline");
  const open = blank("council");
  return [
    ...(unknown === 0 ? [] : [unverified(name, authority, unknown)]),
    ...(open === 0 ? [] : [undecided(name, authority, open)]),
  ];
}
