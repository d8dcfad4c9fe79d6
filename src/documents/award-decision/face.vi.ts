import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Quyết định tặng thưởng",
  symbol: "QĐ",
  look: "titled",
  addressed: "never",
  citesBasis: true,
};

export const MENU = "Quyết định tặng thưởng";

export function abstractOf(awards: string, conference: string): string {
  return `Về việc tặng ${awards} nhân dịp ${conference}`;
}

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Quyết định";
