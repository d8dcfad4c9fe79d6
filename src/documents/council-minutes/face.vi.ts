import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Biên bản họp Hội đồng",
  symbol: "BB",
  look: "titled",
  addressed: "never",
  citesBasis: false,
};

export const MENU = "Biên bản họp Hội đồng";

export function abstractOf(council: string, conference: string): string {
  return `Họp ${council} xét khen thưởng nhân dịp ${conference}`;
}
