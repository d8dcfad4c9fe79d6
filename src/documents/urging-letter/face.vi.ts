import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Công văn đôn đốc",
  look: "letter",
  addressed: "always",
  citesBasis: false,
};

export const MENU = "Công văn đôn đốc";

export function abstractOf(conference: string): string {
  return `Đôn đốc thực hiện nhiệm vụ tổ chức ${conference}`;
}
