import type { Kind } from "../kind.ts";
import { composeProgrammes } from "./compose.ts";
import type { Programme } from "./content.ts";
import { FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { programmeView } from "./view.ts";

export const PROGRAMME: Kind<Programme> = {
  ...FACE,
  menu: MENU,
  per: "edition-or-unit",
  inRun: false,
  tags: TAGS,
  abstract: ({ frame }) => frame.conference,
  compose: composeProgrammes,
  view: programmeView,
};
