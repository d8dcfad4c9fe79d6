import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Kế hoạch tổ chức Hội nghị",
  symbol: "KH",
  look: "titled",
  addressed: "never",
  citesBasis: true,
};

export const MENU = "Kế hoạch tổ chức Hội nghị";

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Kế hoạch";

export function abstractOf(conference: string): string {
  return `Tổ chức ${conference}`;
}
