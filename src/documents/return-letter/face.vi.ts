import type { Face } from "../frame/face.ts";

/** A slip is no type of document of its own and takes no symbol. @source NĐ 30/2020, Điều 7 */
export const FACE: Face = {
  name: "Phiếu trả lại hồ sơ",
  look: "titled",
  addressed: "always",
  citesBasis: false,
};

export const MENU = "Phiếu trả lại hồ sơ";

export function abstractOf(conference: string): string {
  return `Về hồ sơ cần hoàn thiện, phục vụ ${conference}`;
}
