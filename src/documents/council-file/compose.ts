import type { Board } from "../../board/board.ts";
import { type SheetRecord, textAt } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import type { Filled } from "../form/filled.ts";
import { councilName } from "../frame/council.ts";
import { internalFrame } from "../frame/internal-frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { everyRow, mapRows, type Subject } from "../rows/by-subject.ts";
import {
  NOT_VOTED,
  noCandidates,
  ODD_VOTES,
  oddVotes,
  unplacedCandidates,
  withdrawnName,
} from "../rows/candidate-words.vi.ts";
import {
  type Candidate,
  type Candidates,
  candidatesOf,
  named,
  withdrawnReviews,
} from "../rows/candidates.ts";
import { reasonLines } from "../rows/reason-lines.ts";
import { owedAchievement, owedPosition } from "../rows/row-words.vi.ts";
import { hasOddVotes, votesOf, votesText } from "../rows/votes.ts";
import { UNKNOWN_FORM } from "../wording/shared-words.vi.ts";
import type { CouncilFile, ReviewedCandidate } from "./content.ts";
import { FACE } from "./face.vi.ts";

/**
 * Everyone on whom the council votes, with each one's facts; eligible or not, since the council may
 * hold otherwise. Whom `Đề cử` no longer has is named, and listed no more.
 *
 * It says what `Xét duyệt` says, discipline included: it never leaves the house.
 *
 * @source V.3.b
 */
export function composeCouncilFile(board: Board, { asOf }: ComposeRequest): Composed<CouncilFile> {
  const { frame, issues } = internalFrame(FACE, board, asOf);
  if (frame === undefined) return { contents: [], issues };
  const candidates = candidatesOf(board);
  const content: CouncilFile = {
    frame,
    council: councilName(board),
    asOf: board.asOf,
    forms: candidates.forms.map((list) => mapRows(list, reviewed)),
    withdrawn: withdrawnReviews(board).map((review) => {
      const { name, unit } = named(review, board);
      return withdrawnName(name, unit, textAt(review, "awardForm") ?? UNKNOWN_FORM);
    }),
  };
  return {
    contents: [{ content, about: aboutEdition(board) }],
    issues: [...issues, ...candidateIssues(candidates)],
  };
}

function candidateIssues({ forms, unplaced }: Candidates): readonly string[] {
  const all = everyRow(forms);
  const odd = all.filter(({ review }) => hasOddVotes(review)).length;
  return [
    ...(all.length === 0 ? [noCandidates(FACE.name)] : []),
    ...(unplaced.length === 0 ? [] : [unplacedCandidates(FACE.name, unplaced.length)]),
    ...(odd === 0 ? [] : [oddVotes(FACE.name, odd)]),
  ];
}

function reviewed(candidate: Candidate, subject: Subject): ReviewedCandidate {
  const { record, name, unit, review, reasons } = candidate;
  const discipline = review && textAt(review, "discipline");
  const { text, clause } = reasonLines(reasons);
  return {
    name,
    ...(subject === "individuals" ? { position: positionOf(candidate) } : {}),
    unit,
    achievement: textAt(record, "achievements") ?? { owed: owedAchievement(unit) },
    ...(discipline === undefined ? {} : { discipline }),
    votes: votesAs(review),
    obstacles: text,
    clauses: clause,
  };
}

function positionOf({ record, unit }: Candidate): Filled {
  return textAt(record, "position") ?? { owed: owedPosition(unit) };
}

function votesAs(review: SheetRecord | undefined): Filled {
  const votes = votesOf(review);
  if (votes !== undefined) return votesText(votes);
  return hasOddVotes(review) ? { owed: ODD_VOTES } : NOT_VOTED;
}
