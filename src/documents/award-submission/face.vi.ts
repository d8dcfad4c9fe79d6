import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Tờ trình đề nghị khen thưởng",
  symbol: "TTr",
  look: "titled",
  addressed: "always",
  citesBasis: true,
};

export const MENU = "Tờ trình khen thưởng";

export function abstractOf(conference: string): string {
  return `Về việc đề nghị khen thưởng nhân dịp ${conference}`;
}

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Tờ trình";
