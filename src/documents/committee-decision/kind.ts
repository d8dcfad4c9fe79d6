import type { Kind } from "../kind.ts";
import { composeCommitteeDecisions } from "./compose.ts";
import type { CommitteeDecision } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { committeeDecisionView } from "./view.ts";

export const COMMITTEE_DECISION: Kind<CommitteeDecision> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeCommitteeDecisions,
  view: committeeDecisionView,
};
