import type { Kind } from "../kind.ts";
import { composeAwardSubmissions } from "./compose.ts";
import type { AwardSubmission } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { awardSubmissionView } from "./view.ts";

export const AWARD_SUBMISSION: Kind<AwardSubmission> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: true,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeAwardSubmissions,
  view: awardSubmissionView,
};
