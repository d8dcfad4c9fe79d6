import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Quyết định thành lập Ban tổ chức",
  symbol: "QĐ",
  look: "titled",
  addressed: "never",
  citesBasis: true,
};

export const MENU = "Quyết định Ban tổ chức";

export function abstractOf(conference: string): string {
  return `Về việc thành lập Ban tổ chức và các Tiểu ban ${conference}`;
}

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Quyết định";
