import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Công văn hướng dẫn",
  look: "letter",
  addressed: "always",
  citesBasis: false,
};

export const MENU = "Công văn hướng dẫn";

export function abstractOf(conference: string): string {
  return `Hướng dẫn xét chọn, lập hồ sơ khen thưởng nhân dịp ${conference}`;
}
