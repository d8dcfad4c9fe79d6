import type { Kind } from "../kind.ts";
import { composeEditionPlans } from "./compose.ts";
import type { EditionPlan } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { editionPlanView } from "./view.ts";

export const EDITION_PLAN: Kind<EditionPlan> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeEditionPlans,
  view: editionPlanView,
};
