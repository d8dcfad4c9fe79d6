import type { Kind } from "../kind.ts";
import { composeExemplarSummaries } from "./compose.ts";
import type { ExemplarSummary } from "./content.ts";
import { FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { exemplarSummaryView } from "./view.ts";

export const EXEMPLAR_SUMMARY: Kind<ExemplarSummary> = {
  ...FACE,
  menu: MENU,
  per: "nominee",
  inRun: false,
  tags: TAGS,
  abstract: ({ period }) => period,
  compose: composeExemplarSummaries,
  view: exemplarSummaryView,
};
