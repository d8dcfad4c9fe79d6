import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Báo cáo tiến độ",
  symbol: "BC",
  look: "titled",
  addressed: "under-nd30",
  citesBasis: false,
};

export const MENU = "Báo cáo tiến độ";

export function abstractOf(conference: string): string {
  return `Tiến độ triển khai ${conference}`;
}
