import type { Kind } from "../kind.ts";
import { composeDelegateLists } from "./compose.ts";
import type { DelegateList } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { delegateListView } from "./view.ts";

export const DELEGATE_LIST: Kind<DelegateList> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: true,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeDelegateLists,
  view: delegateListView,
};
