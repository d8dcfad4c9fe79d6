import type { Kind } from "../kind.ts";
import { composeCouncilFile } from "./compose.ts";
import type { CouncilFile } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { councilFileView } from "./view.ts";

export const COUNCIL_FILE: Kind<CouncilFile> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeCouncilFile,
  view: councilFileView,
};
