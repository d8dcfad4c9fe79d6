import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Báo cáo kết quả Hội nghị",
  symbol: "BC",
  look: "titled",
  addressed: "under-nd30",
  citesBasis: false,
};

export const MENU = "Báo cáo kết quả Hội nghị";

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Báo cáo";

export function abstractOf(conference: string): string {
  return `Kết quả tổ chức ${conference}`;
}
