import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Báo cáo tổng kết phong trào",
  symbol: "BC",
  look: "titled",
  addressed: "under-nd30",
  citesBasis: false,
};

export const MENU = "Báo cáo tổng kết phong trào";

/** What it is called where an annex says which paper it goes with. */
export const TYPE = "Báo cáo";

export function abstractOf(period: string, next: string): string {
  return `Tổng kết phong trào thi đua yêu nước và công tác khen thưởng giai đoạn ${period}; phương hướng, nhiệm vụ giai đoạn ${next}`;
}
