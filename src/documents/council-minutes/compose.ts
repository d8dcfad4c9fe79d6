import type { Board } from "../../board/board.ts";
import { COUNCIL } from "../../domain/sheet-words.ts";
import { sameText } from "../../domain/text.ts";
import { meaningAt } from "../../edition/meaning.ts";
import { type SheetRecord, textAt } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { councilName } from "../frame/council.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { mapRows } from "../rows/by-subject.ts";
import { withdrawnName } from "../rows/candidate-words.vi.ts";
import { type Candidate, candidatesOf, named, withdrawnReviews } from "../rows/candidates.ts";
import { votesOf, votesText } from "../rows/votes.ts";
import { UNKNOWN_FORM } from "../wording/shared-words.vi.ts";
import type { CouncilMinutes, Outcome, VotedCandidate } from "./content.ts";
import { FACE } from "./face.vi.ts";
import { OWED_MEETING, resultWithReason, withdrawnResult } from "./words.vi.ts";

/**
 * The frame of the minutes; when, where and who met stand in no row and are left to the secretary.
 *
 * Somebody voted on who has left `Đề cử` since is told apart, and counted nowhere.
 */
export function composeCouncilMinutes(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<CouncilMinutes> {
  const council = councilName(board);
  const { frame, issues } = composeFrame(FACE, board, {
    asOf,
    to: [],
    recipients: [council],
    by: "council",
  });
  if (frame === undefined) return { contents: [], issues };
  const content: CouncilMinutes = {
    frame,
    council,
    forms: candidatesOf(board).forms.map((list) =>
      mapRows(list, (candidate) => voted(candidate, board)),
    ),
    withdrawn: withdrawnReviews(board).flatMap((review) => withdrawnVote(review, board)),
  };
  return { contents: [{ content, about: aboutEdition(board) }], issues };
}

function voted({ name, unit, review }: Candidate, board: Board): VotedCandidate {
  const votes = votesOf(review);
  const outcome = outcomeOf(review, board);
  const said = review && textAt(review, "council");
  return {
    name,
    unit,
    ...(votes === undefined ? {} : { votes }),
    ...(outcome === undefined ? {} : { outcome }),
    result:
      said === undefined || review === undefined
        ? { owed: OWED_MEETING.result }
        : resultWithReason(said, textAt(review, "reason")),
  };
}

function outcomeOf(review: SheetRecord | undefined, { reckoning }: Board): Outcome | undefined {
  const meaning = review && meaningAt(review, "council", reckoning.edition.catalogue);
  if (meaning === undefined) return undefined;
  const outcomes = Object.keys(COUNCIL) as readonly Outcome[];
  return outcomes.find((outcome) => sameText(COUNCIL[outcome], meaning));
}

/** None where the council never voted. */
function withdrawnVote(review: SheetRecord, board: Board): readonly string[] {
  const votes = votesOf(review);
  const said = textAt(review, "council");
  if (votes === undefined && said === undefined) return [];
  const { name, unit } = named(review, board);
  const who = withdrawnName(name, unit, textAt(review, "awardForm") ?? UNKNOWN_FORM);
  const known = [votes && votesText(votes), said].filter((part) => part !== undefined);
  return [withdrawnResult(who, ...known)];
}
