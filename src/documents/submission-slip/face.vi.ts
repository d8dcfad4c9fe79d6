import type { Face } from "../frame/face.ts";

/** An internal slip is no type of document and takes no symbol. @source NĐ 30/2020, Điều 7 */
export const FACE: Face = {
  name: "Phiếu trình",
  look: "titled",
  addressed: "never",
  citesBasis: false,
};

export const MENU = "Phiếu trình";

export function abstractOf(): string {
  return "(Lưu hành nội bộ)";
}
