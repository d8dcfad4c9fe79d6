import type { Kind } from "../kind.ts";
import { composeReturnLetters } from "./compose.ts";
import type { ReturnLetter } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { returnLetterView } from "./view.ts";

export const RETURN_LETTER: Kind<ReturnLetter> = {
  ...FACE,
  menu: MENU,
  per: "unit",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeReturnLetters,
  view: returnLetterView,
};
