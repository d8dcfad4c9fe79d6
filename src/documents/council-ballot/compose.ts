import type { Board } from "../../board/board.ts";
import { aboutEdition } from "../document-name.ts";
import { councilName } from "../frame/council.ts";
import { internalFrame } from "../frame/internal-frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { mapRows } from "../rows/by-subject.ts";
import { type Candidate, candidatesOf } from "../rows/candidates.ts";
import type { BallotLine, CouncilBallot } from "./content.ts";
import { FACE } from "./face.vi.ts";

/** The one ballot, to be printed for each member; none while there is nobody to vote on. */
export function composeCouncilBallot(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<CouncilBallot> {
  const { frame, issues } = internalFrame(FACE, board, asOf);
  if (frame === undefined) return { contents: [], issues };
  const forms = candidatesOf(board).forms.map((list) => mapRows(list, toLine));
  if (forms.length === 0) return { contents: [], issues };
  const council = councilName(board);
  return { contents: [{ content: { frame, council, forms }, about: aboutEdition(board) }], issues };
}

function toLine({ name, unit, reasons }: Candidate): BallotLine {
  return { name, unit, isObstructed: reasons.length > 0 };
}
