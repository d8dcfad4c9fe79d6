import type { Board } from "../../board/board.ts";
import { settingOf } from "../../edition/settings.ts";
import { aboutEdition } from "../document-name.ts";
import { internalFrame } from "../frame/internal-frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { type Candidate, candidatesOf } from "../rows/candidates.ts";
import { COUNCIL_FALLBACK } from "../wording/shared-words.vi.ts";
import type { BallotLine, CouncilBallot } from "./content.ts";
import { FACE } from "./face.vi.ts";

/** The one ballot, to be printed for each member; none while there is nobody to vote on. */
export function composeCouncilBallot(
  board: Board,
  { asOf }: ComposeRequest,
): Composed<CouncilBallot> {
  const { frame, issues } = internalFrame(FACE, board, asOf);
  if (frame === undefined) return { contents: [], issues };
  const forms = candidatesOf(board).forms.map(({ form, collectives, individuals }) => ({
    form,
    collectives: collectives.map(toLine),
    individuals: individuals.map(toLine),
  }));
  if (forms.length === 0) return { contents: [], issues };
  const council = settingOf(board.reckoning.edition.settings, "HOI_DONG") ?? COUNCIL_FALLBACK;
  return { contents: [{ content: { frame, council, forms }, about: aboutEdition(board) }], issues };
}

function toLine({ name, unit, reasons }: Candidate): BallotLine {
  return { name, unit, isObstructed: reasons.length > 0 };
}
