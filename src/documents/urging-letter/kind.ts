import type { Kind } from "../kind.ts";
import { composeUrgingLetters } from "./compose.ts";
import type { UrgingLetter } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { urgingLetterView } from "./view.ts";

export const URGING_LETTER: Kind<UrgingLetter> = {
  ...FACE,
  menu: MENU,
  per: "edition-or-unit",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeUrgingLetters,
  view: urgingLetterView,
};
