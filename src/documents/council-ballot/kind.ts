import type { Kind } from "../kind.ts";
import { composeCouncilBallot } from "./compose.ts";
import type { CouncilBallot } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { councilBallotView } from "./view.ts";

export const COUNCIL_BALLOT: Kind<CouncilBallot> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  beside: "council-file",
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeCouncilBallot,
  view: councilBallotView,
};
