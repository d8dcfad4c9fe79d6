import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Phiếu biểu quyết",
  look: "internal",
  addressed: "never",
  citesBasis: false,
};

export const MENU = "Phiếu biểu quyết";

export function abstractOf(conference: string): string {
  return `Xét khen thưởng nhân dịp ${conference}`;
}
