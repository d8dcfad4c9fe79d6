import type { Kind } from "../kind.ts";
import { composeGuidanceLetters } from "./compose.ts";
import type { GuidanceLetter } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { guidanceLetterView } from "./view.ts";

export const GUIDANCE_LETTER: Kind<GuidanceLetter> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeGuidanceLetters,
  view: guidanceLetterView,
};
