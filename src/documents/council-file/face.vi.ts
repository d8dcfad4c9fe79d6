import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Hồ sơ họp Hội đồng",
  look: "internal",
  addressed: "never",
  citesBasis: false,
};

export const MENU = "Hồ sơ họp Hội đồng";

export function abstractOf(conference: string): string {
  return `Danh sách xét khen thưởng nhân dịp ${conference}`;
}

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Hồ sơ họp";
