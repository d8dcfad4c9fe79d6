import type { Kind } from "../kind.ts";
import { composeCouncilMinutes } from "./compose.ts";
import type { CouncilMinutes } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { councilMinutesView } from "./view.ts";

export const COUNCIL_MINUTES: Kind<CouncilMinutes> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  beside: "council-file",
  tags: TAGS,
  abstract: ({ frame, council }) => abstractOf(council, frame.conference),
  compose: composeCouncilMinutes,
  view: councilMinutesView,
};
