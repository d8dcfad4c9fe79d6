import type { Kind } from "../kind.ts";
import { composeConferenceResults } from "./compose.ts";
import type { ConferenceResult } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { conferenceResultView } from "./view.ts";

export const CONFERENCE_RESULT: Kind<ConferenceResult> = {
  ...FACE,
  menu: MENU,
  per: "edition-or-unit",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeConferenceResults,
  view: conferenceResultView,
};
