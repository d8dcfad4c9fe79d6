import type { Face } from "../frame/face.ts";

/** Not a type of document of the decree: it takes no number of its own. */
export const FACE: Face = {
  name: "Dự toán kinh phí",
  look: "titled",
  addressed: "never",
  citesBasis: false,
};

export const MENU = "Dự toán kinh phí";

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Dự toán";

export function abstractOf(conference: string): string {
  return `Tổ chức ${conference}`;
}
