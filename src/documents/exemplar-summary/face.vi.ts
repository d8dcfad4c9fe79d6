import type { Face } from "../frame/face.ts";

export const FACE: Face = {
  name: "Báo cáo tóm tắt thành tích",
  look: "titled",
  addressed: "never",
  citesBasis: false,
};

export const MENU = "Báo cáo tóm tắt thành tích";

/** «giai đoạn 2015 - 2020»: the last line of the title, the same for every report of a file. */
export function periodName(from: string, to: string): string {
  return `giai đoạn ${from} - ${to}`;
}

/** In its place while `Cấu hình` does not give the years. */
export function occasion(conference: string): string {
  return `nhân dịp ${conference}`;
}
