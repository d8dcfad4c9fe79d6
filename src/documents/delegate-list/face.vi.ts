import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Tờ trình danh sách đại biểu",
  symbol: "TTr",
  look: "titled",
  addressed: "always",
  citesBasis: true,
};

export const MENU = "Danh sách đại biểu";

export function abstractOf(conference: string): string {
  return `Về danh sách đại biểu tham dự ${conference}`;
}

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Tờ trình";
