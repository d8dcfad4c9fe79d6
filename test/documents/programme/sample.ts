import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import type { Programme } from "../../../src/documents/programme/content.ts";
import { frame } from "../sample-frame.ts";

export function programme(regime: Regime, changes: Partial<Frame> = {}): Programme {
  return {
    frame: frame(regime, "CTr", { to: [], ...changes }),
    heldOn: "ngày 15 tháng 6 năm 2020",
    venue: { owed: "địa điểm: Văn phòng điền" },
    opensAt: 480,
    items: [
      { title: "Tuyên bố lý do", minutes: 15, span: { from: 480, to: 495 }, speeches: [] },
      {
        title: "Tham luận của điển hình",
        minutes: 10,
        span: { from: 495, to: 505 },
        speeches: [
          {
            speaker: "Lê Hạ",
            title: "Đổi mới cách làm",
            unit: "Trung tâm Mẫu Một",
            minutes: 10,
            span: { from: 495, to: 505 },
          },
          {
            speaker: "Trần Hà",
            title: { owed: "Chi cục Mẫu Bốn điền tên báo cáo" },
            unit: "Chi cục Mẫu Bốn",
          },
        ],
      },
      { title: "Giao lưu (nếu có điều kiện)", speeches: [] },
      { title: "Tổng kết, bế mạc", minutes: 20, span: { from: 505, to: 525 }, speeches: [] },
    ],
    allowedMinutes: 30,
    backdrop: [
      ["Hội nghị điển hình tiên tiến"],
      ["Lần thứ ", "III", " năm ", "2020"],
      ["Đà Nẵng, ", { owed: "ngày: Văn phòng điền" }],
    ],
  };
}
