import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Bảng theo dõi đề nghị khen thưởng",
  look: "internal",
  addressed: "never",
  citesBasis: false,
};

export const MENU = "Bảng theo dõi khen thưởng";

export function abstractOf(conference: string): string {
  return `Trường hợp chưa đề nghị và chỉ tiêu còn lại, ${conference}`;
}
