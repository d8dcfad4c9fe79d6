import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Chương trình Hội nghị",
  symbol: "CTr",
  look: "titled",
  addressed: "never",
  citesBasis: false,
};

export const MENU = "Chương trình Hội nghị";

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Chương trình";
