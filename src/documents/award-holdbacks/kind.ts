import type { Kind } from "../kind.ts";
import { composeHoldbacks } from "./compose.ts";
import type { AwardHoldbacks } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { awardHoldbacksView } from "./view.ts";

export const AWARD_HOLDBACKS: Kind<AwardHoldbacks> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: true,
  beside: "award-submission",
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeHoldbacks,
  view: awardHoldbacksView,
};
