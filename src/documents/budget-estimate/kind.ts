import type { Kind } from "../kind.ts";
import { composeBudgetEstimates } from "./compose.ts";
import type { BudgetEstimate } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { budgetEstimateView } from "./view.ts";

export const BUDGET_ESTIMATE: Kind<BudgetEstimate> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeBudgetEstimates,
  view: budgetEstimateView,
};
