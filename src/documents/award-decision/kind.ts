import type { Kind } from "../kind.ts";
import { composeAwardDecision } from "./compose.ts";
import type { AwardDecision } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { awardDecisionView } from "./view.ts";
import { andWords } from "./words.vi.ts";

export const AWARD_DECISION: Kind<AwardDecision> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame, forms }) =>
    abstractOf(andWords(forms.map(({ form }) => form)), frame.conference),
  compose: composeAwardDecision,
  view: awardDecisionView,
};
